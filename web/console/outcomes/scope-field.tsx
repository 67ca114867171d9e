import { listCreditors } from '../../../api/creditors.ts'
import { SelectField } from '../../ui/fields.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './outcomes.module.css'

type ScopeFieldProps = {
  readonly value: string | undefined
  readonly onChange: (creditorId: string | undefined) => void
}

/** The whole company, or one of its creditors. */
export function ScopeField({ value, onChange }: ScopeFieldProps) {
  const say = useWords('outcomes')
  const creditors = useRead(listCreditors, {}).value?.items ?? []
  return (
    <div className={styles.scope}>
      <SelectField
        label={say('scope')}
        value={value ?? ''}
        choices={[
          { value: '', word: say('agency') },
          ...creditors.map(({ id, name }) => ({ value: id, word: name })),
        ]}
        onChange={(chosen) => onChange(chosen || undefined)}
      />
    </div>
  )
}
