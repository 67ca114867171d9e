import { Link } from '@tanstack/react-router'
import { Count } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { NumberName } from './day-numbers.ts'

type NumberLinkProps = {
  readonly name: NumberName
  readonly count: number
  /** Whose number it is, when it is not everybody's. */
  readonly who?: string
  readonly agentId?: string | undefined
  readonly portfolioId?: string | undefined
}

/** A number that opens the people behind it; nobody stands behind a zero. */
export function NumberLink({ name, count, who, agentId, portfolioId }: NumberLinkProps) {
  const say = useWords('reports')
  const { number } = useFormats()
  if (count === 0) return <Count of={0} />
  const what = say(`number.${name}`)
  return (
    <Link
      to="/relatorios"
      search={(now) => ({
        ...now,
        number: name,
        agentId,
        inPortfolioId: portfolioId,
      })}
      resetScroll={false}
      className="number"
      aria-label={
        who
          ? say('openOf', { what, who, n: number(count) })
          : say('open', { what, n: number(count) })
      }
    >
      {number(count)}
    </Link>
  )
}
