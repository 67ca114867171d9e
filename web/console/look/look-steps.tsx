import { IconCheck, IconHeartHandshake, IconPhone, IconPigMoney } from '@tabler/icons-react'
import { useState } from 'react'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx'
import { Money } from '../../ui/written.tsx'
import styles from './look.module.css'

type Name = 'prepare' | 'open' | 'verify' | 'listen' | 'options' | 'close'

const steps: readonly Step<Name>[] = [
  { name: 'prepare', word: 'Preparar' },
  { name: 'open', word: 'Abrir' },
  { name: 'verify', word: 'Identificar' },
  { name: 'listen', word: 'Ouvir' },
  { name: 'options', word: 'Propor' },
  { name: 'close', word: 'Fechar' },
]

const happened: readonly TimelineItem[] = [
  {
    id: '3',
    at: '2026-11-24T13:10:00Z',
    icon: IconPigMoney,
    tone: 'done',
    title: 'Pix recebido',
    detail: <Money cents={5000} currency="BRL" />,
  },
  {
    id: '2',
    at: '2026-11-24T13:05:00Z',
    icon: IconHeartHandshake,
    tone: 'brand',
    title: 'Acordo em 3 vezes',
  },
  { id: '1', at: '2026-11-24T13:00:00Z', icon: IconPhone, title: 'Ana ligou' },
  { id: '0', at: '2026-11-23T13:00:00Z', icon: IconCheck, title: 'Entrou na fila' },
]

/** Where one is, how far it has come, and what happened. */
export function LookSteps() {
  const [now, setNow] = useState<Name>('verify')
  return (
    <Panel title="Steps · Progress · Timeline · CopyButton">
      <div className={styles.column}>
        <Steps label="Etapas" steps={steps} now="listen" />
        <Steps
          label="Etapas com botões"
          steps={steps}
          now={now}
          onGo={setNow}
          isOpen={(name) => name !== 'close'}
        />
        <Progress label="Lendo as linhas" done={731} total={1204} />
        <Progress label="Recebendo o arquivo" done={0} total={null} detail="12 MB" />
        <Timeline items={happened} />
        <div className={styles.row}>
          <CopyButton text="00020126580014br.gov.bcb.pix" word="Copiar código Pix" />
        </div>
      </div>
    </Panel>
  )
}
