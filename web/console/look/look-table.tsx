import { useState } from 'react'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'

type Row = {
  readonly id: number
  readonly name: string
  readonly dueOn: string
  readonly cents: number
  readonly isLate: boolean
}

const rows: readonly Row[] = [
  { id: 1, name: 'Maria Teste da Silva', dueOn: '2026-11-27', cents: 20570, isLate: false },
  { id: 2, name: 'Padaria Pão de Ontem Ltda', dueOn: '2026-11-10', cents: 1234500, isLate: true },
  { id: 3, name: 'João de Exemplo', dueOn: '2026-12-05', cents: 9990, isLate: false },
]

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    header: 'Cliente',
    isTitle: true,
    cell: ({ name, id }) => <a href={`#linha-${id}`}>{name}</a>,
  },
  {
    key: 'state',
    header: 'Estado',
    cell: ({ isLate }) =>
      isLate ? (
        <StateBadge tone="attention" word="Atrasado" />
      ) : (
        <StateBadge tone="brand" word="Em dia" />
      ),
  },
  {
    key: 'due',
    header: 'Vencimento',
    align: 'end',
    cell: ({ dueOn }) => <Day on={dueOn} />,
  },
  {
    key: 'cents',
    header: 'Valor em aberto',
    align: 'end',
    cell: ({ cents }) => <Money cents={cents} currency="BRL" />,
  },
  { key: 'detail', header: 'Carteira', isDetail: true, cell: () => 'Fibra Norte 2026' },
]

/** Rows; narrow the window and they are cards. */
export function LookTable() {
  const [chosen, setChosen] = useState(2)
  return (
    <Panel title="DataTable" flush>
      <DataTable
        caption="Clientes de exemplo"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setChosen(id)}
        isChosen={({ id }) => id === chosen}
        more={{ run: () => {}, isRunning: false }}
      />
    </Panel>
  )
}
