import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { FieldGroup } from '../../ui/field-group.tsx'
import { LongTextField, SelectField, SwitchField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import styles from './outcomes.module.css'
import type { Node, Tree } from './use-tree.ts'

type Ask = Node['asks'][number]

type AsksFieldsProps = {
  readonly typed: Node
  readonly tree: Tree
  readonly onChange: (patch: Partial<Node>) => void
}

/** What the agent is asked before this outcome can be saved. */
export function AsksFields({ typed, tree, onChange }: AsksFieldsProps) {
  const say = useWords('outcomes')
  const nameOf = useAskWords()
  const { asks } = typed
  const known = new Map(tree.shipped.flatMap((node) => node.asks).map((ask) => [ask.name, ask]))
  const free = [...known.values()].filter(({ name }) => asks.every((ask) => ask.name !== name))
  const put = (changed: Ask) =>
    onChange({ asks: asks.map((ask) => (ask.name === changed.name ? changed : ask)) })
  return (
    <FieldGroup title={say('asks')}>
      {asks.length === 0 && <p className="small muted">{say('asksNone')}</p>}
      {asks.map((ask) => (
        <div key={ask.name} className={styles.ask}>
          <div className={styles.askHead}>
            <strong>{nameOf(ask.name)}</strong>
            <SwitchField
              label={say('required')}
              value={ask.isRequired}
              onChange={(isRequired) => put({ ...ask, isRequired })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('removeAsk', { name: nameOf(ask.name) })}
              onClick={() => onChange({ asks: asks.filter((one) => one !== ask) })}
            >
              <IconX size={18} stroke={1.5} aria-hidden="true" />
            </ActionIcon>
          </div>
          {ask.kind === 'choice' && (
            <LongTextField
              label={say('choices', { name: nameOf(ask.name) })}
              value={ask.choices.join('\n')}
              onChange={(text) => put({ ...ask, choices: linesOf(text) })}
            />
          )}
        </div>
      ))}
      <SelectField
        label={say('addAsk')}
        value={null}
        isSearchable
        choices={free.map(({ name }) => ({ value: name, word: nameOf(name) }))}
        onChange={(name) => {
          const ask = free.find((one) => one.name === name)
          if (ask) onChange({ asks: [...asks, { ...ask, isRequired: false }] })
        }}
      />
    </FieldGroup>
  )
}

const linesOf = (text: string): string[] =>
  text.split('\n').map((line, index, all) => (index === all.length - 1 ? line : line.trim()))

/** What a question is called in the call; one without words is shown as it is. */
export function useAskWords() {
  const say = useWords('call')
  return (name: string) => say(`outcome.field.${name}` as 'title', { defaultValue: name }) as string
}
