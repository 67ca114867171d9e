import type { ReplyOf } from '../../../api/endpoint.ts'
import { readTalkResults } from '../../../api/surveys.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { ShareWords } from '../talks/share-words.tsx'
import { TalkFacts, TechniqueFacts } from '../talks/talk-facts.tsx'

type Results = ReplyOf<typeof readTalkResults>
type Row = Pick<Results['byAgent'][number], 'respect' | 'mood' | 'closedRefusals'>

/** How people left our talks, the last thirty days; the team in order of names, no ranking. */
export function Talks() {
  const say = useWords('talks')
  const { day } = useFormats()
  const read = useRead(readTalkResults, {})
  return (
    <Reading of={read} shape="cards" rows={1}>
      {({ from, to, whole, techniques, byAgent, byPortfolio }) => (
        <>
          <Panel title={say('title')} help={say('period', { from: day(from), to: day(to) })}>
            <TalkFacts of={whole} />
          </Panel>
          {byAgent.length > 0 && (
            <Panel title={say('byAgent')} help={say('byAgentHelp')} flush>
              <TalkTable
                caption={say('byAgent')}
                name={say('agent')}
                rows={byAgent.map(({ agentName: called, agentId: key, ...row }) => ({
                  called,
                  key,
                  ...row,
                }))}
              />
            </Panel>
          )}
          {byPortfolio.length > 1 && (
            <Panel title={say('byPortfolio')} flush>
              <TalkTable
                caption={say('byPortfolio')}
                name={say('portfolio')}
                rows={byPortfolio.map(({ portfolioName: called, portfolioId: key, ...row }) => ({
                  called,
                  key,
                  ...row,
                }))}
              />
            </Panel>
          )}
          <Panel title={say('techniques')} help={say('techniquesHelp')}>
            <TechniqueFacts of={techniques} />
          </Panel>
        </>
      )}
    </Reading>
  )
}

type Named = Row & { readonly called: string; readonly key: string }
type TalkTableProps = {
  readonly caption: string
  readonly name: string
  readonly rows: readonly Named[]
}

function TalkTable({ caption, name, rows }: TalkTableProps) {
  const say = useWords('talks')
  const share = (key: keyof Row): Column<Named> => ({
    key,
    header: say(key),
    cell: (row) => <ShareWords of={row[key]} />,
  })
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'called', header: name, isTitle: true, cell: ({ called }) => called },
        share('respect'),
        share('mood'),
        share('closedRefusals'),
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
