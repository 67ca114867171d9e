import { useState } from 'react'
import {
  listExtents,
  listSuppressionFiles,
  listSuppressionLists,
  receiveSuppressionFile,
} from '../../../api/suppression.ts'
import { upload } from '../../client.ts'
import { useNow } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, SelectField } from '../../ui/fields.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import { toast } from '../../ui/toast.ts'
import { type Obstacle, useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import type { KnownList } from './list-table.tsx'
import styles from './suppression.module.css'
import { useListName } from './use-list-name.ts'

type BringListProps = {
  readonly lists: readonly KnownList[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Which list, of which day, and its file: it counts once it is read whole. */
export function BringList({ lists, isOpen, onClose }: BringListProps) {
  const say = useWords('numbers')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('lists.bringTitle')}>
      <BringForm lists={lists} onDone={onClose} />
    </Dialog>
  )
}

type Sending = { readonly name: string; readonly sent: number; readonly total: number }

type FormProps = { readonly lists: readonly KnownList[]; readonly onDone: () => void }

function BringForm({ lists, onDone }: FormProps) {
  const say = useWords('numbers')
  const name = useListName()
  const refresh = useRefresh()
  const today = useNow().slice(0, 10)
  const [listId, setListId] = useState(lists.find(({ isOffersOnly }) => !isOffersOnly)?.listId)
  const [listedOn, setListedOn] = useState(today)
  const [extent, setExtent] = useState<(typeof listExtents)[number]>('whole')
  const [sending, setSending] = useState<Sending>()
  const [problem, setProblem] = useState<Obstacle>()
  const send = async (file: File) => {
    if (!listId) return
    setProblem(undefined)
    setSending({ name: file.name, sent: 0, total: file.size })
    const ask = { listId, listedOn, extent }
    const answer = await upload(receiveSuppressionFile, ask, file, (sent, total) =>
      setSending({ name: file.name, sent, total }),
    )
    setSending(undefined)
    void refresh(listSuppressionFiles, listSuppressionLists)
    if (!answer.ok) return setProblem(answer)
    toast('done', answer.value.isKnown ? say('lists.known') : say('lists.arrived'))
    onDone()
  }
  return (
    <div className={styles.form}>
      <SelectField
        label={say('lists.list')}
        value={listId ?? null}
        onChange={(value) => value && setListId(value)}
        choices={lists.map((list) => ({ value: list.listId, word: name(list.listId) }))}
      />
      <DayField
        label={say('lists.listedOn')}
        help={say('lists.listedOnHelp')}
        value={listedOn}
        onChange={setListedOn}
        max={today}
      />
      <SelectField
        label={say('lists.extent')}
        value={extent}
        onChange={(value) => value && setExtent(value)}
        choices={listExtents.map((value) => ({ value, word: say(`lists.extents.${value}`) }))}
      />
      {sending ? (
        <Progress
          label={say('lists.sending', { name: sending.name })}
          done={sending.sent}
          total={sending.total}
        />
      ) : (
        <FileDrop
          label={say('lists.drop')}
          help={say('lists.dropHelp')}
          accept=".csv,.txt,.tsv"
          isDisabled={!listId || !listedOn}
          onFile={(file) => void send(file)}
        />
      )}
      {problem && <Problem of={problem} />}
    </div>
  )
}
