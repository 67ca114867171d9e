import type { readTeamHours } from '../../../api/breaks.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import { useHourWords } from './use-hour-words.ts'

type Row = ReplyOf<typeof readTeamHours>['items'][number]

const tones: Readonly<Record<Row['state'], Tone>> = {
  working: 'brand',
  'on-break': 'info',
  away: 'plain',
  training: 'info',
  off: 'plain',
}

/** A line for each working day; what is private is in none of its columns. */
export function TeamTable({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords('breaks')
  const { time } = useFormats()
  const inHours = useHourWords()
  const columns: Column<Row>[] = [
    { key: 'name', header: say('team.person'), isTitle: true, cell: ({ name }) => name },
    {
      key: 'state',
      header: say('team.state'),
      cell: ({ state, breakKind }) => (
        <StateBadge
          tone={tones[state]}
          word={breakKind ? say(`kind.${breakKind}`) : say(`team.states.${state}`)}
        />
      ),
    },
    {
      key: 'day',
      header: say('team.day'),
      cell: ({ startedAt, endedAt, endsAt, isEndedBySystem }) => (
        <>
          <span className="number">
            {say('span', { from: time(startedAt), to: time(endedAt ?? endsAt) })}
          </span>
          {isEndedBySystem && <span className="small muted"> {say('endedBySystem')}</span>}
        </>
      ),
    },
    { key: 'rests', header: say('team.rests'), cell: (row) => <Rests of={row} /> },
    { key: 'meal', header: say('team.meal'), cell: (row) => <Meal of={row} /> },
    {
      key: 'worked',
      header: say('team.worked'),
      align: 'end',
      cell: ({ workedMinutes, isOverWork }) => (
        <>
          <span className="number">{say('hours', inHours(workedMinutes))}</span>
          {isOverWork && <StateBadge tone="attention" word={say('team.over')} />}
        </>
      ),
    },
    { key: 'hard', header: say('team.hard'), isDetail: true, cell: (row) => <Grants of={row} /> },
  ]
  return (
    <DataTable
      caption={say('team.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ userId, startedAt }) => `${userId} ${startedAt}`}
    />
  )
}

function Rests({ of: row }: { readonly of: Row }) {
  const say = useWords('breaks')
  const { time } = useFormats()
  return (
    <>
      <span className="number">
        {say('restsOf', { taken: row.restsTaken, needed: row.restsNeeded })}
      </span>{' '}
      {row.restsMissed > 0 && (
        <StateBadge tone="attention" word={say('team.missed', { count: row.restsMissed })} />
      )}
      {row.restsMissed === 0 && row.nextRestUntil && (
        <span className="small muted">
          {row.isRestLate ? say('team.late') : say('nextRest', { at: time(row.nextRestUntil) })}
        </span>
      )}
    </>
  )
}

function Meal({ of: { isMealNeeded, isMealTaken, isMealMissed } }: { readonly of: Row }) {
  const say = useWords('breaks')
  if (isMealTaken) return <StateBadge tone="done" word={say('team.mealDone')} />
  if (isMealMissed) return <StateBadge tone="attention" word={say('team.mealMissed')} />
  return <span className="muted">{say(isMealNeeded ? 'team.mealLater' : 'team.mealNone')}</span>
}

function Grants({ of: row }: { readonly of: Row }) {
  const say = useWords('breaks')
  const { grantsTaken: taken, grantsDeclined: declined, grantsWaiting: waiting } = row
  if (taken + declined + waiting === 0) return <span className="muted">—</span>
  return (
    <>
      {say('team.grants', { taken, declined })}{' '}
      {waiting > 0 && (
        <StateBadge tone="attention" word={say('team.waiting', { count: waiting })} />
      )}
    </>
  )
}
