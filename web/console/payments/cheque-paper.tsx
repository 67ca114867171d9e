import { DayField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'

/** What is printed on a cheque, as it is typed. */
export const noPaper = {
  cmc7: '',
  bank: '',
  branch: '',
  account: '',
  number: '',
  drawer: '',
  dueOn: '',
}
export type Paper = typeof noPaper

/** Only what was filled in. */
export const writtenOn = (paper: Paper): Partial<Paper> =>
  Object.fromEntries(Object.entries(paper).filter(([, text]) => text.trim() !== ''))

type ChequePaperProps = { readonly paper: Paper; readonly onChange: (paper: Paper) => void }

/** The magnetic line says bank, branch, number and account; without it they are typed. */
export function ChequePaper({ paper, onChange }: ChequePaperProps) {
  const say = useWords('receiving')
  const set = (part: Partial<Paper>) => onChange({ ...paper, ...part })
  const isRead = paper.cmc7.replace(/\D/g, '').length === 30
  return (
    <>
      <TextField
        label={say('cheques.cmc7')}
        help={say('cheques.cmc7Help')}
        value={paper.cmc7}
        onChange={(cmc7) => set({ cmc7 })}
        maxLength={60}
      />
      {!isRead &&
        (['bank', 'branch', 'account', 'number'] as const).map((name) => (
          <TextField
            key={name}
            label={say(`cheques.${name}`)}
            value={paper[name]}
            onChange={(text) => set({ [name]: text })}
            maxLength={name === 'branch' ? 10 : 20}
          />
        ))}
      <TextField
        label={say('cheques.drawer')}
        value={paper.drawer}
        onChange={(drawer) => set({ drawer })}
        maxLength={200}
      />
      <DayField
        label={say('cheques.dueOn')}
        value={paper.dueOn}
        onChange={(dueOn) => set({ dueOn })}
      />
    </>
  )
}
