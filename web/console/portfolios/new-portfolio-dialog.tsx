import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { addCreditor, addPortfolio, listCreditors, listPortfolios } from '../../../api/creditors.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import { askOf, isAtField, newCreditor } from './creditor-draft.ts'
import { CreditorFields } from './creditor-fields.tsx'
import styles from './portfolios.module.css'

type NewPortfolioProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onMade: (portfolioId: string) => void
}

/** A portfolio of a creditor that is known, or of a new one, in one go. */
export function NewPortfolioDialog({ isOpen, onClose, onMade }: NewPortfolioProps) {
  const say = useWords('portfolios')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('newPortfolio')}>
      <NewPortfolioForm onMade={onMade} />
    </Dialog>
  )
}

const none = 'new'

function NewPortfolioForm({ onMade }: Pick<NewPortfolioProps, 'onMade'>) {
  const say = useWords('portfolios')
  const words = useRefusalWords()
  const creditors = useRead(listCreditors, {}).value?.items ?? []
  const [chosen, setChosen] = useState<string>()
  const [draft, setDraft] = useState(newCreditor)
  const [name, setName] = useState('')
  const makeCreditor = useDo(addCreditor, { refreshes: [listCreditors], quiet: 'all' })
  const makePortfolio = useDo(addPortfolio, {
    refreshes: [listPortfolios],
    says: () => say('portfolioMade'),
    quiet: 'all',
  })
  const creditorId = chosen ?? creditors[0]?.id ?? none
  const isNew = creditorId === none
  const isNameTaken = makePortfolio.problem?.refusal === 'name-taken'

  const make = async (event: FormEvent) => {
    event.preventDefault()
    const creditor = isNew ? await makeCreditor.run(askOf(draft)) : undefined
    if (creditor && !creditor.ok) return
    const ownerId = creditor?.value.creditorId ?? creditorId
    setChosen(ownerId)
    const made = await makePortfolio.run({ creditorId: ownerId, name: name.trim() })
    if (made.ok) onMade(made.value.portfolioId)
  }
  return (
    <form onSubmit={make} className={styles.form}>
      {creditors.length > 0 && (
        <SelectField
          label={say('creditor.choose')}
          choices={[
            ...creditors.map((creditor) => ({ value: creditor.id, word: creditor.name })),
            { value: none, word: say('newCreditor') },
          ]}
          value={creditorId}
          onChange={(value) => setChosen(value ?? none)}
        />
      )}
      {isNew && (
        <CreditorFields draft={draft} onChange={setDraft} problem={makeCreditor.problem} isNew />
      )}
      <TextField
        label={say('portfolio.name')}
        help={say('portfolio.nameHelp')}
        value={name}
        onChange={setName}
        isRequired
        maxLength={200}
        problem={isNameTaken ? words('name-taken') : undefined}
      />
      {makeCreditor.problem && !isAtField(makeCreditor.problem.refusal) && (
        <Problem of={makeCreditor.problem} />
      )}
      {makePortfolio.problem && !isNameTaken && <Problem of={makePortfolio.problem} />}
      <Button
        type="submit"
        loading={makeCreditor.isRunning || makePortfolio.isRunning}
        disabled={name.trim().length < 2 || (isNew && draft.name.trim().length < 2)}
      >
        {say('makePortfolio')}
      </Button>
    </form>
  )
}
