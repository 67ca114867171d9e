import { Button } from '@mantine/core'
import { useState } from 'react'
import { listMessageTexts, setMessageText } from '../../../api/message-texts.ts'
import { useMay } from '../../session.ts'
import { LongTextField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { filledIn } from './filled-in.ts'
import type { MessageText } from './message-text.ts'
import { WordHints } from './word-hints.tsx'
import styles from './wording.module.css'

/** The words, what is wrong with them while they are typed, and how they read when filled in. */
export function MessageForm({ of }: { readonly of: MessageText }) {
  const say = useWords('wording')
  const may = useMay()
  const { instant } = useFormats()
  const [text, setText] = useState(of.text)
  const { kind, locale, version: after } = of
  const saving = useDo(setMessageText, {
    refreshes: [listMessageTexts],
    says: () => say('messages.saved'),
    quiet: 'all',
  })
  const change = (part: keyof typeof text) => (words: string) =>
    setText((now) => ({ ...now, [part]: words }))
  const isChanged = Object.entries(text).some(
    ([part, words]) => words !== of.text[part as keyof typeof text],
  )
  const isReadOnly = !may('write-messages')
  const speaks = locale === 'en' ? undefined : locale
  return (
    <div className={styles.form} lang={locale}>
      <p className="small muted">
        {of.isOwn && of.setAt
          ? say('messages.own', { version: after, name: of.setBy ?? '', day: instant(of.setAt) })
          : say('messages.shipped')}
      </p>
      <TextField
        label={say('messages.subject')}
        value={text.subject}
        onChange={change('subject')}
        maxLength={120}
        isDisabled={isReadOnly}
      />
      <WordHints
        text={text.subject}
        onChange={change('subject')}
        place="message"
        audience="unknown"
        speaks={speaks}
      />
      <LongTextField
        label={say('messages.body')}
        help={say('messages.slots', { slots: of.slots.map((slot) => `{${slot}}`).join(' ') })}
        value={text.body}
        onChange={change('body')}
        rows={6}
        maxLength={3000}
        isDisabled={isReadOnly}
      />
      <WordHints
        text={text.body}
        onChange={change('body')}
        place="message"
        audience="right_party"
        speaks={speaks}
      />
      <LongTextField
        label={say('messages.short')}
        value={text.short}
        onChange={change('short')}
        maxLength={900}
        isDisabled={isReadOnly}
      />
      <WordHints
        text={text.short}
        onChange={change('short')}
        place="message"
        audience="right_party"
        speaks={speaks}
      />
      <section aria-label={say('messages.preview')}>
        <h3>{say('messages.preview')}</h3>
        <p className={styles.preview}>{filledIn(text.body)}</p>
        <p className={styles.preview}>{filledIn(text.short)}</p>
      </section>
      {saving.problem && <Problem of={saving.problem} />}
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button
            disabled={!isChanged}
            loading={saving.isRunning}
            onClick={() => saving.run({ kind, locale, after, text })}
          >
            {say('messages.save')}
          </Button>
          {of.isOwn && (
            <Button
              variant="default"
              disabled={saving.isRunning}
              onClick={() => saving.run({ kind, locale, after })}
            >
              {say('messages.back')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
