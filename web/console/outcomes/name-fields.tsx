import { outcomeGroups } from '../../../api/outcomes.ts'
import { locales } from '../../../api/shapes.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { SelectField, SwitchField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { Node } from './use-tree.ts'

export type NodeFieldsProps = {
  readonly typed: Node
  readonly locked: readonly string[]
  readonly onChange: (patch: Partial<Node>) => void
}

const flags = ['answered', 'rightParty', 'productive', 'promise'] as const

/** What it is called, where it stands, and what it counts as. */
export function NameFields({ typed, locked, onChange }: NodeFieldsProps) {
  const say = useWords('outcomes')
  const sayCall = useWords('call')
  const isLegal = locked.includes('needsConfirmation') && typed.code === typed.base
  return (
    <>
      <FieldGroup title={say('labels')}>
        {locales.map((locale) => (
          <TextField
            key={locale}
            label={say(`label.${locale}`)}
            value={typed.label[locale]}
            maxLength={60}
            isRequired
            onChange={(word) => onChange({ label: { ...typed.label, [locale]: word } })}
          />
        ))}
      </FieldGroup>
      <SelectField
        label={say('group')}
        value={typed.group}
        choices={outcomeGroups.map((group) => ({
          value: group,
          word: sayCall(`outcome.group.${group}`),
        }))}
        onChange={(group) => group && onChange({ group })}
      />
      <SwitchField
        label={say('shown')}
        value={!typed.isHidden}
        isDisabled={isLegal}
        onChange={(isShown) => onChange({ isHidden: !isShown })}
      />
      <FieldGroup title={say('flags')}>
        <p className="small muted">{say('flagsHelp')}</p>
        {flags.map((flag) => (
          <SwitchField
            key={flag}
            label={say(`flag.${flag}`)}
            value={typed[flag]}
            isDisabled={locked.includes(flag)}
            onChange={(isOn) => onChange({ [flag]: isOn })}
          />
        ))}
      </FieldGroup>
    </>
  )
}
