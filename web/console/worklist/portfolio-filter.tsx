import { useNavigate, useSearch } from '@tanstack/react-router'
import { listPortfolios } from '../../../api/creditors.ts'
import { SelectField } from '../../ui/fields.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

/** One portfolio or all of them; it stands in the address and holds for the calls that follow. */
export function PortfolioFilter() {
  const say = useWords('worklist')
  const { portfolioId } = useSearch({ from: '/shell/fila' })
  const navigate = useNavigate({ from: '/fila' })
  const portfolios = useRead(listPortfolios, {}).value?.items ?? []
  if (portfolios.length < 2) return null
  return (
    <SelectField
      label={say('portfolio')}
      example={say('allPortfolios')}
      isClearable
      isSearchable={portfolios.length > 8}
      value={portfolioId ?? null}
      onChange={(id) => navigate({ search: { portfolioId: id ?? undefined }, replace: true })}
      choices={portfolios.map(({ id, name, creditorName }) => ({
        value: id,
        word: `${creditorName} · ${name}`,
      }))}
    />
  )
}
