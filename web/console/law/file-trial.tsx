import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { tryPack } from '../../../api/law-effects.ts'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { EffectShown } from './law-effect-panel.tsx'
import styles from './own-law.module.css'

type Tried = ReplyOf<typeof tryPack>

const bytesMax = 900_000

/** A new law is a file: is it right, what does it change, and what does tomorrow look like? */
export function FileTrial() {
  const say = useWords('law')
  const [tried, setTried] = useState<Tried>()
  const [isTooLarge, setIsTooLarge] = useState(false)
  const trying = useDo(tryPack, { quiet: 'all' })
  const take = async (file: File) => {
    setTried(undefined)
    setIsTooLarge(file.size > bytesMax)
    if (file.size > bytesMax) return
    const answer = await trying.run({ name: file.name.slice(0, 200), text: await file.text() })
    if (answer.ok) setTried(answer.value)
  }
  return (
    <Panel title={say('file.title')} help={say('file.help')}>
      <div className={styles.form} aria-busy={trying.isRunning}>
        <FileDrop
          label={say('file.choose')}
          accept=".json"
          isDisabled={trying.isRunning}
          onFile={take}
        />
        <div aria-live="polite" className={styles.form}>
          {isTooLarge && <Notice tone="attention">{say('file.tooLarge')}</Notice>}
          {trying.problem && <Problem of={trying.problem} />}
          {tried && <Told tried={tried} />}
        </div>
      </div>
    </Panel>
  )
}

function Told({ tried: { problems, change, effect } }: { readonly tried: Tried }) {
  const say = useWords('law')
  if (problems.length > 0) {
    return (
      <Notice tone="attention" title={say('file.wrong')}>
        <ul className={styles.reasons}>
          {problems.slice(0, 30).map(({ at, found, remedy }) => (
            <li key={`${at} ${found}`}>
              {at === '' || remedy === ''
                ? [found, remedy].filter((part) => part !== '').join(': ')
                : say('file.problem', { at, found, remedy })}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <>
      {change && <Change change={change} />}
      {effect && <EffectShown effect={effect} />}
    </>
  )
}

function Change({ change }: { readonly change: NonNullable<Tried['change']> }) {
  const say = useWords('law')
  const { region } = useFormats()
  const list = (words: readonly string[]) => new Intl.ListFormat(region).format(words)
  const { title, from, to, added, removed, changed, fields, needsVersion } = change
  const isSame = added.length + removed.length + changed.length + fields.length === 0
  return (
    <Notice tone={needsVersion ? 'attention' : 'done'} title={say('file.good', { title })}>
      <ul className={styles.reasons}>
        <li>{from === null ? say('file.isNew', { to }) : say('file.versions', { from, to })}</li>
        {isSame && from !== null && <li>{say('file.same')}</li>}
        {added.length > 0 && <li>{say('file.added', { rules: list(added) })}</li>}
        {removed.length > 0 && <li>{say('file.removed', { rules: list(removed) })}</li>}
        {changed.map(({ ruleId, fields: parts }) => (
          <li key={ruleId}>{say('file.changed', { rule: ruleId, fields: list(parts) })}</li>
        ))}
        {fields.length > 0 && from !== null && (
          <li>{say('file.fields', { fields: list(fields) })}</li>
        )}
        {needsVersion && <li>{say('file.needsVersion')}</li>}
      </ul>
    </Notice>
  )
}
