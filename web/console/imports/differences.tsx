import type { Static } from 'typebox'
import type { Differences as Shape } from '../../../api/imports.ts'
import { useMay } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { SwitchField } from '../../ui/fields.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { usePortfolio } from '../portfolios/use-portfolios.ts'
import styles from './imports.module.css'

type DifferencesOf = Static<typeof Shape>
type Sample = DifferencesOf['samples'][number]

type DifferencesProps = {
  readonly of: DifferencesOf
  readonly portfolioId: string
  readonly isWithdrawing: boolean
  readonly onWithdraw: (isWithdrawing: boolean) => void
}

const tones: Record<Sample['kind'], Tone> = { new: 'info', changed: 'attention', missing: 'plain' }

/** What a newer file changes in the portfolio, shown before it does. */
export function Differences(props: DifferencesProps) {
  const { of, portfolioId, isWithdrawing, onWithdraw } = props
  const say = useWords('imports')
  const formats = useFormats()
  const canLoad = useMay()('import-portfolios')
  const currency = usePortfolio(portfolioId)?.currency ?? 'BRL'
  const count = (key: 'changed' | 'same', items: number) => ({
    key,
    word: say(`differences.${key}`),
    value: <Count of={items} />,
  })
  const counted = (key: 'new' | 'missing', items: number, cents: number) => ({
    key,
    word: say(`differences.${key}`),
    value: <Count of={items} />,
    note: <Money cents={cents} currency={currency} size="small" />,
  })
  const missing = {
    count: of.missingItems,
    n: formats.number(of.missingItems),
    sum: formats.money(of.missingCents, currency),
  }
  return (
    <Panel title={say('differences.title')} help={say('differences.help')}>
      <div className={styles.differences}>
        <Figures
          label={say('differences.title')}
          items={[
            counted('new', of.newItems, of.newCents),
            count('changed', of.changedItems),
            count('same', of.sameItems),
            counted('missing', of.missingItems, of.missingCents),
          ]}
        />
        {canLoad && of.missingItems > 0 && (
          <SwitchField
            label={say('differences.withdraw')}
            help={
              isWithdrawing
                ? say('differences.withdrawOn', missing)
                : say('differences.withdrawHelp')
            }
            value={isWithdrawing}
            onChange={onWithdraw}
          />
        )}
        {of.samples.length > 0 && (
          <details className={styles.samplesOf}>
            <summary>{say('differences.examples', { n: of.samples.length })}</summary>
            <Samples samples={of.samples} />
          </details>
        )}
      </div>
    </Panel>
  )
}

function Samples({ samples }: { readonly samples: readonly Sample[] }) {
  const say = useWords('imports')
  const columns: Column<Sample>[] = [
    {
      key: 'name',
      header: say('differences.name'),
      isTitle: true,
      cell: ({ name }) => name,
    },
    {
      key: 'kind',
      header: say('differences.kind'),
      cell: ({ kind }) => <StateBadge tone={tones[kind]} word={say(`differences.kinds.${kind}`)} />,
    },
    { key: 'contract', header: say('differences.contract'), cell: ({ contract }) => contract },
    {
      key: 'instalment',
      header: say('differences.instalment'),
      cell: ({ instalment }) => instalment || '–',
    },
    { key: 'before', header: say('differences.before'), cell: ({ before }) => before ?? '–' },
    { key: 'after', header: say('differences.after'), cell: ({ after }) => after ?? '–' },
  ]
  const rows = samples.map((sample, index) => ({ ...sample, index }))
  return (
    <DataTable
      caption={say('differences.caption')}
      columns={columns as Column<(typeof rows)[number]>[]}
      rows={rows}
      rowKey={({ index }) => index}
    />
  )
}
