import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { chooseLocale } from '../../../api/sessions.ts'
import { call } from '../../client.ts'
import { forgetEverything, useSession } from '../../session.ts'
import { Mark } from '../../ui/mark.tsx'
import { useLocale, useWords } from '../../words.ts'
import { DemoPeople } from './demo-people.tsx'
import { FirstOffice } from './first-office.tsx'
import { LanguageLinks } from './language-links.tsx'
import styles from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'

/** The door. */
export function SignInScreen() {
  const say = useWords('session')
  const { next } = useSearch({ from: '/entrar' })
  const navigate = useNavigate()
  const { isDemo = false, needsFirstOffice = false } = useSession() ?? {}
  const locale = useLocale()
  const hasChosen = useRef(false)

  useEffect(() => {
    document.title = `${say('title')} · combinado`
  }, [say])

  const enter = async () => {
    if (hasChosen.current) await call(chooseLocale, { locale })
    await forgetEverything()
    await navigate({ to: next ?? '/', replace: true })
  }
  return (
    <main className={styles.screen}>
      <section className={styles.welcome}>
        <p className={styles.brand}>
          <Mark size={32} />
          combinado
        </p>
        <h1 className={styles.title}>{say('welcome')}</h1>
        <p className={styles.promise}>{say('promise')}</p>
      </section>
      <section className={styles.door}>
        <div className={styles.card}>
          {needsFirstOffice ? (
            <FirstOffice onSignedIn={enter} />
          ) : (
            <SignInForm onSignedIn={enter} />
          )}
          {isDemo && <DemoPeople onSignedIn={enter} />}
        </div>
        <LanguageLinks
          onChosen={() => {
            hasChosen.current = true
          }}
        />
      </section>
    </main>
  )
}
