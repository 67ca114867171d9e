import styles from './keys.module.css'

/** A key to press, shown beside the word of what it does: `<Keys of="Ctrl+K" />`. */
export function Keys({ of }: { readonly of: string }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {of.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
