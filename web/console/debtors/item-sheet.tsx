import { Title } from '@mantine/core'
import { useMay } from '../../session.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { ItemAge } from '../duties/item-age.tsx'
import { Calculation } from './calculation.tsx'
import styles from './debtor-forms.module.css'
import { LedgerEntries } from './ledger-entries.tsx'
import type { StatementItem } from './statement-item.ts'
import { UndueMarks } from './undue-marks.tsx'

type ItemSheetProps = {
  readonly item: StatementItem | undefined
  readonly currency: string
  readonly title: string
  readonly onClose: () => void
}

/** One invoice: how its amount came about, whether it may be asked for, and every entry. */
export function ItemSheet({ item, currency, title, onClose }: ItemSheetProps) {
  const say = useWords('owed')
  const sayAge = useWords('duties')
  const may = useMay()
  return (
    <Sheet isOpen={item !== undefined} onClose={onClose} title={title}>
      {item && (
        <div className={styles.form}>
          <Calculation item={item} currency={currency} />
          {may('see-contact-points') && (
            <>
              <Title order={3} size="h4">
                {say('statement.marks')}
              </Title>
              <UndueMarks item={item} />
            </>
          )}
          {item.state === 'open' && (
            <>
              <Title order={3} size="h4">
                {sayAge('age.title')}
              </Title>
              <ItemAge itemId={item.id} dueOn={item.dueOn} />
            </>
          )}
          <Title order={3} size="h4">
            {say('statement.ledger')}
          </Title>
          <LedgerEntries item={item} currency={currency} />
        </div>
      )}
    </Sheet>
  )
}
