import { Type } from 'typebox'
import { Value } from 'typebox/value'

/**
 * Everything that the surroundings may decide, parsed before anything starts. The only reader of
 * process.env.
 */
export type Settings = {
  /** A PostgreSQL 15–18 of the user's own; without it an embedded one is started. */
  readonly databaseUrl: string | undefined
  readonly port: number
  readonly host: string
  /** Demo mode: sign-ins are shown, the bank can be played, the clock can be moved. */
  readonly isDemo: boolean
  /** Signs sessions. Made once and kept beside the embedded data when not given. */
  readonly authSecret: string | undefined
  /** What the bank must show at POST /webhooks/pix. Without it only demo mode takes notices. */
  readonly pixWebhookSecret: string | undefined
  /** Seals the secrets of payment accounts; older keys may follow after commas. */
  readonly secretsKey: string | undefined
  /** Whether gateways may be at addresses inside the own network, also without TLS. */
  readonly mayReachPrivate: boolean
  /** The address that people type, when a proxy stands in front. */
  readonly publicUrl: string | undefined
  /** A folder of packs of rules, read over those that we ship. */
  readonly packsFolder: string | undefined
  readonly dataDir: string | undefined
  readonly logLevel: string
}

const Environment = Type.Object({
  DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  PORT: Type.Optional(Type.String({ pattern: '^[0-9]{1,5}$' })),
  HOST: Type.Optional(Type.String({ minLength: 1 })),
  COMBINADO_DEMO: Type.Optional(Type.Union([Type.Literal('on'), Type.Literal('off')])),
  COMBINADO_AUTH_SECRET: Type.Optional(Type.String({ minLength: 32 })),
  COMBINADO_PIX_WEBHOOK_SECRET: Type.Optional(Type.String({ minLength: 16 })),
  COMBINADO_SECRETS_KEY: Type.Optional(Type.String({ pattern: '^[^,]{32,}(,[^,]{32,})*$' })),
  COMBINADO_PRIVATE_GATEWAYS: Type.Optional(
    Type.Union([Type.Literal('allow'), Type.Literal('refuse')]),
  ),
  COMBINADO_PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://' })),
  COMBINADO_PACKS: Type.Optional(Type.String({ minLength: 1 })),
  COMBINADO_DATA_DIR: Type.Optional(Type.String({ minLength: 1 })),
  COMBINADO_LOG: Type.Optional(
    Type.Union(['debug', 'info', 'warn', 'error', 'silent'].map((level) => Type.Literal(level))),
  ),
})

/** Throws with the name of the setting that is wrong, and what would be right. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(
    Object.keys(Environment.properties)
      .filter((name) => env[name])
      .map((name) => [name, env[name]]),
  )
  const [problem] = Value.Errors(Environment, given)
  if (problem) {
    const name = problem.instancePath.slice(1)
    throw new Error(`setting ${name}: ${JSON.stringify(given[name])} ${problem.message}`)
  }
  const found = Value.Parse(Environment, given)
  return {
    databaseUrl: found.DATABASE_URL,
    port: Number(found.PORT ?? 3000),
    host: found.HOST ?? '0.0.0.0',
    isDemo: found.COMBINADO_DEMO !== 'off',
    authSecret: found.COMBINADO_AUTH_SECRET,
    pixWebhookSecret: found.COMBINADO_PIX_WEBHOOK_SECRET,
    secretsKey: found.COMBINADO_SECRETS_KEY,
    mayReachPrivate: found.COMBINADO_PRIVATE_GATEWAYS === 'allow',
    publicUrl: found.COMBINADO_PUBLIC_URL,
    packsFolder: found.COMBINADO_PACKS,
    dataDir: found.COMBINADO_DATA_DIR,
    logLevel: found.COMBINADO_LOG ?? 'warn',
  }
}
