export type Unwrapped = { readonly text: string; readonly isRepaired: boolean }

/**
 * Takes off what spreadsheets put around digits to keep or to show them: a leading `'`, `="…"`, and
 * the `.0` of a number that was an identity.
 */
export function unwrapped(cell: string): Unwrapped {
  const first = cell.charCodeAt(0)
  const isWrapped = first === 0x27 || first === 0x3d || cell.endsWith('.0')
  if (!isWrapped) return { text: cell, isRepaired: false }
  const inner = /^="(.*)"$/s.exec(cell)?.[1] ?? cell
  const text = inner
    .replace(/^'/, '')
    .replace(/^(\d+)\.0$/, '$1')
    .trim()
  return { text, isRepaired: text !== cell }
}

/** `1,23457E+10`: digits that a spreadsheet shortened, and so lost or may have lost. */
export const isScientific = (cell: string): boolean =>
  (cell.includes('E') || cell.includes('e')) && /^\d+(?:[.,]\d+)?E[+-]\d+$/i.test(cell)
