import { no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import type { Source } from './encoding.ts'
import { knownHeaders, type Told } from './layout.ts'
import { findLearnedLayout } from './layout-store.ts'
import { openTable } from './open-table.ts'
import { findSlice } from './receiving-store.ts'
import type { ImportWork } from './store.ts'
import { openWorkbook } from './workbook.gateway.ts'

/** The file as a table, by what a person said of it, or by the creditor's last one. */
export async function openAsTable(world: World, actor: Actor, work: ImportWork) {
  const learned = await world.transaction(actor, (tx) => findLearnedLayout(tx, work.creditorId))
  const told: Told = {
    ...(work.toldLayout ? { layout: work.toldLayout } : {}),
    ...(learned ? { known: knownHeaders(learned.layout) } : {}),
  }
  let sheets: string[] | null = null
  const opened = await openTable(
    sourceOf(world, actor, work),
    async (source) => {
      const workbook = await openWorkbook(source)
      if (workbook.ok)
        sheets = workbook.value.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
      return workbook
    },
    told,
  )
  return opened.ok ? yes({ table: opened.value, sheets }) : no(opened.refusal, opened.facts)
}

/** As much as is worth a question to the database, and little enough to be forgotten soon. */
const sliceBytes = 256 * 1024

/** The chunks in their table, read from the start as often as needed. */
function sourceOf(world: World, actor: Actor, { id, byteCount }: ImportWork): Source {
  return {
    sizeBytes: Number(byteCount),
    open: async function* () {
      for (let n = 0, from = 0; ; ) {
        const slice = { from, byteCount: sliceBytes }
        const found = await world.transaction(actor, (tx) => findSlice(tx, id, n, slice))
        if (!found) return
        const { bytes } = found
        if (bytes.length > 0) yield bytes
        const isEnded = bytes.length < sliceBytes
        n += isEnded ? 1 : 0
        from = isEnded ? 0 : from + sliceBytes
      }
    },
  }
}
