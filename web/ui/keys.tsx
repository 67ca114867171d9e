import { usePressed } from './chosen-keys.ts'
import styles from './keys.module.css'

/** What to press, beside the word of what it does: `<Keys of="Ctrl+K" />`, as shipped. */
export function Keys({ of }: { readonly of: string }) {
  const keysOf = usePressed()
  return (
    <span className={styles.keys} aria-hidden="true">
      {keysOf(of)
        .split('+')
        .map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
    </span>
  )
}
