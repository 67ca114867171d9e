import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import styles from './look.module.css'

const nothing = () => {}

/** What a thing is, what to know, what went wrong, what is not there yet. */
export function LookStates() {
  return (
    <>
      <Panel title="StateBadge · Button">
        <div className={styles.column}>
          <div className={styles.row}>
            <StateBadge tone="plain" word="Não verificado" />
            <StateBadge tone="brand" word="Em andamento" />
            <StateBadge tone="attention" word="Atrasado 2 dias" />
            <StateBadge tone="stop" word="Não contatar" />
            <StateBadge tone="done" word="Cumprido" />
            <StateBadge tone="info" word="Retorno às 10:00" />
            <StateBadge tone="done" word="Pode ligar até 20:00" icon={IconPhone} />
          </div>
          <div className={styles.row}>
            <Button>Enviar Pix por WhatsApp</Button>
            <Button leftSection={<IconPhone size={18} stroke={1.5} />}>Ligar</Button>
            <Button variant="default">Voltar</Button>
            <Button variant="light">Outra proposta</Button>
            <Button variant="subtle">Ver o que compõe</Button>
            <Button color="clay">Encerrar o acordo</Button>
            <Button disabled>Ligar</Button>
            <Button loading>Enviando</Button>
          </div>
        </div>
      </Panel>
      <Panel title="Notice · Problem" help="Avisos ficam onde estão.">
        <div className={styles.column}>
          <Notice tone="info" title="2ª tentativa hoje">
            O limite são 3 por dia.
          </Notice>
          <Notice tone="done">Identidade confirmada.</Notice>
          <Notice tone="attention" action={<Button variant="default">Confirmar a cidade</Button>}>
            Não sabemos onde este cliente mora.
          </Notice>
          <Notice tone="stop" title="Não ligar agora">
            Domingo não é dia de ligar. O próximo horário é 23/11 (segunda) 08:00.
          </Notice>
          <Problem of={{ refusal: 'offline', facts: {} }} again={nothing} />
          <Problem
            of={{
              refusal: 'instalment-too-small',
              facts: { instalmentCentsMin: 3000, currency: 'BRL' },
            }}
          />
        </div>
      </Panel>
      <Panel title="EmptyState">
        <EmptyState action={{ word: 'Trazer o primeiro arquivo', run: nothing }}>
          Nenhuma carteira ainda. Traga o arquivo do credor e confira antes de carregar.
        </EmptyState>
      </Panel>
      <Panel title="Skeletons">
        <div className={styles.fields}>
          <Skeletons shape="list" rows={3} />
          <Skeletons shape="table" rows={3} />
          <Skeletons shape="text" rows={4} />
          <Skeletons shape="form" rows={2} />
        </div>
        <Skeletons shape="cards" rows={3} />
      </Panel>
    </>
  )
}
