import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { listSuppressionLists } from '../../../api/suppression.ts'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { BringList } from './bring-list.tsx'
import { ListTable } from './list-table.tsx'
import { ListVersions } from './list-versions.tsx'
import { NumberSettings } from './number-settings.tsx'
import styles from './suppression.module.css'

/** Who wants no contact, which number shows when we call, and when a failing number is left. */
export function ListsScreen() {
  const say = useWords('numbers')
  const canSet = useMay()('set-policies')
  const lists = useRead(listSuppressionLists, {}, { everyMs: 15_000 })
  const [isBringing, setIsBringing] = useState(false)
  const bring = (
    <Button
      leftSection={<IconFileUpload size={18} stroke={1.5} aria-hidden="true" />}
      onClick={() => setIsBringing(true)}
    >
      {say('lists.bring')}
    </Button>
  )
  return (
    <Page title={say('lists.title')} help={say('lists.help')} actions={canSet && bring}>
      <div className={styles.screen}>
        <Panel title={say('lists.table')} help={say('lists.tableHelp')} flush>
          <Reading of={lists} shape="table">
            {({ items }) => <ListTable lists={items} />}
          </Reading>
        </Panel>
        <ListVersions canSeeRefused={canSet} />
        <NumberSettings canSet={canSet} />
      </div>
      <BringList
        lists={lists.value?.items ?? []}
        isOpen={isBringing}
        onClose={() => setIsBringing(false)}
      />
    </Page>
  )
}
