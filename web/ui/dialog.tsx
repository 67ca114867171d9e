import { Button, Drawer, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import styles from './dialog.module.css'

type DialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  /** Stands over every other layer: for what cannot wait. */
  readonly isUrgent?: boolean
  readonly children: ReactNode
}

/** Something to settle before going on. */
export function Dialog({ isOpen, onClose, title, isUrgent, children }: DialogProps) {
  const say = useWords('common')
  return (
    <Modal.Root opened={isOpen} onClose={onClose} zIndex={isUrgent ? 450 : 200} centered>
      <Modal.Overlay {...overlay} />
      <Modal.Content>
        <Modal.Header {...plainHeader}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={say('close')} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** A drawer at the right; on a phone a sheet from below, under the thumb. */
export function Sheet({ isOpen, onClose, title, children }: DialogProps) {
  const say = useWords('common')
  const isPhone = useMediaQuery('(max-width: 700px)')
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position={isPhone ? 'bottom' : 'right'}
      size="md"
    >
      <Drawer.Overlay {...overlay} />
      <Drawer.Content className={isPhone ? styles.sheet : undefined}>
        <Drawer.Header {...plainHeader}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={say('close')} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

const overlay = { backgroundOpacity: 0.4 } as const

/** Its heading is no banner of the page. */
const plainHeader = { role: 'presentation' } as const

type ConfirmProps = DialogProps & {
  /** Says what will happen: "Encerrar o acordo", not "Confirmar". */
  readonly word: string
  readonly isRunning?: boolean
  readonly isHarsh?: boolean
  readonly onConfirm: () => void
}

/** Asks before something that is hard to undo. */
export function ConfirmDialog(props: ConfirmProps) {
  const say = useWords('common')
  const { children, word, isRunning, isHarsh, onConfirm, ...dialog } = props
  return (
    <Dialog {...dialog}>
      <div className={styles.confirm}>
        {children}
        <div className={styles.buttons}>
          <Button variant="default" onClick={dialog.onClose}>
            {say('back')}
          </Button>
          <Button color={isHarsh ? 'clay' : undefined} loading={isRunning} onClick={onConfirm}>
            {word}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
