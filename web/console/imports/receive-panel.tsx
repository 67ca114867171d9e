import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useMay } from '../../session.ts'
import { SelectField } from '../../ui/fields.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { useWords } from '../../words.ts'
import { NewPortfolioDialog } from '../portfolios/new-portfolio-dialog.tsx'
import { usePortfolios } from '../portfolios/use-portfolios.ts'
import styles from './imports.module.css'
import { UploadProgress } from './upload-progress.tsx'
import { megabytesMax, useReceiveFile } from './use-receive-file.ts'

type ReceivePanelProps = {
  readonly portfolioId: string | undefined
  readonly onPortfolio: (portfolioId: string | undefined) => void
}

/** Portfolio and file, in any order: the upload begins as soon as both are there. */
export function ReceivePanel({ portfolioId, onPortfolio }: ReceivePanelProps) {
  const say = useWords('imports')
  const may = useMay()
  const portfolios = usePortfolios()
  const { send, uploading, problem } = useReceiveFile()
  const [isMaking, setIsMaking] = useState(false)
  const [waiting, setWaiting] = useState<File>()
  const known = portfolios.value?.items
  const chosen = known?.some(({ id }) => id === portfolioId) ? portfolioId : undefined
  const only = known?.length === 1 ? known[0]?.id : undefined
  const target = chosen ?? only
  const latest = useRef(send)
  latest.current = send

  useEffect(() => {
    if (!waiting || !target) return
    setWaiting(undefined)
    void latest.current(target, waiting)
  }, [waiting, target])

  if (!known) return <Skeletons shape="cards" rows={2} />
  return (
    <Panel title={say('receive.title')} help={say('receive.teach')}>
      <div className={styles.receive}>
        <div className={styles.choose}>
          {known.length > 0 ? (
            <SelectField
              label={say('receive.portfolio')}
              example={say('receive.choosePortfolio')}
              isSearchable
              choices={known.map(({ id, name }) => ({ value: id, word: name }))}
              value={target ?? null}
              onChange={(value) => onPortfolio(value ?? undefined)}
              isDisabled={uploading !== undefined}
            />
          ) : (
            <Notice tone="info">{say('receive.noPortfolio')}</Notice>
          )}
          {may('set-policies') && (
            <Button
              variant={known.length > 0 ? 'default' : 'filled'}
              leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
              onClick={() => setIsMaking(true)}
            >
              {say('receive.newPortfolio')}
            </Button>
          )}
          {waiting && (
            <div role="status">
              <Notice tone="info">{say('receive.waiting', { name: waiting.name })}</Notice>
            </div>
          )}
          {problem && <Problem of={problem} />}
        </div>
        {uploading ? (
          <UploadProgress of={uploading} />
        ) : (
          <FileDrop
            label={say('receive.drop')}
            help={say('receive.dropHelp', { megabytesMax })}
            accept=".csv,.txt,.xlsx,text/csv"
            onFile={setWaiting}
          />
        )}
      </div>
      <NewPortfolioDialog
        isOpen={isMaking}
        onClose={() => setIsMaking(false)}
        onMade={(made) => {
          setIsMaking(false)
          onPortfolio(made)
        }}
      />
    </Panel>
  )
}
