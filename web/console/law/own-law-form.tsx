import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { lawProfiles, listLawVersions, readLaw, readLawReviews, saveLaw } from '../../../api/law.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { LongTextField, NumberField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { ChannelChecks } from './channel-checks.tsx'
import type { Law } from './chosen.ts'
import { ClosedDayFields } from './closed-day-fields.tsx'
import { HoursFields } from './hours-fields.tsx'
import { LawEffectPanel } from './law-effect-panel.tsx'
import type { Draft } from './own-draft.ts'
import { isWhole, mosts, numbers, type Tightenings } from './own-draft.ts'
import styles from './own-law.module.css'
import { TownFields } from './town-fields.tsx'
import { placesFor } from './use-places.ts'

type OwnLawFormProps = {
  readonly law: Law
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

/** How much more careful than the law; what it would change is seen before it is kept. */
export function OwnLawForm({ law, draft, onChange }: OwnLawFormProps) {
  const say = useWords('law')
  const [reason, setReason] = useState('')
  const saving = useDo(saveLaw, {
    refreshes: [listLawVersions, readLaw, readLawReviews],
    says: ({ version }) => say('own.saved', { version }),
    quiet: 'all',
  })
  const { profile, tightenings, basedOn } = draft
  const isReady = isWhole(tightenings)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await saving.run({ profile, tightenings, reason, basedOn })
    if (!answer.ok) return
    setReason('')
    onChange({ ...draft, basedOn: answer.value.version })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <Panel title={say('own.profile')}>
        <ChoiceField
          label={say('own.profile')}
          help={say(`own.profileHelp.${profile}`)}
          choices={lawProfiles.map((value) => ({ value, word: say(`own.profiles.${value}`) }))}
          value={profile}
          onChange={(chosen) => onChange({ ...draft, profile: chosen })}
        />
      </Panel>
      <Fields
        law={law}
        tightenings={tightenings}
        onChange={(changed) => onChange({ ...draft, tightenings: changed })}
      />
      <LawEffectPanel draft={isReady ? { profile, tightenings } : undefined} />
      <Panel title={say('own.save')}>
        <div className={styles.form}>
          <LongTextField
            label={say('own.reason')}
            help={say('own.reasonHelp')}
            value={reason}
            onChange={setReason}
            maxLength={500}
            isRequired
          />
          {saving.problem && <Problem of={saving.problem} />}
          <Button
            type="submit"
            className={styles.add}
            loading={saving.isRunning}
            disabled={!isReady || reason.trim().length < 3}
          >
            {say('own.save')}
          </Button>
        </div>
      </Panel>
    </form>
  )
}

type FieldsProps = {
  readonly law: Law
  readonly tightenings: Tightenings
  readonly onChange: (tightenings: Tightenings) => void
}

function Fields({ law, tightenings, onChange }: FieldsProps) {
  const say = useWords('law')
  const set = (part: Partial<Tightenings>) => onChange({ ...tightenings, ...part })
  const { hours, closedDays, channelsOff, towns } = tightenings
  const places = placesFor(law, towns)
  const used = [...hours, ...closedDays].map(({ place }) => place)
  return (
    <Panel title={say('own.stricter')}>
      <div className={styles.form}>
        <fieldset className={styles.group}>
          <legend>{say('own.limits')}</legend>
          <p className="small muted">{say('own.limitsHelp')}</p>
          <div className={styles.grid}>
            {numbers.map((name) => (
              <NumberField
                key={name}
                label={say(`own.${name}`)}
                min={1}
                max={mosts[name]}
                value={tightenings[name]}
                onChange={(value) => set({ [name]: value })}
              />
            ))}
          </div>
        </fieldset>
        <HoursFields hours={hours} places={places} onChange={(all) => set({ hours: all })} />
        <ClosedDayFields
          days={closedDays}
          places={places}
          onChange={(all) => set({ closedDays: all })}
        />
        <TownFields towns={towns} used={used} onChange={(all) => set({ towns: all })} />
        <ChannelChecks
          label={say('own.channelsOff')}
          value={channelsOff}
          onChange={(all) => set({ channelsOff: all })}
        />
      </div>
    </Panel>
  )
}
