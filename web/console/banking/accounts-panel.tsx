import { Button } from '@mantine/core'
import { listBankFiles, makeBankFile } from '../../../api/banking.ts'
import { listBoletoAccounts } from '../../../api/boletos.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import type { BoletoAccount } from './banking-states.ts'

/** Each account, what its bank has not heard yet, and the button that writes the next file. */
export function AccountsPanel() {
  const say = useWords('banking')
  const read = useRead(listBoletoAccounts, {}, { everyMs: 15_000 })
  const columns = useColumns(read.value?.banks ?? [])
  return (
    <Panel title={say('accounts.title')} flush>
      <Reading of={read} shape="table" rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState action={{ word: say('accounts.toRules'), to: '/regras' }}>
              {say('accounts.empty')}
            </EmptyState>
          ) : (
            <DataTable
              caption={say('accounts.caption')}
              columns={columns}
              rows={items}
              rowKey={({ boletoAccountId }) => boletoAccountId}
            />
          )
        }
      </Reading>
    </Panel>
  )
}

type Bank = { readonly bank: string; readonly name: string }

function useColumns(banks: readonly Bank[]): readonly Column<BoletoAccount>[] {
  const say = useWords('banking')
  const nameOf = (code: string) => banks.find(({ bank }) => bank === code)?.name ?? code
  return [
    {
      key: 'creditor',
      header: say('accounts.creditor'),
      isTitle: true,
      cell: ({ creditorName }) => creditorName,
    },
    {
      key: 'account',
      header: say('accounts.account'),
      cell: ({ bank, branch, account }) =>
        say('accounts.accountOf', { bank: nameOf(bank), branch, account }),
    },
    {
      key: 'waiting',
      header: say('accounts.waiting'),
      cell: (account) => <ToSend of={account} />,
    },
    {
      key: 'make',
      header: say('accounts.next'),
      align: 'end',
      cell: (account) => <MakeButton of={account} />,
    },
  ]
}

const kinds = ['register', 'changeDue', 'cancel'] as const

function ToSend({ of }: { readonly of: BoletoAccount }) {
  const say = useWords('banking')
  const parts = kinds
    .filter((kind) => of.toSend[kind] > 0)
    .map((kind) => say(`accounts.${kind}`, { count: of.toSend[kind] }))
  return parts.length > 0 ? (
    parts.join(', ')
  ) : (
    <span className="muted">{say('accounts.nothing')}</span>
  )
}

function MakeButton({ of }: { readonly of: BoletoAccount }) {
  const say = useWords('banking')
  const make = useDo(makeBankFile, {
    refreshes: [listBoletoAccounts, listBankFiles],
    says: ({ entries }) => say('accounts.made', { count: entries }),
  })
  const isNothing = kinds.every((kind) => of.toSend[kind] === 0)
  return (
    <Button
      size="xs"
      loading={make.isRunning}
      disabled={isNothing}
      aria-label={say('accounts.makeFor', { creditor: of.creditorName })}
      onClick={() => make.run({ boletoAccountId: of.boletoAccountId })}
    >
      {say('accounts.make')}
    </Button>
  )
}
