import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  addComplaintFile,
  complaintFileBytesMax,
  noteComplaint,
  readComplaint,
} from '../../../api/complaints.ts'
import { upload } from '../../client.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Problem } from '../../ui/problem.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { type Obstacle, useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'
import { caseRefreshes } from './refreshes.ts'

/** A note, an address or a file more. */
export function AddToCase({ complaintId }: { readonly complaintId: string }) {
  const say = useWords('complaints')
  const [said, setSaid] = useState('')
  const noting = useDo(noteComplaint, { refreshes: caseRefreshes, quiet: 'all' })
  const isLink = /^https?:\/\/\S+$/.test(said.trim())
  const keep = async () => {
    const kind = isLink ? 'link' : 'note'
    if ((await noting.run({ complaintId, kind, said })).ok) setSaid('')
  }
  return (
    <div className={styles.form}>
      <LongTextField label={say('note')} maxLength={4000} value={said} onChange={setSaid} />
      {noting.problem && <Problem of={noting.problem} />}
      <Button
        variant="default"
        loading={noting.isRunning}
        disabled={said.trim() === ''}
        onClick={keep}
      >
        {say(isLink ? 'addLink' : 'addNote')}
      </Button>
      <AddFile complaintId={complaintId} />
    </div>
  )
}

function AddFile({ complaintId }: { readonly complaintId: string }) {
  const say = useWords('complaints')
  const refresh = useRefresh()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<Obstacle>()
  const send = async (file: File) => {
    setProblem(undefined)
    if (file.size > complaintFileBytesMax)
      return setProblem({
        refusal: 'file-too-large',
        facts: { bytesMax: complaintFileBytesMax },
      })
    setIsSending(true)
    const answer = await upload(addComplaintFile, { complaintId }, file, () => {})
    setIsSending(false)
    if (!answer.ok) return setProblem(answer)
    toast('done', say('fileDone'))
    await refresh(readComplaint)
  }
  return (
    <>
      <FileDrop
        label={say('addFile')}
        help={say('file', { megabytes: complaintFileBytesMax / 1024 / 1024 })}
        accept="application/pdf,image/*,.eml,.msg,.txt,.doc,.docx"
        isDisabled={isSending}
        onFile={send}
      />
      {problem && <Problem of={problem} />}
    </>
  )
}
