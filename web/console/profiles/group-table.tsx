import type { ReplyOf } from '../../../api/endpoint.ts'
import { ageGroups, circumstances, type readFairness } from '../../../api/profiles.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { usePct } from './cases.tsx'
import { useChoiceWords } from './profile-words.ts'
import styles from './profiles.module.css'

export type Fairness = ReplyOf<typeof readFairness>
type Group = Fairness['all']
export type Counted = 'circumstances' | 'tones' | 'ways'

type GroupTableProps = {
  readonly title: string
  readonly groups: readonly Group[]
  readonly what: Counted
}

/** A group a row, a code a column; a share that cannot be that of all is marked in words. */
export function GroupTable({ title, groups, what }: GroupTableProps) {
  const columns = useColumns(groups[0], what)
  return <DataTable caption={title} columns={columns} rows={groups} rowKey={({ name }) => name} />
}

function useColumns(all: Group | undefined, what: Counted): readonly Column<Group>[] {
  const say = useWords('profiles')
  const nameOf = useGroupName()
  const codeWord = useCodeWord()
  const codes = (all?.[what] ?? []).map(
    ({ code }): Column<Group> => ({
      key: code,
      header: codeWord(code),
      align: 'end',
      cell: (group) => <Share of={group[what].find((one) => one.code === code)} />,
    }),
  )
  return [
    {
      key: 'name',
      header: say('fairness.group'),
      isTitle: true,
      cell: (group) => (
        <>
          {nameOf(group.name)}
          {group.isTooSmall && <span className="small muted"> {say('fairness.tooSmall')}</span>}
        </>
      ),
    },
    {
      key: 'people',
      header: say('fairness.people'),
      align: 'end',
      cell: ({ people }) => <Count of={people} />,
    },
    ...codes,
  ]
}

function Share({ of }: { readonly of: Group['tones'][number] | undefined }) {
  const say = useWords('profiles')
  const pct = usePct()
  if (!of) return <span className="muted">–</span>
  return (
    <span className={styles.share}>
      <span className="number">{pct(of.share)}</span>
      {of.differs && <StateBadge tone="attention" word={say('fairness.differs')} />}
    </span>
  )
}

function useGroupName(): (name: string) => string {
  const say = useWords('profiles')
  return (name) => {
    const age = ageGroups.find((one) => one === name)
    if (age) return say(`fairness.age.${age}`)
    if (name === 'all') return say('fairness.all')
    return name === '' ? say('fairness.unknownPlace') : name
  }
}

function useCodeWord(): (code: string) => string {
  const say = useWords('profiles')
  const word = useChoiceWords()
  return (code) => {
    const circumstance = circumstances.find((one) => one === code)
    if (circumstance) return say(`circumstance.${circumstance}`)
    return code === 'none' ? say('fairness.noCircumstance') : word(code)
  }
}
