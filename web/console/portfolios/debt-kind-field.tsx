import { listPortfolios } from '../../../api/creditors.ts'
import { debtKinds, setDebtKind } from '../../../api/listening.ts'
import { useMay } from '../../session.ts'
import { SelectField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Portfolio } from './use-portfolios.ts'

/** What the debts of a portfolio are of: it decides which questions its calls propose (A3.1). */
export function DebtKindField({ portfolio }: { readonly portfolio: Portfolio }) {
  const say = useWords('listening')
  const may = useMay()
  const { id: portfolioId, debtKind, usualDebtKind } = portfolio
  const setting = useDo(setDebtKind, {
    refreshes: [listPortfolios],
    says: () => say('debtKind.set'),
  })
  const word = (kind: (typeof debtKinds)[number]) => say(`debtKind.${kind}`)
  return (
    <SelectField
      label={say('debtKind.label')}
      help={say('debtKind.help')}
      isDisabled={!may('set-policies') || setting.isRunning}
      value={debtKind ?? ''}
      onChange={(chosen) =>
        setting.run({ portfolioId, debtKind: debtKinds.find((one) => one === chosen) ?? null })
      }
      choices={[
        { value: '', word: say('debtKind.usual', { kind: word(usualDebtKind) }) },
        ...debtKinds.map((value) => ({ value, word: word(value) })),
      ]}
    />
  )
}
