import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { listBoletoAccounts, saveBoletoAccount } from '../../../api/boletos.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { type AccountDraft, type AccountField, askOf, draftOf } from './account-draft.ts'
import styles from './banking.module.css'
import type { BoletoAccount } from './banking-states.ts'

type AccountDialogProps = {
  readonly creditor: { readonly id: string; readonly name: string }
  readonly onClose: () => void
}

/** The account on which a creditor's boletos are issued. */
export function AccountDialog({ creditor, onClose }: AccountDialogProps) {
  const say = useWords('banking')
  const read = useRead(listBoletoAccounts, {})
  return (
    <Dialog isOpen onClose={onClose} title={`${say('account.title')} · ${creditor.name}`}>
      <Reading of={read} shape="form">
        {({ items, banks }) => (
          <AccountForm
            creditorId={creditor.id}
            known={items.find(({ creditorId }) => creditorId === creditor.id)}
            banks={banks}
            onClose={onClose}
          />
        )}
      </Reading>
    </Dialog>
  )
}

type Bank = {
  readonly bank: string
  readonly name: string
  readonly asks: readonly string[]
  readonly usualWallet: string
  readonly layouts: readonly ('cnab240' | 'cnab400')[]
}

type AccountFormProps = {
  readonly creditorId: string
  readonly known: BoletoAccount | undefined
  readonly banks: readonly Bank[]
  readonly onClose: () => void
}

function AccountForm({ creditorId, known, banks, onClose }: AccountFormProps) {
  const say = useWords('banking')
  const [draft, setDraft] = useState(() => draftOf(known))
  const set = (part: Partial<AccountDraft>) => setDraft({ ...draft, ...part })
  const bank = banks.find((one) => one.bank === draft.bank)
  const save = useDo(saveBoletoAccount, {
    refreshes: [listBoletoAccounts],
    says: () => say('account.saved'),
    quiet: 'all',
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await save.run(askOf(creditorId, draft))
    if (answer.ok) onClose()
  }
  const choose = (code: string | null) => {
    const chosen = banks.find((one) => one.bank === code)
    if (chosen)
      set({ bank: chosen.bank, wallet: chosen.usualWallet, layout: chosen.layouts[0] ?? '' })
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <p className="muted small">{say('account.help')}</p>
      <SelectField
        label={say('account.bank')}
        choices={banks.map((one) => ({ value: one.bank, word: `${one.bank} · ${one.name}` }))}
        value={draft.bank || null}
        onChange={choose}
      />
      {bank && <BankFields bank={bank} draft={draft} onChange={set} />}
      {save.problem && <Problem of={save.problem} />}
      <Button type="submit" loading={save.isRunning} disabled={!bank}>
        {say('account.save')}
      </Button>
    </form>
  )
}

const always: readonly AccountField[] = [
  'branch',
  'branchDigit',
  'account',
  'accountDigit',
  'wallet',
]
const sometimes = ['agreement', 'modality', 'post', 'operation', 'transmissionCode'] as const
/** Asked for, though a boleto can do without. */
const welcome: Readonly<Record<string, readonly string[]>> = {
  '001': ['modality'],
  '756': ['modality'],
}

type BankFieldsProps = {
  readonly bank: Bank
  readonly draft: AccountDraft
  readonly onChange: (part: Partial<AccountDraft>) => void
}

function BankFields({ bank, draft, onChange }: BankFieldsProps) {
  const say = useWords('banking')
  const asked = [...bank.asks, ...(welcome[bank.bank] ?? [])]
  const shown = [...always, ...sometimes.filter((field) => asked.includes(field))] as const
  const required = new Set<string>(['branch', 'account', 'wallet', ...bank.asks])
  const text = (
    field: Exclude<AccountField, 'bank' | 'layout' | 'finePct' | 'interestPctMonth'>,
  ) => (
    <TextField
      key={field}
      label={say(`account.${field}`)}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value.trim() })}
      isRequired={required.has(field)}
      maxLength={15}
    />
  )
  return (
    <>
      <div className={styles.fields}>{shown.map((field) => text(field as 'branch'))}</div>
      <ChoiceField
        label={say('account.layout')}
        choices={bank.layouts.map((value) => ({ value, word: say(`layout.${value}`) }))}
        value={draft.layout === 'cnab240' ? 'cnab240' : 'cnab400'}
        onChange={(layout) => onChange({ layout })}
      />
      <div className={styles.fields}>
        <TextField
          label={say('account.fine')}
          help={say('account.lateHelp')}
          value={draft.finePct}
          onChange={(finePct) => onChange({ finePct })}
          maxLength={6}
        />
        <TextField
          label={say('account.interest')}
          help={say('account.lateHelp')}
          value={draft.interestPctMonth}
          onChange={(interestPctMonth) => onChange({ interestPctMonth })}
          maxLength={6}
        />
      </div>
      <LongTextField
        label={say('account.instructions')}
        help={say('account.instructionsHelp')}
        value={draft.instructions}
        onChange={(instructions) => onChange({ instructions })}
        maxLength={300}
      />
      <div className={styles.fields}>
        <TextField
          label={say('account.nextNumber')}
          help={say('account.nextNumberHelp')}
          value={draft.nextNumber}
          onChange={(nextNumber) => onChange({ nextNumber })}
          isRequired
          maxLength={12}
        />
        {text('nextFile')}
      </div>
    </>
  )
}
