import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { People } from './people.tsx'
import { RolesPanel } from './roles-panel.tsx'

/** Who works here, and what each may do. */
export function TeamScreen() {
  const say = useWords('team')
  const may = useMay()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={
        may('manage-staff') && (
          <Button
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
            onClick={() => setIsAdding(true)}
          >
            {say('add')}
          </Button>
        )
      }
    >
      <People />
      <RolesPanel />
      {isAdding && <AddPersonDialog onClose={() => setIsAdding(false)} />}
    </Page>
  )
}
