import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { GuideTeam } from '../my-day/guide-team.tsx'
import { AddPersonDialog } from './add-person-dialog.tsx'
import type { Added } from './add-person-form.tsx'
import { People } from './people.tsx'
import { RolesPanel } from './roles-panel.tsx'

/** Who works here, and what each may do. */
export function TeamScreen() {
  const say = useWords('team')
  const may = useMay()
  const [isOpen, setIsOpen] = useState(false)
  // A first password waits here until somebody says that it was handed over.
  const [added, setAdded] = useState<Added>()
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={
        may('manage-staff') && (
          <Button
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
            onClick={() => setIsOpen(true)}
          >
            {say('add')}
          </Button>
        )
      }
    >
      {added && !isOpen && (
        <Notice
          tone="attention"
          action={
            <Button variant="default" size="xs" onClick={() => setIsOpen(true)}>
              {say('password.again')}
            </Button>
          }
        >
          {say('password.waits', { name: added.name })}
        </Notice>
      )}
      <People />
      {may('guide-team') && <GuideTeam />}
      <RolesPanel />
      {isOpen && (
        <AddPersonDialog
          added={added}
          onAdded={setAdded}
          onClose={() => setIsOpen(false)}
          onHandedOver={() => {
            setAdded(undefined)
            setIsOpen(false)
          }}
        />
      )}
    </Page>
  )
}
