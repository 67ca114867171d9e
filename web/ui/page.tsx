import { Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import styles from './page.module.css'

type PageProps = {
  readonly title: string
  /** One sentence: what this page is for. */
  readonly help?: ReactNode
  /** Buttons at the right of the title; the main one last. */
  readonly actions?: ReactNode
  /** The page takes the window's height and its panels scroll inside (from 1024 px on). */
  readonly fills?: boolean
  /** What stands before the title, such as a way back. */
  readonly before?: ReactNode
  readonly children: ReactNode
}

/** A screen. The title is also the browser's, so it never holds personal data. */
export function Page({ title, help, actions, fills, before, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · combinado`
  }, [title])
  return (
    <div className={styles.page} data-fills={fills}>
      <header className={styles.head}>
        <div className={styles.words}>
          {before}
          <Title order={1} tabIndex={-1} id="page-title">
            {title}
          </Title>
          {help && <p className={styles.help}>{help}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
