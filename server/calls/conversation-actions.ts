import { type Locale, locales } from '../../api/shapes.ts'
import { assert } from '../../kit/assert.ts'
import { yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { crisisSlots } from '../playbook/crisis-lines.ts'
import { editsFor } from '../playbook/edits-store.ts'
import { type Line, linesAt } from '../playbook/line.ts'
import { toldOf } from '../playbook/measure-lines.ts'
import { offPath } from '../playbook/off-path.ts'
import { nextRescue, pauseLine, rescuesOf } from '../playbook/rescue.ts'
import { sentence } from '../playbook/script.ts'
import { techniqueLines, techniques } from '../playbook/techniques.ts'
import { ownCall } from './actions.ts'
import { areAmountsOpen, isWithPerson } from './call.ts'
import { findSpeaker, listStanding, type Speaker } from './conversation-store.ts'
import { firmness, firmnessPolicy } from './firmness.ts'
import { loadKept } from './firmness-store.ts'
import { findHelp } from './help-store.ts'
import { moodAt, needsRelief, nerves } from './nerves.ts'
import { type CallRow, findCall } from './store.ts'
import { callOf } from './stored-call.ts'
import { listTaps } from './tap-store.ts'

/** How the talk goes, beside the brief: read again after each tap. */
export const readConversation = (world: World, actor: Actor, callId: string) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const rows = await listTaps(tx, callId)
    const taps = rows.map(({ what }) => what)
    const isOpen = isWithPerson(callOf(own.value))
    const refusals = isOpen ? taps.filter((one) => one === 'said-no').length : 0
    return yes({
      taps: rows,
      mood: { start: moodAt(taps, 'start'), end: moodAt(taps, 'end') },
      nerves: nerves(taps),
      needsRelief: needsRelief(taps),
      ...(await askedNext(tx, own.value, refusals)),
      help: (await findHelp(tx, callId)) ?? null,
      firmness: isOpen ? await standingOf(tx, own.value.debtorId) : null,
    })
  })

async function standingOf(tx: Tx, debtorId: string) {
  const { windowDays, entryDaysMax } = firmnessPolicy
  return { ...firmness(await loadKept(tx, debtorId), tx.today), windowDays, entryDaysMax }
}

/** The next open question after a "no", none before anybody said it; and how to ask for a pause. */
async function askedNext(tx: Tx, row: CallRow, refusals: number) {
  const facts = await speaking(tx, row)
  const edits = await editsFor(tx, { ...row, callId: row.id })
  const said = (lines: readonly Line[]) => lines.flatMap((line) => sentence(line, facts, {}))
  const rescue = refusals > 0 ? nextRescue(said(rescuesOf(edits)), refusals) : undefined
  const [pause] = said([...linesAt('relief.pause', [pauseLine], edits), pauseLine])
  assert(pause, 'a pause has words')
  return { rescue: rescue ? { ...rescue } : null, pause: { ...pause } }
}

/** What to say off the way; what stands against the debt only once it is known who hears it. */
export const readCallLines = (world: World, actor: Actor, callId: string) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const facts = await speaking(tx, own.value)
    const edits = await editsFor(tx, { ...own.value, callId })
    const isOpen = areAmountsOpen(callOf(own.value))
    const standing = isOpen ? await listStanding(tx, own.value) : []
    const slots = { ...crisisSlots(facts.country, facts.locale) }
    return yes({
      offPath: offPath(facts, slots, edits).map(({ exits, ...one }) => ({
        ...one,
        say: [...one.say],
        ask: [...one.ask],
        avoid: [...one.avoid],
        exit: [...one.exit],
        exits: exits.map((exit) => ({ do: exit.do, code: 'code' in exit ? exit.code : null })),
      })),
      techniques: techniques.map((technique) => ({
        technique,
        say: linesAt(`technique.${technique}`, techniqueLines[technique], edits).flatMap((line) =>
          sentence(line, facts, slots),
        ),
      })),
      consequences: isOpen ? [...toldOf(standing, facts, edits)] : [],
    })
  })

type Spoken = Omit<Speaker, 'locale'> & { readonly locale: Locale }

/** In which language, country and way this person is spoken to. */
async function speaking(tx: Tx, { debtorId }: CallRow): Promise<Spoken> {
  const speaker = await findSpeaker(tx, debtorId)
  const locale = locales.find((one) => one === speaker.locale) ?? 'pt-BR'
  return { ...speaker, locale }
}
