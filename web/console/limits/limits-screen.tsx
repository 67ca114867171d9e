import { readDialingLimits } from '../../../api/dialing.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { Authentication } from './authentication.tsx'
import { LimitRow } from './limit-row.tsx'
import styles from './limits.module.css'

type Country = ReplyOf<typeof readDialingLimits>['countries'][number]

/** What the whole agency dialed, against the limits that laws set to it. */
export function LimitsScreen() {
  const say = useWords('limits')
  const read = useRead(readDialingLimits, {}, { everyMs: 60_000 })
  return (
    <Page title={say('title')} help={say('help')}>
      <Reading of={read} shape="cards">
        {({ countries, isAuthenticated }) => (
          <div className={styles.page}>
            {countries.map((one) => (
              <OfCountry key={one.country} of={one} />
            ))}
            <Authentication isAuthenticated={isAuthenticated} />
            <Panel title={say('counting')}>
              <p className={styles.plain}>{say('countingHelp')}</p>
            </Panel>
          </div>
        )}
      </Reading>
    </Page>
  )
}

function OfCountry({ of }: { readonly of: Country }) {
  const say = useWords('limits')
  const figures = [
    ['today', of.callsToday],
    ['answered', of.answeredToday],
    ['month', of.callsInMonth],
  ] as const
  return (
    <Panel title={nameOf(of.country, say)}>
      <dl className={styles.figures}>
        {figures.map(([word, count]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>
              <Count of={count} />
            </dd>
          </div>
        ))}
      </dl>
      {of.limits.length === 0 && <p className={styles.plain}>{say('none')}</p>}
      <ul className={styles.limits}>
        {of.limits.map((limit) => (
          <LimitRow key={`${limit.ruleId} ${limit.window}`} of={limit} />
        ))}
      </ul>
    </Panel>
  )
}

const nameOf = (country: string, say: ReturnType<typeof useWords<'limits'>>): string =>
  country === 'BR' || country === 'MX' ? say(`country.${country}`) : country
