import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { listBankFiles, receiveReturn, returnBytesMax } from '../../../api/banking.ts'
import { upload } from '../../client.ts'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import { toast } from '../../ui/toast.ts'
import { type Obstacle, useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './banking.module.css'

type Sending = { readonly name: string; readonly sent: number; readonly total: number }

/** A return goes in as it came; the same one twice says so and changes nothing. */
export function ReceiveReturn() {
  const say = useWords('banking')
  const navigate = useNavigate()
  const refresh = useRefresh()
  const [sending, setSending] = useState<Sending>()
  const [problem, setProblem] = useState<Obstacle>()
  const send = async (file: File) => {
    setProblem(undefined)
    if (file.size > returnBytesMax)
      return setProblem({ refusal: 'file-too-large', facts: { bytesMax: returnBytesMax } })
    setSending({ name: file.name, sent: 0, total: file.size })
    const answer = await upload(receiveReturn, {}, file, (sent, total) =>
      setSending({ name: file.name, sent, total }),
    )
    setSending(undefined)
    if (!answer.ok) return setProblem(answer)
    const { bankFileId, isKnown } = answer.value
    toast(isKnown ? 'info' : 'done', say(isKnown ? 'receive.known' : 'receive.came'))
    void refresh(listBankFiles)
    await navigate({ to: '/recebimentos/banco/$bankFileId', params: { bankFileId } })
  }
  return (
    <Panel title={say('receive.title')} help={say('receive.help')}>
      <div className={styles.stack}>
        {sending ? (
          <Progress
            label={say('receive.sending', { name: sending.name })}
            done={sending.sent}
            total={sending.total}
          />
        ) : (
          <FileDrop
            label={say('receive.drop')}
            help={say('receive.dropHelp', { megabytes: returnBytesMax / 1024 / 1024 })}
            accept=".ret,.RET,.txt,.crt,.sai,text/plain"
            onFile={send}
          />
        )}
        {problem && <Problem of={problem} />}
      </div>
    </Panel>
  )
}
