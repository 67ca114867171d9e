/** The files of a new feature, by path: a rule with its test, the five doors, and its contract. */
export function featureFiles(feature: string): Record<string, string> {
  const thing = singular(feature)
  const Thing = thing.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) =>
    letter.toUpperCase(),
  )
  const name = Thing.charAt(0).toLowerCase() + Thing.slice(1)
  const names = { feature, thing, Thing, name, table: thing.replaceAll('-', '_') }
  const folder = `server/${feature}`
  return {
    [`api/${feature}.ts`]: contract(names),
    [`${folder}/${thing}.ts`]: rule(names),
    [`${folder}/${thing}.test.ts`]: ruleTest(names),
    [`${folder}/actions.ts`]: actions(names),
    [`${folder}/store.ts`]: store(names),
    [`${folder}/routes.ts`]: routes(names),
    [`${folder}/jobs.ts`]: jobs(names),
    [`${folder}/${thing}.gateway.ts`]: gateway(names),
  }
}

/** `'surveys'` → `'survey'`, `'entries'` → `'entry'`; a practice, `'training'`, has notes. */
function singular(feature: string): string {
  if (feature.endsWith('ies')) return feature.replace(/ies$/, 'y')
  return feature.endsWith('s') ? feature.slice(0, -1) : `${feature}-note`
}

/** The ladder of test/tidy.ts, the feature right above another; undefined when that is none. */
export function onLadder(tidy: string, feature: string, below: string): string | undefined {
  const rung = `  '${below}',\n`
  return tidy.includes(rung) ? tidy.replace(rung, `${rung}  '${feature}',\n`) : undefined
}

type Names = {
  readonly feature: string
  readonly thing: string
  readonly Thing: string
  readonly name: string
  readonly table: string
}

const contract = ({ feature, Thing, name }: Names) => `import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Id, ShortText } from './shapes.ts'

export const add${Thing} = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/${feature}',
  summary: 'What this does, in the words of who asks for it',
  ask: Type.Object({ debtorId: Id, words: ShortText }),
  reply: Type.Object({ ${name}Id: Id }),
  refusals: ['no-words'],
})
`

const rule = ({ name }: Names) => `import { type Decision, no, yes } from '../../kit/decision.ts'

/** What may be kept: a rule is told everything, asks nobody, and says no with a name. */
export function ${name}(words: string): Decision<string, 'no-words'> {
  const said = words.trim()
  if (said === '') return no('no-words', { field: 'words' })
  return yes(said)
}
`

const ruleTest = ({ thing, name }: Names) => `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ${name} } from './${thing}.ts'

const stories = [
  ['words with blanks around them', ' combinado ', 'combinado'],
  ['blanks alone', '   ', 'no-words'],
] as const

for (const [story, words, answer] of stories) {
  test(\`\${story}: \${answer}\`, () => {
    const decision = ${name}(words)
    assert.equal(decision.ok ? decision.value : decision.refusal, answer)
  })
}
`

const actions = ({
  feature,
  thing,
  Thing,
  name,
}: Names) => `import { type Decision, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
${besides(thing, name, Thing)}

type Asked = { readonly debtorId: string; readonly words: string }

/** One transaction: may this actor, decide, save, journal, promise what follows. */
export async function add${Thing}(
  world: World,
  actor: Actor,
  { debtorId, words }: Asked,
): Promise<Decision<{ ${name}Id: string }, 'not-allowed' | 'no-words'>> {
  const allowed = may(actor, 'see-debtors')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const decision = ${name}(words)
    if (!decision.ok) return decision
    const { id } = await insert${Thing}(tx, { debtorId, words: decision.value })
    await record(tx, actor, { what: '${feature}.added', debtorId, facts: { ${name}Id: id } })
    return yes({ ${name}Id: id })
  })
}
`

/** In the order that the linter wants: by path. */
const besides = (thing: string, name: string, Thing: string) => {
  const own = `import { ${name} } from './${thing}.ts'`
  const stored = `import { insert${Thing} } from './store.ts'`
  return (thing < 'store' ? [own, stored] : [stored, own]).join('\n')
}

const store = ({ Thing, table }: Names) => `import type { Tx } from '../platform/sql.ts'

export type New${Thing} = { readonly debtorId: string; readonly words: string }

export const insert${Thing} = (tx: Tx, made: New${Thing}) => tx.one<{ id: string }>\`
  insert into ${table} (agency_id, debtor_id, words, at)
  values (\${tx.agencyId}, \${made.debtorId}, \${made.words}, \${tx.now})
  returning id
\`
`

const routes = ({ feature, Thing }: Names) => `import { add${Thing} } from '../../api/${feature}.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(add${Thing}, (ask, actor) => actions.add${Thing}(world, actor, ask))
}
`

const jobs = ({
  thing,
  Thing,
  name,
}: Names) => `import type { ${Thing}Gateway } from './${thing}.gateway.ts'

/** What happens later: ask the outside, then call an action with what it said. */
export const jobs = (${name}Gateway: ${Thing}Gateway) => ({
  deliver: async ({ words }: { readonly words: string }) => {
    const answer = await ${name}Gateway.deliver(words)
    if (!answer.ok) throw new Error(answer.refusal) // the job is tried again, later
  },
})
`

const gateway = ({ Thing }: Names) => `import { type Decision, yes } from '../../kit/decision.ts'

/** One outside system. It knows nothing of our tables, and its errors become values here. */
export type ${Thing}Gateway = {
  deliver(words: string): Promise<Decision<object, 'outside-away'>>
}

export const open${Thing}Gateway = (): ${Thing}Gateway => ({ deliver: async () => yes({}) })
`
