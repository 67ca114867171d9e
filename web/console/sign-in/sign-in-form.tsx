import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { signIn } from '../../sign-in.ts'
import { PasswordField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import type { Obstacle } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './sign-in.module.css'

type SignInFormProps = {
  /** Who must sign in again; somebody new types their own address. */
  readonly email?: string
  readonly onSignedIn: () => void | Promise<void>
}

/** E-mail and password, for the door and for a session that ended. */
export function SignInForm({ email: known, onSignedIn }: SignInFormProps) {
  const say = useWords('session')
  const [email, setEmail] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<Obstacle>()
  const [isRunning, setIsRunning] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsRunning(true)
    setProblem(undefined)
    const answer = await signIn(email, password)
    if (answer.ok) await onSignedIn()
    else setProblem(answer)
    setIsRunning(false)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={say('email')}
        kind="email"
        complete="username"
        value={email}
        onChange={setEmail}
        isDisabled={known !== undefined}
        isRequired
      />
      <PasswordField
        label={say('password')}
        value={password}
        onChange={setPassword}
        hasFocus={known !== undefined}
        isRequired
      />
      {problem && <Problem of={problem} />}
      <Button type="submit" size="md" loading={isRunning}>
        {say('signIn')}
      </Button>
    </form>
  )
}
