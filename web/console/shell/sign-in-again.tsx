import { Button } from '@mantine/core'
import { answerSignIn, useConnection } from '../../connection.ts'
import { usePerson } from '../../session.ts'
import { signOut } from '../../sign-in.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { SignInForm } from '../sign-in/sign-in-form.tsx'
import styles from './shell.module.css'

/** A session that ended is opened again over the page, which stays as it is. */
export function SignInAgain() {
  const say = useWords('session')
  const { mustSignIn } = useConnection()
  const { email } = usePerson()
  const leave = async () => {
    await signOut()
    window.location.assign('/entrar')
  }
  return (
    <Dialog
      isOpen={mustSignIn}
      onClose={() => answerSignIn(false)}
      title={say('expiredTitle')}
      isUrgent
    >
      <div className={styles.again}>
        <p>{say('expiredHelp')}</p>
        <SignInForm email={email} onSignedIn={() => answerSignIn(true)} />
        <Button variant="subtle" onClick={leave}>
          {say('otherPerson')}
        </Button>
      </div>
    </Dialog>
  )
}
