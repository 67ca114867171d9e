import { useState } from 'react'
import { listMessageTexts, messageKinds } from '../../../api/message-texts.ts'
import { locales } from '../../../api/shapes.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import { languageNames } from '../shell/languages.ts'
import { MessageForm } from './message-form.tsx'
import type { MessageText } from './message-text.ts'
import styles from './wording.module.css'

/** One message in one language at a time, as it is sent now. */
export function MessagesPanel() {
  const say = useWords('wording')
  const [kind, setKind] = useState<MessageText['kind']>('instalment-reminder')
  const [locale, setLocale] = useState<MessageText['locale']>(useLocale())
  const read = useRead(listMessageTexts, {})
  return (
    <Panel title={say('messages.title')} help={say('messages.help')}>
      <div className={styles.form}>
        <div className={styles.buttons}>
          <SelectField
            label={say('messages.which')}
            choices={messageKinds.map((value) => ({
              value,
              word: say(`messages.kind.${value}`),
            }))}
            value={kind}
            onChange={(next) => next && setKind(next)}
          />
          <SelectField
            label={say('messages.language')}
            choices={locales.map((value) => ({ value, word: languageNames[value] }))}
            value={locale}
            onChange={(next) => next && setLocale(next)}
          />
        </div>
        <Reading of={read} shape="form">
          {({ items }) => {
            const found = items.find((one) => one.kind === kind && one.locale === locale)
            return found && <MessageForm key={`${kind}${locale}${found.version}`} of={found} />
          }}
        </Reading>
      </div>
    </Panel>
  )
}
