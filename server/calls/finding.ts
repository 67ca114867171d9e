import { type Day, isAfter } from '../../kit/dates.ts'
import { fold } from '../../kit/text.ts'

/** Something of a case that a few words may find: its own words, its day, its amount. */
export type Findable = {
  readonly id: string
  readonly kind: 'item' | 'line' | 'answer' | 'service' | 'agreement' | 'stop'
  readonly at: Day | null
  readonly words: readonly string[]
  /** What people call such a thing: `fatura`, `parcela`; looked in, and not shown. */
  readonly names: readonly string[]
  readonly amountCents: bigint | null
}

/** What the thing is called on the floor, by kind. */
export const namesOfKinds: Readonly<Record<Findable['kind'], readonly string[]>> = {
  item: ['fatura', 'parcela', 'boleto', 'conta', 'factura', 'cuota', 'recibo', 'invoice', 'bill'],
  line: [],
  answer: ['contou', 'disse', 'conto', 'dijo', 'told'],
  service: ['servico', 'plano', 'servicio', 'plan', 'service'],
  agreement: ['acordo', 'acuerdo', 'agreement'],
  stop: ['pausa', 'pedido', 'parar', 'peticion', 'stop'],
}

const months = [
  'janeiro enero january jan ene',
  'fevereiro febrero february fev feb',
  'marco marzo march mar',
  'abril april abr apr',
  'maio mayo may mai',
  'junho junio june jun',
  'julho julio july jul',
  'agosto august ago aug',
  'setembro septiembre september set sep',
  'outubro octubre october out oct',
  'novembro noviembre november nov',
  'dezembro diciembre december dez dic dec',
].map((names) => names.split(' '))

/** Said between words, and found in none. */
const little = new Set(['de', 'da', 'do', 'a', 'o', 'e', 'y', 'el', 'la', 'del', 'em', 'en', 'of'])

const foundMax = 20

/**
 * What has all the words of a search, or failing that the most of them, the newest first (B3.2):
 * `fatura maio` is the invoice due in May, `149,90` what has that amount, `visita técnica` a note.
 */
export function find<One extends Findable>(things: readonly One[], search: string): One[] {
  const wanted = wordsIn(search).filter((word) => !little.has(word))
  if (wanted.length === 0) return []
  const scored = things.map((thing) => ({ thing, hits: hitsOf(thing, wanted) }))
  const most = scored.reduce((best, { hits }) => Math.max(best, hits), 0)
  if (most === 0) return []
  return scored
    .filter(({ hits }) => hits === most)
    .map(({ thing }) => thing)
    .sort((a, b) => later(a.at, b.at))
    .slice(0, foundMax)
}

function hitsOf(thing: Findable, wanted: readonly string[]): number {
  const words = [...thing.words, ...thing.names].flatMap(wordsIn)
  return wanted.filter(
    (word) =>
      words.some((one) => isAlike(one, word)) || isMonth(thing.at, word) || isAmount(thing, word),
  ).length
}

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N},./-]+/u)
    .map((word) => word.replace(/^[,./-]+|[,./-]+$/g, ''))
    .filter((word) => word !== '')

/** `tecnica` and `tecnico`, `visita` and `visitas`: alike but for an ending of two letters. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  if (/\d/.test(other)) return one.includes(other)
  const stem = other.length > 5 ? other.slice(0, -2) : other
  return stem.length >= 3 && one.startsWith(stem)
}

const isMonth = (at: Day | null, word: string): boolean =>
  at !== null && (months[at.month - 1]?.includes(word) ?? false)

/** `149,90`, `149.90` or `149`. */
function isAmount({ amountCents }: Findable, word: string): boolean {
  const [, whole = '', part] =
    /^(\d{1,9})(?:[.,](\d{2}))?$/.exec(word.replace(/\.(?=\d{3})/g, '')) ?? []
  if (amountCents === null || whole === '') return false
  const cents = BigInt(whole) * 100n
  return part === undefined
    ? (amountCents / 100n) * 100n === cents
    : amountCents === cents + BigInt(part)
}

function later(a: Day | null, b: Day | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return isAfter(a, b) ? -1 : isAfter(b, a) ? 1 : 0
}
