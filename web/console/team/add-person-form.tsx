import { Button, Checkbox } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { listCreditors } from '../../../api/creditors.ts'
import { addStaff, listStaff } from '../../../api/sessions.ts'
import { type Role, roles } from '../../../api/shapes.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import { firstPassword, passwordBytes } from './first-password.ts'
import styles from './team.module.css'

export type Added = { readonly name: string; readonly email: string; readonly password: string }

type AddPersonFormProps = { readonly onAdded: (added: Added) => void }

/** Name, e-mail and role; a creditor's viewer also needs what to see. */
export function AddPersonForm({ onAdded }: AddPersonFormProps) {
  const say = useWords('team')
  const words = useRefusalWords()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const [creditorIds, setCreditorIds] = useState<string[]>([])
  const [password] = useState(() =>
    firstPassword(crypto.getRandomValues(new Uint8Array(passwordBytes))),
  )
  const add = useDo(addStaff, {
    refreshes: [listStaff],
    says: () => say('added', { name: name.trim() }),
    quiet: 'all',
  })
  const isViewer = role === 'viewer'
  const isTaken = add.problem?.refusal === 'email-taken'
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const person = { name: name.trim(), email: email.trim(), role, password }
    const answer = await add.run(isViewer ? { ...person, creditorIds } : person)
    if (answer.ok) onAdded(person)
  }
  return (
    <form onSubmit={save} className={styles.form}>
      <TextField
        label={say('name')}
        value={name}
        onChange={setName}
        isRequired
        hasFocus
        maxLength={120}
      />
      <TextField
        label={say('email')}
        help={say('emailHelp')}
        kind="email"
        value={email}
        onChange={setEmail}
        isRequired
        maxLength={200}
        problem={isTaken ? words('email-taken') : undefined}
      />
      <SelectField
        label={say('role')}
        help={say(`can.${role}`)}
        choices={roles.map((value) => ({ value, word: say(`roles.${value}`) }))}
        value={role}
        onChange={(value) => setRole(value ?? role)}
      />
      {isViewer && <CreditorChoice value={creditorIds} onChange={setCreditorIds} />}
      {add.problem && !isTaken && <Problem of={add.problem} />}
      <Button
        type="submit"
        loading={add.isRunning}
        disabled={name.trim().length < 2 || (isViewer && creditorIds.length === 0)}
      >
        {say('addRun')}
      </Button>
    </form>
  )
}

type CreditorChoiceProps = {
  readonly value: string[]
  readonly onChange: (creditorIds: string[]) => void
}

function CreditorChoice({ value, onChange }: CreditorChoiceProps) {
  const say = useWords('team')
  const creditors = useRead(listCreditors, {}).value?.items ?? []
  return (
    <Checkbox.Group
      label={say('creditors')}
      description={say('creditorsHelp')}
      value={value}
      onChange={onChange}
    >
      <div className={styles.creditors}>
        {creditors.length === 0 && <p className="muted">{say('noCreditors')}</p>}
        {creditors.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
