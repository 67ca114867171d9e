/**
 * A text as a careful reader hears it, whatever was done to hide its words: small letters, no
 * accents, no look-alikes, one space between words, a full stop between sentences. `at` says for
 * each letter where it stood in the original.
 */
export type Plain = { readonly text: string; readonly at: readonly number[] }

/** What people type in a hurry, written out. None of these is a word of the other language. */
const written: Readonly<Record<string, string>> = {
  ...{ vc: 'voce', vcs: 'voces', ce: 'voce', vms: 'vamos', q: 'que', oq: 'o que', n: 'nao' },
  ...{ pq: 'porque', hj: 'hoje', amh: 'amanha', amnh: 'amanha', aq: 'aqui', eh: 'e', agr: 'agora' },
  ...{ msm: 'mesmo', tb: 'tambem', tbm: 'tambem', td: 'tudo', dps: 'depois', qdo: 'quando' },
  ...{ ngm: 'ninguem', nd: 'nada', cmg: 'comigo', mto: 'muito', qq: 'qualquer', p: 'para' },
  ...{ xq: 'porque', tmb: 'tambien', k: 'que', d: 'de', sra: 'senhora', sr: 'senhor' },
}
const some = new RegExp(`(?<=^| )(?:${Object.keys(written).join('|')})(?= |$)`, 'g')

/** `vc n pagou` is `voce nao pagou`; each letter keeps the place of the one it was written for. */
export function writtenOut(plain: Plain): Plain {
  const { text, at } = plain
  if (text.search(some) === -1) return plain
  const places: number[] = []
  let done = 0
  const out = text.replace(some, (short, from: number) => {
    const whole = written[short] ?? short
    places.push(...at.slice(done, from))
    for (let n = 0; n < whole.length; n += 1)
      places.push(at[from + Math.min(n, short.length - 1)] ?? 0)
    done = from + short.length
    return whole
  })
  return { text: out, at: [...places, ...at.slice(done)] }
}
