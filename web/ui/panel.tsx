import { Box, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

type PanelProps = {
  readonly title?: ReactNode
  readonly help?: ReactNode
  readonly actions?: ReactNode
  /** What it can show, one pressed; the title is then for whoever does not see them. */
  readonly tabs?: ReactNode
  /** Its content scrolls inside; for pages that fill the window. */
  readonly scrolls?: boolean
  /** No space around the content: for tables. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** A sheet of paper on the page, with a heading of its own. */
export function Panel({ title, help, actions, tabs, scrolls, flush, children }: PanelProps) {
  const id = useId()
  return (
    <section
      className={styles.panel}
      data-scrolls={scrolls}
      data-flush={flush}
      aria-labelledby={title ? id : undefined}
    >
      {(title || actions) && (
        <header className={styles.head}>
          <div className={styles.words}>
            {title && (
              <Title order={2} size="h3" id={id} className={tabs ? 'unseen' : undefined}>
                {title}
              </Title>
            )}
            {tabs}
            {help && <p className={styles.help}>{help}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      <Content isScrolling={scrolls} label={title ? id : undefined}>
        {children}
      </Content>
    </section>
  )
}

type ContentProps = {
  readonly isScrolling: boolean | undefined
  readonly label: string | undefined
  readonly children: ReactNode
}

function Content({ isScrolling, label, children }: ContentProps) {
  if (!isScrolling) return <div className={styles.body}>{children}</div>
  // What scrolls is reached by keyboard, so it can be focused.
  return (
    <Box className={styles.body} tabIndex={0} role="group" aria-labelledby={label}>
      {children}
    </Box>
  )
}
