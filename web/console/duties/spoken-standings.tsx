import { readStandings } from '../../../api/duties.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Standings } from './standings.ts'

const words = {
  negativate: 'call.listed',
  protest: 'call.protested',
  suspend_service: 'call.suspended',
  terminate_contract: 'call.terminated',
  sue: 'call.sued',
} as const

type Stands = Standings['measures'][number]

type SpokenProps = {
  readonly debtorId: string
  /** Only of this portfolio; every one when it is not said. */
  readonly portfolioId?: string
}

/** What is true of this person and how to leave it: nothing else may be said. */
export function SpokenStandings({ debtorId, portfolioId }: SpokenProps) {
  const say = useWords('duties')
  const read = useRead(readStandings, { debtorId })
  if (!read.value) return null
  const stands = read.value.measures
    .filter(({ state }) => state === 'in-force')
    .filter((one) => portfolioId === undefined || one.portfolioId === portfolioId)
  return (
    <section aria-label={say('call.title')} className="small">
      {stands.length === 0 && <p className="muted">{say('call.nothing')}</p>}
      {stands.map((one) => (
        <Sentence key={one.id} of={one} />
      ))}
    </section>
  )
}

function Sentence({ of }: { readonly of: Stands }) {
  const say = useWords('duties')
  const { day } = useFormats()
  const { act, registry, doneOn, contract } = of
  const where = registry ? ` (${registry})` : ''
  const since = doneOn ? `, ${say('since', { day: day(doneOn) })}` : ''
  return (
    <p>
      <strong>{say('contract', { contract })}</strong> {say(words[act], { where, since })}
    </p>
  )
}
