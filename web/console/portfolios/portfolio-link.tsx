import { Link } from '@tanstack/react-router'
import { Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './portfolios.module.css'
import type { Portfolio } from './use-portfolios.ts'

type PortfolioLinkProps = { readonly portfolio: Portfolio; readonly isChosen: boolean }

/** Opens a portfolio; says how many people and how much are in it. */
export function PortfolioLink({ portfolio, isChosen }: PortfolioLinkProps) {
  const say = useWords('portfolios')
  const { number } = useFormats()
  const { id, name, openCents, currency, debtorCount } = portfolio
  return (
    <Link
      to="/regras"
      search={(now) => ({ ...now, portfolioId: id })}
      className={styles.portfolio}
      data-chosen={isChosen}
      aria-current={isChosen ? 'true' : undefined}
      activeOptions={{ exact: true, includeSearch: true }}
    >
      <span>{name}</span>
      <span className={styles.portfolioSum}>
        <span className="muted small">
          {say('people', { count: debtorCount, n: number(debtorCount) })}
        </span>
        <Money cents={openCents} currency={currency} size="small" />
      </span>
    </Link>
  )
}
