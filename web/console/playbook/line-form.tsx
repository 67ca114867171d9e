import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { checkLine } from '../../../api/playbook.ts'
import { locales } from '../../../api/shapes.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { languageNames } from '../shell/languages.ts'
import { Findings } from './findings.tsx'
import styles from './playbook.module.css'

type Words = { readonly 'pt-BR': string; readonly es: string; readonly en: string }

type LineFormProps = {
  readonly title: string
  readonly place: string
  readonly slots: readonly string[]
  readonly words: Words
  readonly shipped?: Words | null
  readonly isRunning: boolean
  readonly onSave: (words: Words) => void
  readonly onCancel: () => void
}

const example = '{você|o senhor|a senhora}'

/** A sentence in each language, and what is to be mended while it is typed. */
export function LineForm(props: LineFormProps) {
  const { title, place, slots, words, shipped, isRunning, onSave, onCancel } = props
  const say = useWords('playbook')
  const [typed, setTyped] = useState(words)
  const [settled] = useDebouncedValue(typed, 500)
  const isWritten = locales.some((locale) => settled[locale].trim() !== '')
  const check = useRead(checkLine, { place, words: settled }, { isWanted: isWritten })
  const findings = isWritten ? (check.value?.findings ?? []) : []
  return (
    <form
      className={styles.rows}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(typed)
      }}
    >
      {locales.map((locale) => (
        <div key={locale} lang={locale} className={styles.tongue}>
          <LongTextField
            label={languageNames[locale]}
            value={typed[locale]}
            onChange={(text) => setTyped((now) => ({ ...now, [locale]: text }))}
            maxLength={1000}
            help={shipped ? say('line.ships', { text: shipped[locale] }) : undefined}
            hasFocus={locale === 'pt-BR'}
          />
          <Findings
            of={findings.filter((one) => one.locale === locale)}
            onUse={(text) => setTyped((now) => ({ ...now, [locale]: text }))}
          />
        </div>
      ))}
      <p className="small muted">
        {slots.length > 0 &&
          say('line.slots', { slots: slots.map((slot) => `{${slot}}`).join(' ') })}{' '}
        {say('line.ways', { example })}
      </p>
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={isRunning} disabled={!isWritten}>
          {say('line.save')}
        </Button>
        <Button variant="default" size="compact-md" onClick={onCancel}>
          {say('line.cancel')}
        </Button>
      </div>
    </form>
  )
}
