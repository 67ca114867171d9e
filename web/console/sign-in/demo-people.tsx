import { useState } from 'react'
import { listDemoSignIns } from '../../../api/demo.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { signIn } from '../../sign-in.ts'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { type Obstacle, useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './sign-in.module.css'

type DemoPerson = ReplyOf<typeof listDemoSignIns>['items'][number]

/** The people of the demonstration, by agency; one press and one is in. */
export function DemoPeople({ onSignedIn }: { readonly onSignedIn: () => void | Promise<void> }) {
  const say = useWords('session')
  const people = useRead(listDemoSignIns, {})
  const [problem, setProblem] = useState<Obstacle>()
  const [entering, setEntering] = useState<string>()

  const enter = async ({ email, password }: DemoPerson) => {
    setEntering(email)
    const answer = await signIn(email, password)
    if (answer.ok) await onSignedIn()
    else setProblem(answer)
    setEntering(undefined)
  }
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <h2 id="demo-title" className={styles.demoTitle}>
        {say('demoTitle')}
      </h2>
      <p className="muted small">{say('demoHelp')}</p>
      {problem && <Problem of={problem} />}
      <Reading of={people} rows={4}>
        {({ items }) => (
          <div className={styles.agencies}>
            {[...Map.groupBy(items, ({ agencyName }) => agencyName)].map(([agency, inAgency]) => (
              <ul key={agency} className={styles.people} aria-label={say('demoPeople', { agency })}>
                <li className={styles.agency}>{agency}</li>
                {inAgency.map((person) => (
                  <li key={person.email}>
                    <button
                      type="button"
                      className={styles.person}
                      disabled={entering !== undefined}
                      aria-busy={entering === person.email}
                      onClick={() => enter(person)}
                    >
                      <span>{person.name}</span>
                      <span className="muted small">{say(`role.${person.role}`)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            ))}
          </div>
        )}
      </Reading>
    </section>
  )
}
