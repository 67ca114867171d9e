import { SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { usePortfolios } from './use-portfolios.ts'

type PortfolioFilterProps = {
  readonly value: string | undefined
  readonly onChange: (portfolioId: string | undefined) => void
}

/** Keeps a list to one portfolio. With a single one there is nothing to choose. */
export function PortfolioFilter({ value, onChange }: PortfolioFilterProps) {
  const say = useWords('portfolios')
  const portfolios = usePortfolios().value?.items ?? []
  if (portfolios.length < 2 && !value) return null
  return (
    <SelectField
      label={say('filter')}
      example={say('filterAll')}
      isClearable
      isSearchable={portfolios.length > 8}
      choices={portfolios.map(({ id, name, creditorName }) => ({
        value: id,
        word: `${creditorName} · ${name}`,
      }))}
      value={value ?? null}
      onChange={(portfolioId) => onChange(portfolioId ?? undefined)}
    />
  )
}
