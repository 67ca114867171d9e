import { FieldGroup } from '../../ui/field-group.tsx'
import { LongTextField, PasswordField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { longSecrets, type SecretName, secretsOf } from './account-draft.ts'
import type { AccountFieldsProps } from './setting-fields.tsx'

type SecretFieldsProps = AccountFieldsProps & { readonly kept: readonly string[] }

/** Secrets go in and never come out: what is kept is said, and typing replaces it. */
export function SecretFields({ draft, set, problemAt, kept }: SecretFieldsProps) {
  const say = useWords('gateways')
  const names = secretsOf[draft.kind]
  if (names.length === 0) return null
  const isNeeded = (name: SecretName) =>
    !kept.includes(name) && (draft.environment === 'production' || !longSecrets.includes(name))
  return (
    <FieldGroup title={say('secretsTitle')}>
      <p className="muted small">{say('secretsHelp')}</p>
      {names.map((name) => {
        const field = {
          label: say(`secrets.${name}`),
          help: kept.includes(name) ? say('secretKept') : say(`secretHelp.${name}`),
          value: draft.secrets[name] ?? '',
          onChange: (value: string) => set({ secrets: { ...draft.secrets, [name]: value } }),
          problem: problemAt === name ? say('checkField') : undefined,
          isRequired: isNeeded(name),
        }
        return longSecrets.includes(name) ? (
          <LongTextField key={name} {...field} rows={3} maxLength={20_000} />
        ) : (
          <PasswordField key={name} {...field} isNew />
        )
      })}
    </FieldGroup>
  )
}
