import { Button } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import styles from './imports.module.css'
import type { Layout } from './layout-draft.ts'

type LayoutSummaryProps = { readonly layout: Layout; readonly onCorrect: () => void }

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const

/** What was recognised, at a glance; a press away from being corrected. */
export function LayoutSummary({ layout, onCorrect }: LayoutSummaryProps) {
  const say = useWords('imports')
  const may = useMay()
  const { encoding, delimiter, sheet, headerLine, columns } = layout
  const known = columns.filter(({ field }) => field !== null)
  const name = Object.entries(delimiterNames).find(([sign]) => sign === delimiter)?.[1]
  const cut = [
    say(`encodings.${encoding}`),
    sheet && `${say('layout.sheet')}: ${sheet}`,
    name && `${say('layout.delimiter')} ${say(`delimiters.${name}`)}`,
    headerLine && `${say('layout.headerLine')}: ${headerLine}`,
    say('layout.recognised', { known: known.length, total: columns.length }),
  ]
  return (
    <Panel
      title={say('layout.title')}
      help={cut.filter(Boolean).join(' · ')}
      actions={
        may('import-portfolios') && (
          <Button variant="default" onClick={onCorrect}>
            {say('layout.correct')}
          </Button>
        )
      }
    >
      <ul className={styles.mapped}>
        {known.map(({ index, header, field }) => (
          <li key={index}>
            <span className="muted">{header}</span>
            <IconArrowNarrowRight size={16} stroke={1.5} aria-hidden="true" />
            {field && say(`fields.${field}`)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
