import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { acceptHeldReturn, downloadBankFile, readBankFile } from '../../../api/banking.ts'
import { addressOf } from '../../client.ts'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Instant, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { type BankFile, fileTone } from './banking-states.ts'
import { FileProblem } from './file-problem.tsx'
import { SentEntries } from './sent-entries.tsx'
import { TitlesPanel } from './titles-panel.tsx'
import { Warnings } from './warnings.tsx'

/** One file: what it says, what came of it, and what is wrong with it. */
export function BankFileScreen() {
  const say = useWords('banking')
  const { bankFileId } = useParams({ from: '/shell/recebimentos/banco/$bankFileId' })
  const read = useRead(readBankFile, { bankFileId }, { everyMs: 3_000 })
  return (
    <Page
      title={say('one.title')}
      before={<Link to="/recebimentos/banco">{say('backToFiles')}</Link>}
      actions={
        <Button
          component="a"
          href={addressOf(downloadBankFile, { bankFileId }).address}
          download
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.5} aria-hidden="true" />}
        >
          {say('download')}
        </Button>
      }
    >
      <Reading of={read} shape="cards">
        {({ file, warnings, titles, entries }) => (
          <>
            <Head of={file} />
            {file.problem && <FileProblem of={file.problem} />}
            {file.state === 'held' && <Held of={file} />}
            {file.state === 'applying' && (
              <Progress label={say('progress')} done={file.titlesDone} total={file.titlesTotal} />
            )}
            {warnings.length > 0 && <Warnings of={warnings} />}
            {file.direction === 'out' ? (
              <SentEntries items={entries} />
            ) : (
              file.state !== 'failed' && <TitlesPanel bankFileId={bankFileId} first={titles} />
            )}
          </>
        )}
      </Reading>
    </Page>
  )
}

function Head({ of }: { readonly of: BankFile }) {
  const say = useWords('banking')
  const layout = of.layout === null ? '–' : say(`layout.${of.layout}`)
  return (
    <Panel title={of.fileName}>
      <Facts
        items={[
          { word: say('files.kind'), value: say(`direction.${of.direction}`) },
          {
            word: say('files.state'),
            value: <StateBadge tone={fileTone[of.state]} word={say(`state.${of.state}`)} />,
          },
          { word: say('one.bank'), value: `${of.bank ?? '–'} · ${layout}` },
          { word: say('files.titles'), value: <Count of={of.titlesTotal} /> },
          ...(of.direction === 'in'
            ? [
                { word: say('files.paid'), value: <Money cents={of.paidCents} currency="BRL" /> },
                { word: say('files.fees'), value: <Money cents={of.feeCents} currency="BRL" /> },
              ]
            : [{ word: say('accounts.creditor'), value: of.creditorName ?? '–' }]),
          { word: say('files.when'), value: <Instant at={of.keptAt} /> },
          { word: say('one.kept'), value: of.keptBy },
        ]}
      />
    </Panel>
  )
}

function Held({ of }: { readonly of: BankFile }) {
  const say = useWords('banking')
  const accept = useDo(acceptHeldReturn, {
    refreshes: [readBankFile],
    says: () => say('held.done'),
  })
  return (
    <Notice
      tone="attention"
      title={say('held.title')}
      action={
        <Button
          size="xs"
          variant="default"
          loading={accept.isRunning}
          onClick={() => accept.run({ bankFileId: of.bankFileId })}
        >
          {say('held.run')}
        </Button>
      }
    >
      {say('held.help')}
    </Notice>
  )
}
