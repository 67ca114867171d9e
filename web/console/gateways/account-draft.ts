import type { Static } from 'typebox'
import type {
  Account as AccountShape,
  changeAccount,
  connectAccount,
} from '../../../api/charges.ts'
import type { AskOf } from '../../../api/endpoint.ts'

export type Account = Static<typeof AccountShape>
export type Kind = Account['kind']
export type Environment = Account['environment']
export type SecretName = keyof AskOf<typeof connectAccount>['secrets']

/** What is typed into the form; secrets begin empty, also of an account that has them. */
export type AccountDraft = {
  readonly kind: Kind
  readonly environment: Environment
  readonly isDefault: boolean
  readonly apiUrl: string
  readonly tokenUrl: string
  readonly pixKey: string
  readonly form: 'cobv' | 'cob'
  readonly billing: 'PIX' | 'BOLETO' | 'UNDEFINED'
  readonly mood: NonNullable<Account['settings']['mood']>
  readonly finePct: string
  readonly interestPctMonth: string
  readonly payUntilDays: number | null
  readonly secrets: Readonly<Partial<Record<SecretName, string>>>
}

/** Which secrets each kind asks for. */
export const secretsOf: Record<Kind, readonly SecretName[]> = {
  'bcb-pix': ['clientId', 'clientSecret', 'certificate', 'privateKey'],
  asaas: ['accessToken', 'noticeToken'],
  fake: [],
}

export const longSecrets: readonly SecretName[] = ['certificate', 'privateKey']

export function draftOf(account: Account | undefined, pixKey = ''): AccountDraft {
  const settings = account?.settings ?? {}
  return {
    kind: account?.kind ?? 'bcb-pix',
    environment: account?.environment ?? 'production',
    isDefault: account?.isDefault ?? true,
    apiUrl: settings.apiUrl ?? '',
    tokenUrl: settings.tokenUrl ?? '',
    pixKey: settings.pixKey ?? pixKey,
    form: settings.form ?? 'cobv',
    billing: settings.billing ?? 'UNDEFINED',
    mood: settings.mood ?? 'well',
    finePct: settings.finePct ?? '2',
    interestPctMonth: settings.interestPctMonth ?? '1',
    payUntilDays: settings.payUntilDays ?? 30,
    secrets: {},
  }
}

type Asked = Omit<AskOf<typeof changeAccount>, 'accountId'>

/** Only what the chosen kind knows: a field of another kind would be a misspelling there. */
export function askOf(draft: AccountDraft): Asked {
  const { kind, apiUrl, tokenUrl, pixKey, form, billing, mood, finePct, interestPctMonth } = draft
  const lateFees = {
    finePct,
    interestPctMonth,
    ...(draft.payUntilDays === null ? {} : { payUntilDays: draft.payUntilDays }),
  }
  const own = {
    'bcb-pix': { apiUrl: apiUrl.trim(), tokenUrl: tokenUrl.trim(), pixKey: pixKey.trim(), form },
    asaas: { billing, ...(apiUrl.trim() ? { apiUrl: apiUrl.trim() } : {}) },
    fake: { mood },
  }
  const typed = secretsOf[kind].flatMap((name) => {
    const value = draft.secrets[name]?.trim()
    return value ? [[name, value] as const] : []
  })
  return {
    settings: { ...own[kind], ...lateFees },
    secrets: Object.fromEntries(typed),
    isDefault: draft.isDefault,
  }
}
