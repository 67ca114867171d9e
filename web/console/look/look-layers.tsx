import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog, Dialog, Sheet } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './look.module.css'

/** What comes over the page. */
export function LookLayers() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'sheet'>()
  const close = () => setOpen(undefined)
  return (
    <Panel title="Dialog · ConfirmDialog · Sheet · toast">
      <div className={styles.row}>
        <Button variant="default" onClick={() => setOpen('dialog')}>
          Dialog
        </Button>
        <Button variant="default" onClick={() => setOpen('confirm')}>
          ConfirmDialog
        </Button>
        <Button variant="default" onClick={() => setOpen('sheet')}>
          Sheet
        </Button>
        <Button variant="default" onClick={() => toast('done', 'Acordo confirmado.')}>
          toast done
        </Button>
        <Button variant="default" onClick={() => toast('stop', 'Esta proposta venceu.')}>
          toast stop
        </Button>
        <Button variant="default" onClick={() => toast('info', 'Agora é 24/11 (terça) 10:00.')}>
          toast info
        </Button>
      </div>
      <Dialog isOpen={open === 'dialog'} onClose={close} title="Como a pessoa quer pagar?">
        <p>Uma coisa de cada vez.</p>
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={close}
        title="Encerrar este acordo?"
        word="Encerrar o acordo"
        isHarsh
        onConfirm={close}
      >
        <p>A dívida volta para a fila, sem o que já foi pago.</p>
      </ConfirmDialog>
      <Sheet isOpen={open === 'sheet'} onClose={close} title="Registrar o resultado">
        <p>No telefone, a folha vem de baixo.</p>
      </Sheet>
    </Panel>
  )
}
