import { SwitchField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { DiscountOrderField } from './discount-order-field.tsx'
import styles from './portfolios.module.css'
import type { TermsField } from './terms-field.ts'

/** Interest before capital, unless agreed otherwise (Código Civil art. 354). */
export const usualOrder = ['fees', 'interest', 'fine', 'principal'] as const

/** With whom the contracts are, and what follows from it by law. */
export function TermsContract({ draft, onChange }: TermsField) {
  const say = useWords('owed')
  const { isConsumer = true, feesAreReciprocal = false, movesToBankingDay = true } = draft
  return (
    <div className={styles.grid}>
      <SwitchField
        label={say('terms.isConsumer')}
        help={say('terms.isConsumerHelp')}
        value={isConsumer}
        onChange={(is) => onChange({ ...draft, isConsumer: is })}
      />
      <SwitchField
        label={say('terms.reciprocal')}
        help={say('terms.reciprocalHelp')}
        value={feesAreReciprocal}
        onChange={(are) => onChange({ ...draft, feesAreReciprocal: are })}
      />
      <SwitchField
        label={say('terms.bankingDay')}
        help={say('terms.bankingDayHelp')}
        value={movesToBankingDay}
        onChange={(moves) => onChange({ ...draft, movesToBankingDay: moves })}
      />
      <DiscountOrderField
        label={say('terms.order')}
        value={draft.paymentOrder ?? usualOrder}
        onChange={(paymentOrder) => onChange({ ...draft, paymentOrder })}
      />
    </div>
  )
}
