import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { readPlaybookPlace } from '../../../api/playbook.ts'
import { type Locale, locales } from '../../../api/shapes.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import { languageNames } from '../shell/languages.ts'
import { LineCard } from './line-card.tsx'
import { LineForm } from './line-form.tsx'
import styles from './playbook.module.css'
import type { Playbook } from './playbook.ts'
import { PreviewPanel } from './preview-panel.tsx'
import { kindOf, type Topic } from './topics.ts'
import { useEditDraft } from './use-edit-draft.ts'
import { useTopicName } from './use-place-words.ts'

type TopicLinesProps = { readonly topic: Topic; readonly of: Playbook }

/** The lines of a step, an excuse or a question, and beside them how an agent sees them. */
export function TopicLines({ topic, of }: TopicLinesProps) {
  const say = useWords('playbook')
  const nameOf = useTopicName()
  const [locale, setLocale] = useState<Locale>(useLocale())
  return (
    <div className={styles.work}>
      <div className={styles.rows}>
        <ChoiceField
          label={say('language')}
          choices={locales.map((value) => ({ value, word: languageNames[value] }))}
          value={locale}
          onChange={setLocale}
        />
        {topic.places.map(({ place, label, mayAdd }) => (
          <Panel
            key={place}
            title={topic.places.length === 1 ? nameOf(place, label) : say(`kind.${kindOf(place)}`)}
          >
            <PlaceLines place={place} mayAdd={mayAdd} locale={locale} of={of} />
          </Panel>
        ))}
      </div>
      <PreviewPanel place={topic.places[0]?.place ?? ''} locale={locale} />
    </div>
  )
}

type PlaceLinesProps = {
  readonly place: string
  readonly mayAdd: boolean
  readonly locale: Locale
  readonly of: Playbook
}

function PlaceLines({ place, mayAdd, locale, of }: PlaceLinesProps) {
  const say = useWords('playbook')
  const [isAdding, setIsAdding] = useState(false)
  const read = useRead(readPlaybookPlace, { place }, { freshMs: 0 })
  const editing = useEditDraft(place, of)
  return (
    <Reading of={read} shape="text">
      {({ lines, slots }) => (
        <div className={styles.rows}>
          {lines.length === 0 && <p className="small muted">{say('line.empty')}</p>}
          <ol className={styles.lines}>
            {lines.map((line, index) => (
              <LineCard
                key={line.id}
                line={line}
                place={place}
                slots={slots}
                locale={locale}
                isFirst={index === 0}
                isLast={lines[index + 1]?.state === 'left-out' || index === lines.length - 1}
                editing={editing}
              />
            ))}
          </ol>
          {isAdding && (
            <LineForm
              title={say('line.new')}
              place={place}
              slots={slots}
              words={{ 'pt-BR': '', es: '', en: '' }}
              isRunning={editing.isRunning}
              onSave={async (words) => {
                if (await editing.run({ deed: 'add', words })) setIsAdding(false)
              }}
              onCancel={() => setIsAdding(false)}
            />
          )}
          {mayAdd && !isAdding && (
            <Button
              className={styles.start}
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
              onClick={() => setIsAdding(true)}
            >
              {say('line.add')}
            </Button>
          )}
        </div>
      )}
    </Reading>
  )
}
