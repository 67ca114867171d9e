import { ActionIcon } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { useId } from 'react'
import { useWords } from '../../words.ts'
import type { Component } from './discount.ts'
import styles from './offers-form.module.css'

type DiscountOrderProps = {
  /** Unless told otherwise, that of a discount. */
  readonly label?: string
  readonly value: readonly Component[]
  readonly onChange: (order: Component[]) => void
}

/** The parts of what is owed in an order: from which a discount is taken first, say. */
export function DiscountOrderField({ label, value, onChange }: DiscountOrderProps) {
  const say = useWords('policies')
  const name = useWords('portfolios')
  const id = useId()
  const raise = (at: number) => {
    const order = [...value]
    const [one] = order.splice(at, 1)
    if (one) order.splice(at - 1, 0, one)
    onChange(order)
  }
  return (
    <div className={styles.order}>
      <span id={id} className={styles.label}>
        {label ?? say('field.discountOrder')}
      </span>
      <ol aria-labelledby={id}>
        {value.map((component, index) => (
          <li key={component}>
            <span>
              {index + 1}. {name(`components.${component}`)}
            </span>
            {index > 0 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="md"
                aria-label={say('moveUp', { what: name(`components.${component}`) })}
                onClick={() => raise(index)}
              >
                <IconArrowUp size={16} stroke={1.5} aria-hidden="true" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
