import { actorRoles, sectors } from '../../../api/creditors.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { SelectField, SwitchField, TextField } from '../../ui/fields.tsx'
import type { Obstacle } from '../../use-read.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import type { CreditorDraft } from './creditor-draft.ts'
import styles from './portfolios.module.css'

type CreditorFieldsProps = {
  readonly draft: CreditorDraft
  readonly onChange: (draft: CreditorDraft) => void
  readonly problem: Obstacle | undefined
  /** The country of one that exists stays. */
  readonly isNew: boolean
}

/** Who the creditor is, and where its Pix goes. */
export function CreditorFields({ draft, onChange, problem, isNew }: CreditorFieldsProps) {
  const say = useWords('portfolios')
  const words = useRefusalWords()
  const set = (part: Partial<CreditorDraft>) => onChange({ ...draft, ...part })
  const wrong = (...refusals: string[]) =>
    problem && refusals.includes(problem.refusal)
      ? words(problem.refusal, problem.facts)
      : undefined
  return (
    <div className={styles.form}>
      <TextField
        label={say('creditor.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        problem={wrong('name-taken')}
        isRequired
        hasFocus
        maxLength={200}
      />
      {isNew && (
        <ChoiceField
          label={say('creditor.country')}
          help={say('creditor.countryHelp')}
          choices={(['BR', 'MX'] as const).map((value) => ({
            value,
            word: say(`countries.${value}`),
          }))}
          value={draft.country}
          onChange={(country) => set({ country })}
        />
      )}
      <TextField
        label={say('creditor.document')}
        value={draft.document}
        onChange={(document) => set({ document })}
        problem={wrong('invalid-document')}
        maxLength={30}
      />
      <LawFields draft={draft} set={set} />
      <DocumentFields draft={draft} set={set} />
      {draft.country === 'BR' && <PixFields draft={draft} set={set} wrong={wrong} />}
    </div>
  )
}

type PartProps = {
  readonly draft: CreditorDraft
  readonly set: (part: Partial<CreditorDraft>) => void
}

/** What the rules of contact ask of a creditor. */
function LawFields({ draft, set }: PartProps) {
  const say = useWords('portfolios')
  return (
    <>
      <SelectField
        label={say('creditor.sector')}
        help={say('creditor.sectorHelp')}
        example={say('creditor.sectorNone')}
        choices={sectors.map((value) => ({ value, word: say(`creditor.sectors.${value}`) }))}
        value={draft.sector}
        onChange={(sector) => set({ sector })}
        isSearchable
        isClearable
      />
      <SelectField
        label={say('creditor.role')}
        help={say('creditor.roleHelp')}
        choices={actorRoles.map((value) => ({ value, word: say(`creditor.roles.${value}`) }))}
        value={draft.actorRole}
        onChange={(role) => set({ actorRole: role ?? 'third_party_collector' })}
      />
    </>
  )
}

/** What stands on the documents that are sent in the creditor's name. */
function DocumentFields({ draft, set }: PartProps) {
  const say = useWords('portfolios')
  return (
    <>
      <TextField
        label={say('creditor.address')}
        help={say('creditor.addressHelp')}
        value={draft.address}
        onChange={(address) => set({ address })}
        maxLength={300}
      />
      <TextField
        label={say('creditor.phone')}
        value={draft.phone}
        onChange={(phone) => set({ phone })}
        maxLength={40}
      />
      <TextField
        label={say('creditor.site')}
        value={draft.site}
        onChange={(site) => set({ site })}
        maxLength={200}
      />
      {draft.country === 'BR' && (
        <SwitchField
          label={say('creditor.providesService')}
          help={say('creditor.providesServiceHelp')}
          value={draft.providesService}
          onChange={(providesService) => set({ providesService })}
        />
      )}
    </>
  )
}

type PixProps = PartProps & { readonly wrong: (...refusals: string[]) => string | undefined }

/** Where the creditor's money goes. */
function PixFields({ draft, set, wrong }: PixProps) {
  const say = useWords('portfolios')
  return (
    <FieldGroup title={say('creditor.pix')}>
      <p className="muted small">{say('creditor.pixHelp')}</p>
      <TextField
        label={say('creditor.pixKey')}
        value={draft.pixKey}
        onChange={(pixKey) => set({ pixKey })}
        problem={wrong('invalid-pix-key', 'ambiguous-pix-key')}
        maxLength={77}
      />
      <TextField
        label={say('creditor.pixName')}
        value={draft.pixName}
        onChange={(pixName) => set({ pixName })}
        problem={wrong('pix-needs-name-and-city')}
        isRequired={draft.pixKey !== ''}
        maxLength={100}
      />
      <TextField
        label={say('creditor.pixCity')}
        value={draft.pixCity}
        onChange={(pixCity) => set({ pixCity })}
        isRequired={draft.pixKey !== ''}
        maxLength={60}
      />
    </FieldGroup>
  )
}
