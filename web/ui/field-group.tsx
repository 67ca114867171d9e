import type { ReactNode } from 'react'
import styles from './field-group.module.css'

type FieldGroupProps = { readonly title: ReactNode; readonly children: ReactNode }

/** Fields that belong together, in a frame with a name. */
export function FieldGroup({ title, children }: FieldGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
