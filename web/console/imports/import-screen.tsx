import { Link, useLocation, useParams } from '@tanstack/react-router'
import { readImport } from '../../../api/imports.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ImportFacts } from './import-facts.tsx'
import { isAtWork } from './import-states.ts'
import { ImportWizard } from './import-wizard.tsx'

/** One file, from how it is read to what became of it. */
export function ImportScreen() {
  const say = useWords('imports')
  const { importId } = useParams({ from: '/shell/importar/$importId' })
  const isKnown = useLocation({ select: ({ state }) => state.isKnownFile === true })
  const first = useRead(readImport, { importId })
  const isBusy = first.value !== undefined && isAtWork(first.value.import.state)
  const read = useRead(readImport, { importId }, { everyMs: isBusy ? 1_000 : undefined })
  return (
    <Page title={say('oneTitle')} before={<Link to="/importar">{say('backToAll')}</Link>}>
      {isKnown && (
        <Notice tone="info" title={say('known.title')}>
          {say('known.text')}
        </Notice>
      )}
      <Reading of={read} shape="cards">
        {(value) => (
          <>
            <ImportFacts of={value.import} />
            <ImportWizard key={importId} of={value} />
          </>
        )}
      </Reading>
    </Page>
  )
}
