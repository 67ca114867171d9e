import { Sheet } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { PixCode } from '../call/pix-code.tsx'
import type { Instalment } from './agreement-states.ts'
import styles from './agreements.module.css'

type PixSheetProps = {
  readonly agreementId: string
  readonly currency: string
  readonly partCount: number
  readonly instalment: Instalment | undefined
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The Pix of one instalment: to be shown, copied or sent; it says so when the money is there. */
export function PixSheet(props: PixSheetProps) {
  const { agreementId, currency, partCount, instalment, isOpen, onClose } = props
  const say = useWords('agreements')
  const formats = useFormats()
  if (!instalment) return null
  const { n, dueOn, amountCents, paidCents, charge, shareText, paidOn } = instalment
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={say('pixOf', { n, count: partCount })}>
      <div className={styles.pix}>
        <p className={styles.pixAmount}>
          <Money
            cents={charge?.amountCents ?? amountCents}
            currency={currency}
            size="large"
            isStrong
          />
          <span className="muted">
            {say('dueOn')} <Day on={dueOn} withWeekday />
          </span>
        </p>
        {paidOn !== null && (
          <div role="status">
            <Notice tone="done">{say('arrived')}</Notice>
          </div>
        )}
        {paidCents > 0 && paidOn === null && (
          <Notice tone="info">
            {say('partPaid', {
              amount: formats.money(paidCents, currency),
              total: formats.money(amountCents, currency),
            })}
          </Notice>
        )}
        {charge && paidOn === null && (
          <PixCode
            agreementId={agreementId}
            n={n}
            charge={charge}
            shareText={shareText}
            usually="ours"
          />
        )}
      </div>
    </Sheet>
  )
}
