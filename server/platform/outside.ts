import { type HttpClient, openHttpClient } from './http-client.ts'
import { openSecretBox, type SecretBox } from './secret-box.ts'

/** What jobs need to meet the outside: the secrets that open doors, and a way to speak. */
export type Outside = {
  readonly secrets: SecretBox
  readonly http: HttpClient
  /** Where others reach us; nothing when only people of the house do. */
  readonly publicUrl: string | undefined
}

export type OutsideOptions = {
  /** The key in use, then older ones, separated by commas. */
  readonly secretsKey: string
  readonly mayReachPrivate: boolean
  readonly publicUrl?: string | undefined
}

export const openOutside = ({
  secretsKey,
  mayReachPrivate,
  publicUrl,
}: OutsideOptions): Outside => ({
  secrets: openSecretBox(secretsKey.split(',').filter((key) => key !== '')),
  http: openHttpClient({ mayReachPrivate }),
  publicUrl,
})

/** For programs that meet nobody: nothing can be sealed, and only public places be reached. */
export const closedOutside: Outside = openOutside({ secretsKey: '', mayReachPrivate: false })
