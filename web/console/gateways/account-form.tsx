import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { changeAccount, connectAccount, listAccounts } from '../../../api/charges.ts'
import { useSession } from '../../session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { SelectField, SwitchField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Creditor } from '../portfolios/creditor.ts'
import { type Account, type AccountDraft, askOf, draftOf, type Kind } from './account-draft.ts'
import styles from './gateways.module.css'
import { LateFeeFields } from './late-fee-fields.tsx'
import { SecretFields } from './secret-fields.tsx'
import { SettingFields } from './setting-fields.tsx'

type AccountFormProps = {
  readonly creditor: Creditor
  /** Nothing for one that is being connected. */
  readonly account: Account | undefined
  readonly onDone: () => void
}

/** An account's settings and secrets; a secret that is kept is only ever typed anew. */
export function AccountForm({ creditor, account, onDone }: AccountFormProps) {
  const say = useWords('gateways')
  const [draft, setDraft] = useState(() => draftOf(account, creditor.pixKey ?? ''))
  const set = (part: Partial<AccountDraft>) => setDraft((now) => ({ ...now, ...part }))
  const options = { refreshes: [listAccounts], says: () => say('saved'), quiet: 'all' } as const
  const connect = useDo(connectAccount, options)
  const change = useDo(changeAccount, options)
  const doing = account ? change : connect
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { kind, environment } = draft
    const asked = askOf(draft)
    const answer = account
      ? await change.run({ accountId: account.id, ...asked })
      : await connect.run({ creditorId: creditor.id, kind, environment, ...asked })
    if (answer.ok) onDone()
  }
  const problemAt = doing.problem?.facts.field
  const fields = { draft, set, problemAt: typeof problemAt === 'string' ? problemAt : undefined }
  return (
    <form onSubmit={save} className={styles.form}>
      {!account && <KindFields draft={draft} set={set} />}
      <SettingFields {...fields} />
      <SecretFields {...fields} kept={account?.secretNames ?? []} />
      <LateFeeFields {...fields} />
      <SwitchField
        label={say('useForNew')}
        help={say('useForNewHelp')}
        value={draft.isDefault}
        onChange={(isDefault) => set({ isDefault })}
      />
      {doing.problem && <Problem of={doing.problem} />}
      <div className={styles.deeds}>
        <Button type="submit" loading={doing.isRunning}>
          {say(account ? 'save' : 'connectNow')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say('back')}
        </Button>
      </div>
    </form>
  )
}

type KindProps = {
  readonly draft: AccountDraft
  readonly set: (part: Partial<AccountDraft>) => void
}

function KindFields({ draft, set }: KindProps) {
  const say = useWords('gateways')
  const words = useWords('charges')
  const isDemo = useSession()?.isDemo
  const kinds: readonly Kind[] = isDemo ? ['bcb-pix', 'asaas', 'fake'] : ['bcb-pix', 'asaas']
  return (
    <>
      <SelectField
        label={say('kind')}
        value={draft.kind}
        onChange={(kind) => kind && set({ kind })}
        choices={kinds.map((value) => ({ value, word: words(`kinds.${value}`) }))}
      />
      <ChoiceField
        label={say('environment')}
        value={draft.environment}
        onChange={(environment) => set({ environment })}
        choices={(['production', 'sandbox'] as const).map((value) => ({
          value,
          word: words(`environments.${value}`),
        }))}
      />
    </>
  )
}
