import { betterAuth } from 'better-auth'
import { organization } from 'better-auth/plugins'
import pg from 'pg'
import type { Locale, Role } from '../../api/shapes.ts'
import type { Person } from './actor.ts'

/** Sign-in, by better-auth over its own tables, which the serving role cannot reach. */
export type Auth = {
  /** Answers everything under /auth. */
  answer(request: Request): Promise<Response>
  /** Who is signed in with these headers, and what that person may see now. */
  personOf(headers: Headers): Promise<SignedIn | undefined>
  addPerson(person: NewPerson): Promise<{ userId: string } | undefined>
  setLocale(userId: string, locale: Locale): Promise<void>
  /** Nobody has an entry yet. */
  isUnused(): Promise<boolean>
  close(): Promise<void>
}

export type SignedIn = Person & {
  readonly email: string
  readonly agencyName: string
  readonly zone: string
}

export type NewPerson = {
  readonly agencyId: string
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: Role
  readonly locale: Locale
}

export type AuthOptions = {
  readonly databaseUrl: string
  readonly secret: string
  readonly baseUrl: string
  readonly signInsPerMinuteMax: number
}

export function openAuth({ databaseUrl, secret, baseUrl, signInsPerMinuteMax }: AuthOptions): Auth {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    options: '-c search_path=auth,public',
    application_name: 'combinado sign-in',
  })
  // An idle connection dies with the server; the next sign-in opens another.
  pool.on('error', () => {})
  const auth = betterAuth({
    database: pool,
    secret,
    baseURL: baseUrl,
    basePath: '/auth',
    trustedOrigins: (request) => ownOrigins(request),
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: { expiresIn: 12 * 3600, updateAge: 3600 },
    user: { additionalFields: { locale: { type: 'string', required: false, input: false } } },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 1000,
      customRules: { '/sign-in/email': { window: 60, max: signInsPerMinuteMax } },
    },
    plugins: [organization({ allowUserToCreateOrganization: false })],
    advanced: { useSecureCookies: baseUrl.startsWith('https:'), database: { generateId: 'uuid' } },
    logger: { disabled: true },
  })

  return {
    async answer(request) {
      const answer = await auth.handler(request)
      if (answer.status >= 500) await reach(pool)
      return answer
    },
    async personOf(headers) {
      const found = await auth.api.getSession({ headers }).catch(async (error) => {
        await reach(pool)
        throw error
      })
      return found ? signedIn(pool, found.user.id) : undefined
    },
    async addPerson(person) {
      const context = await auth.$context
      const taken = await context.internalAdapter.findUserByEmail(person.email)
      if (taken) return undefined
      const password = await context.password.hash(person.password)
      return insertPerson(pool, { ...person, password })
    },
    async setLocale(userId, locale) {
      await pool.query('update auth."user" set locale = $2 where id = $1', [userId, locale])
    },
    async isUnused() {
      const { rowCount } = await pool.query('select 1 from auth."user" limit 1')
      return rowCount === 0
    },
    close: () => pool.end(),
  }
}

/** The library hides why it failed; a database that is away says so itself when it is asked. */
const reach = (pool: pg.Pool) => pool.query('select 1')

/** A browser may sign in from the address at which it found us, whatever that address is. */
function ownOrigins(request: Request | undefined): string[] {
  const host = request?.headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}

async function signedIn(pool: pg.Pool, userId: string): Promise<SignedIn | undefined> {
  const { rows } = await pool.query(
    `select "user".name, "user".email, "user".locale, member.role,
       agency.id as agency_id, agency.name as agency_name, agency.zone,
       array(select creditor_id::text from public.viewer_creditor
             where agency_id = agency.id and user_id = "user".id) as creditor_ids
     from auth."user"
     join auth.member on member."userId" = "user".id
     join public.agency on agency.id::text = member."organizationId"
     where "user".id = $1
     order by member."createdAt"
     limit 1`,
    [userId],
  )
  const [row] = rows
  if (!row) return undefined
  return {
    kind: 'person',
    userId,
    name: row.name,
    email: row.email,
    locale: row.locale,
    role: row.role,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    zone: row.zone,
    creditorIds: row.role === 'viewer' ? row.creditor_ids : null,
  }
}

/**
 * One statement, so that nobody is half in: the person, the password and the place in the agency.
 */
async function insertPerson(pool: pg.Pool, person: NewPerson) {
  const { rows } = await pool.query<{ userId: string }>(
    `with made as (
       insert into auth."user" (id, name, email, "emailVerified", locale)
       values (public.new_id()::text, $2, lower($3), true, $6)
       on conflict (email) do nothing
       returning id
     ), credential as (
       insert into auth.account (id, "accountId", "providerId", "userId", password)
       select public.new_id()::text, id, 'credential', id, $4 from made
     )
     insert into auth.member (id, "organizationId", "userId", role)
     select public.new_id()::text, $1, id, $5 from made
     returning "userId"`,
    [person.agencyId, person.name, person.email, person.password, person.role, person.locale],
  )
  return rows[0]
}
