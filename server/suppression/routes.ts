import * as api from '../../api/suppression.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import { filePart, formBytesMax } from '../platform/upload.ts'
import type { World } from '../platform/world.ts'
import { knownLists } from './lists.ts'
import { countByList, countPeople } from './number-store.ts'
import { listBytesMax, receiveList } from './receive-actions.ts'
import { findListFile, listListFiles, listRefusedLines } from './store.ts'

const pageSize = 100

export function routes({ serve }: Doors, world: World, bytesMax = listBytesMax): void {
  serve(api.listSuppressionLists, async (_ask, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, loadLists) })
  })

  serve(api.receiveSuppressionFile, async (ask, actor, request) => {
    const bytes = Number(request.headers['content-length'] ?? 0)
    if (bytes > bytesMax + formBytesMax) return no('file-too-large', { bytesMax })
    const part = await filePart(request, bytesMax)
    if (part === 'cut-short') return no('upload-cut-short')
    if (!part) return no('no-file')
    const upload = { ...ask, fileName: part.filename, pieces: part.file, bytesMax }
    const received = await receiveList(world, actor, upload)
    if (!received.ok) request.raw.resume() // the rest is let go of, so that the answer is heard
    return received
  })

  serve(api.listSuppressionFiles, async (_ask, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, listListFiles) })
  })

  serve(api.listRefusedNumbers, async ({ listFileId, after = 0 }, actor) => {
    const allowed = may(actor, 'set-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findListFile(tx, listFileId))) return no('unknown-list-file')
      const rows = await listRefusedLines(tx, listFileId, after, pageSize + 1)
      const items = rows.slice(0, pageSize)
      return yes({ items, next: rows.length > pageSize ? (items.at(-1)?.line ?? null) : null })
    })
  })
}

async function loadLists(tx: Tx) {
  const { packs } = await lawOf(tx)
  const counts = new Map((await countByList(tx)).map(({ listId, count }) => [listId, count]))
  const files = await listListFiles(tx)
  const items = []
  for (const { citations, areaCodes, ...list } of knownLists(packs)) {
    const { listId } = list
    const numberCount = counts.get(listId) ?? 0
    const found = numberCount > 0 ? await countPeople(tx, listId, areaCodes) : { people: 0 }
    items.push({
      ...list,
      areaCodes: [...areaCodes],
      citations: citations.map(({ instrument, verification }) => ({ instrument, verification })),
      numberCount,
      peopleCount: found.people,
      newest: files.find((one) => one.listId === listId && one.state === 'in-force') ?? null,
    })
  }
  return items
}
