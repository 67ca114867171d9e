import { gatewayMoods } from '../../../api/charges.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { AccountDraft } from './account-draft.ts'

export type AccountFieldsProps = {
  readonly draft: AccountDraft
  readonly set: (part: Partial<AccountDraft>) => void
  /** The field that was refused. */
  readonly problemAt: string | undefined
}

/** What is no secret, as each kind has it. */
export function SettingFields(props: AccountFieldsProps) {
  if (props.draft.kind === 'bcb-pix') return <BankFields {...props} />
  if (props.draft.kind === 'asaas') return <AsaasFields {...props} />
  return <MoodField {...props} />
}

function BankFields({ draft, set, problemAt }: AccountFieldsProps) {
  const say = useWords('gateways')
  const problem = (field: string) => (problemAt === field ? say('checkField') : undefined)
  return (
    <>
      <TextField
        label={say('apiUrl')}
        help={say('apiUrlHelp')}
        example="https://pix.banco.com.br/v2"
        value={draft.apiUrl}
        onChange={(apiUrl) => set({ apiUrl })}
        problem={problem('apiUrl')}
        isRequired
        maxLength={300}
      />
      <TextField
        label={say('tokenUrl')}
        example="https://pix.banco.com.br/oauth/token"
        value={draft.tokenUrl}
        onChange={(tokenUrl) => set({ tokenUrl })}
        problem={problem('tokenUrl')}
        isRequired
        maxLength={300}
      />
      <TextField
        label={say('pixKey')}
        value={draft.pixKey}
        onChange={(pixKey) => set({ pixKey })}
        problem={problem('pixKey')}
        isRequired
        maxLength={77}
      />
      <ChoiceField
        label={say('form')}
        help={say('formHelp')}
        value={draft.form}
        onChange={(form) => set({ form })}
        choices={(['cobv', 'cob'] as const).map((value) => ({
          value,
          word: say(`forms.${value}`),
        }))}
      />
    </>
  )
}

function AsaasFields({ draft, set }: AccountFieldsProps) {
  const say = useWords('gateways')
  return (
    <ChoiceField
      label={say('billing')}
      value={draft.billing}
      onChange={(billing) => set({ billing })}
      choices={(['UNDEFINED', 'PIX', 'BOLETO'] as const).map((value) => ({
        value,
        word: say(`billings.${value}`),
      }))}
    />
  )
}

function MoodField({ draft, set }: AccountFieldsProps) {
  const say = useWords('gateways')
  return (
    <SelectField
      label={say('mood')}
      help={say('moodHelp')}
      value={draft.mood}
      onChange={(mood) => mood && set({ mood })}
      choices={gatewayMoods.map((value) => ({ value, word: say(`moods.${value}`) }))}
    />
  )
}
