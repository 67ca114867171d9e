import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import { SpokenStandings } from './spoken-standings.tsx'

type Props = { readonly debtorId: string; readonly portfolioId: string }

/** On a register, protested or cut off while this agreement runs, and how that ends. */
export function AgreementStandings(props: Props) {
  const say = useWords('duties')
  return (
    <Panel title={say('panelTitle')}>
      <SpokenStandings {...props} />
    </Panel>
  )
}
