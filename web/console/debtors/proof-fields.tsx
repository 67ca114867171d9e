import { pointWays } from '../../../api/contact-points.ts'
import { DayField, SelectField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'

/** How we know who gave a contact point. */
export type Proof = {
  readonly way: (typeof pointWays)[number] | null
  readonly givenOn: string
  readonly evidence: string
}

export const noProof: Proof = { way: null, givenOn: '', evidence: '' }

/** Only what was told. */
export const proofAsked = ({ way, givenOn, evidence }: Proof) => ({
  ...(way ? { way } : {}),
  ...(givenOn ? { givenOn } : {}),
  ...(evidence.trim() ? { evidence: evidence.trim() } : {}),
})

/** What a person gave needs its way and what proves it; the others speak for themselves. */
export const isGivenByPeople = (provenance: string): boolean =>
  provenance === 'consumer_provided' || provenance === 'guarantor_provided'

type ProofFieldsProps = {
  readonly proof: Proof
  readonly isRequired: boolean
  readonly problem: string | undefined
  readonly onChange: (patch: Partial<Proof>) => void
}

/** By what way, on which day, and the words or the protocol that prove it. */
export function ProofFields({ proof, isRequired, problem, onChange }: ProofFieldsProps) {
  const say = useWords('numbers')
  return (
    <>
      <SelectField
        label={say('proof.way')}
        value={proof.way}
        onChange={(way) => onChange({ way })}
        choices={pointWays.map((value) => ({ value, word: say(`way.${value}`) }))}
        isRequired={isRequired}
      />
      <DayField
        label={say('proof.givenOn')}
        value={proof.givenOn}
        onChange={(givenOn) => onChange({ givenOn })}
      />
      <TextField
        label={say('proof.evidence')}
        help={say('proof.evidenceHelp')}
        value={proof.evidence}
        onChange={(evidence) => onChange({ evidence })}
        problem={problem}
        maxLength={200}
        isRequired={isRequired}
      />
    </>
  )
}
