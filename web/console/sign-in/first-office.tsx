import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { openFirstOffice } from '../../../api/sessions.ts'
import { countries } from '../../../api/shapes.ts'
import { signIn } from '../../sign-in.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { PasswordField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useLocale, useWords } from '../../words.ts'
import styles from './sign-in.module.css'

type Country = (typeof countries)[number]

/** The first day of an installation: an office, its owner, and in. */
export function FirstOffice({ onSignedIn }: { readonly onSignedIn: () => void | Promise<void> }) {
  const say = useWords('session')
  const locale = useLocale()
  const { run, isRunning, problem } = useDo(openFirstOffice, { quiet: 'all' })
  const [typed, setTyped] = useState({
    code: '',
    officeName: '',
    name: '',
    email: '',
    password: '',
  })
  const [country, setCountry] = useState<Country>('BR')
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
    isRequired: true,
  })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const opened = await run({ ...typed, country, locale })
    if (!opened.ok) return
    await signIn(typed.email, typed.password)
    await onSignedIn()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 className={styles.demoTitle}>{say('firstOffice.title')}</h2>
      <p className="muted small">{say('firstOffice.help')}</p>
      <TextField label={say('firstOffice.code')} {...field('code')} />
      <TextField label={say('firstOffice.office')} {...field('officeName')} />
      <ChoiceField
        label={say('firstOffice.country')}
        choices={countries.map((value) => ({ value, word: say(`firstOffice.${value}`) }))}
        value={country}
        onChange={(value) => setCountry(value as Country)}
      />
      <TextField label={say('firstOffice.yourName')} {...field('name')} />
      <TextField label={say('email')} kind="email" complete="username" {...field('email')} />
      <PasswordField label={say('firstOffice.password')} {...field('password')} />
      {problem && <Problem of={problem} />}
      <Button type="submit" size="md" loading={isRunning}>
        {say('firstOffice.open')}
      </Button>
    </form>
  )
}
