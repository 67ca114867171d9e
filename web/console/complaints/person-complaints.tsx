import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listComplaints } from '../../../api/complaints.ts'
import { Notice } from '../../ui/notice.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ClockBadge } from './clock-badge.tsx'
import { OpenComplaint } from './open-complaint.tsx'
import type { Chosen } from './person-picker.tsx'

/** Cases of this person that are not closed, above everything else on their page. */
export function PersonComplaints({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('complaints')
  const read = useRead(listComplaints, { debtorId })
  const open = (read.value?.items ?? []).filter(({ state }) => state !== 'closed')
  return open.map((complaint) => (
    <Notice
      key={complaint.id}
      tone="attention"
      title={
        <>
          {say('onPerson')}: {say(`channel.${complaint.channel}`)} <ClockBadge of={complaint} />
        </>
      }
      action={
        <Link to="/reclamacoes/$complaintId" params={{ complaintId: complaint.id }}>
          {say('see')}
        </Link>
      }
    >
      <p>{say('onPersonHelp')}</p>
    </Notice>
  ))
}

/** Registers a complaint of the person whose page it is. */
export function ComplaintButton({ person }: { readonly person: Chosen }) {
  const say = useWords('complaints')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {say('open')}
      </Button>
      <OpenComplaint isOpen={isOpen} onClose={() => setIsOpen(false)} person={person} />
    </>
  )
}
