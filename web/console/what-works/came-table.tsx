import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readWhatWorks } from '../../../api/what-works.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useWords } from '../../words.ts'
import { ShareBar } from '../playbook/share-bar.tsx'

type Came = Pick<ReplyOf<typeof readWhatWorks>['all'], 'deal' | 'nextStep'>

type CameTableProps = {
  readonly caption: string
  readonly rows: readonly (Came & { readonly key: string; readonly name: string })[]
}

/** What groups of calls came to, each with between what it may truly lie. */
export function CameTable({ caption, rows }: CameTableProps) {
  const say = useWords('whatWorks')
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: caption, isTitle: true, cell: ({ name }) => name },
        { key: 'deal', header: say('deal'), cell: ({ deal }) => <ShareBar of={deal} /> },
        {
          key: 'nextStep',
          header: say('nextStep'),
          cell: ({ nextStep }) => <ShareBar of={nextStep} />,
        },
      ]}
    />
  )
}
