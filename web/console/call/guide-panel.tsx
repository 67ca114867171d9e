import { Button } from '@mantine/core'
import { steps } from '../../../api/brief.ts'
import { Steps } from '../../ui/steps.tsx'
import { useWords } from '../../words.ts'
import { CallQuestions } from '../listening/call-questions.tsx'
import { ClosingArgument } from '../listening/closing-argument.tsx'
import { AnotherPromise } from './another-promise.tsx'
import { Consequences } from './consequences.tsx'
import { useDesk } from './desk.ts'
import type { Brief } from './draft.ts'
import styles from './guide-panel.module.css'
import { Relief } from './relief.tsx'
import { SaidTap } from './said-tap.tsx'
import { Study } from './study.tsx'
import { TalkTools } from './talk-tools.tsx'

type Step = Brief['script'][number]

/** The conversation step by step, with the next sentence filled in; one may go anywhere. */
export function Guide() {
  const say = useWords('call')
  const { brief, drafting, line } = useDesk()
  const { step } = drafting.draft
  if (line.isThirdParty) return <p className="small muted">{say('recado.hearsNothing')}</p>
  const now = brief.script.find((one) => one.step === step)
  return (
    <div className={styles.guide}>
      <Steps
        label={say('guide.steps')}
        steps={steps.map((name) => ({ name, word: say(`guide.step.${name}`) }))}
        now={step}
        isCompact
        onGo={(name) => drafting.type({ step: name })}
      />
      <Relief />
      {step === 'prepare' && <Study />}
      {now ? <Sentences of={now} /> : <p className="muted">{say('guide.nothing')}</p>}
      <AfterSentences step={step} />
      {step === 'transparency' && <Consequences />}
      {(step === 'options' || step === 'close') && <AnotherPromise />}
      <TalkTools />
    </div>
  )
}

const listening: readonly Step['step'][] = ['listen', 'understand', 'options', 'close', 'next']
const closing: readonly Step['step'][] = ['options', 'close']

/** What the person told shapes what is said; none of it while another may be on the line. */
function AfterSentences({ step }: { readonly step: Step['step'] }) {
  const { brief } = useDesk()
  if (brief.isNeutral || !listening.includes(step)) return null
  return (
    <>
      {closing.includes(step) && <ClosingArgument />}
      <CallQuestions />
    </>
  )
}

/** The step that comes next, at the head of the panel where it never scrolls away. */
export function GuideOnward() {
  const say = useWords('call')
  const { brief, line, drafting } = useDesk()
  const { step } = drafting.draft
  const next = steps[steps.indexOf(step) + 1]
  if (line.isThirdParty) return null
  if (step === 'prepare' && !brief.call.briefSeenAt) {
    return (
      <Button size="compact-sm" variant="default" loading={line.isBusy} onClick={line.see}>
        {say('seen')}
      </Button>
    )
  }
  if (!next) return null
  return (
    <Button size="compact-sm" variant="default" onClick={() => drafting.type({ step: next })}>
      {say('guide.next', { step: say(`guide.step.${next}`) })}
    </Button>
  )
}

function Sentences({ of }: { readonly of: Step }) {
  const say = useWords('call')
  const { brief } = useDesk()
  const isBefore = of.step === 'prepare'
  return (
    <div className={styles.sentences} lang={brief.speaks}>
      {of.say.length > 0 && (
        <section>
          <h3>{isBefore ? say('guide.read') : say('guide.say')}</h3>
          {of.say.map(({ id, text }) => (
            <p key={id} className={isBefore ? undefined : styles.say}>
              {text}
              {!isBefore && <SaidTap place={`step.${of.step}.say`} lineId={id} text={text} />}
            </p>
          ))}
        </section>
      )}
      <Listed title={say('guide.ask')} sentences={of.ask} place={`step.${of.step}.ask`} />
      <Listed title={say('guide.avoid')} sentences={of.avoid} isAvoided />
    </div>
  )
}

type ListedProps = {
  readonly title: string
  readonly sentences: Step['ask']
  /** Where they stand, when whoever says one may mark it as said. */
  readonly place?: string
  readonly isAvoided?: boolean
}

function Listed({ title, sentences, place, isAvoided }: ListedProps) {
  if (sentences.length === 0) return null
  return (
    <section data-avoid={isAvoided}>
      <h3>{title}</h3>
      <ul>
        {sentences.map(({ id, text }) => (
          <li key={id}>
            {text}
            {place && <SaidTap place={place} lineId={id} text={text} isQuestion />}
          </li>
        ))}
      </ul>
    </section>
  )
}
