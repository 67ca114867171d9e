/** What a listener learned from sentences that people sorted by hand: how often each piece stands
 * where; the class `none` is talk without any excuse. */
export type Learned = {
  readonly sentences: Readonly<Record<string, number>>
  readonly pieces: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Beginnings of words, and pairs of neighbours: what a sentence is compared by. */
export function piecesOf(plain: string): string[] {
  const words = plain
    .split(' ')
    .filter((word) => word !== '' && word !== '.')
    .map((word) => (/^\d/.test(word) ? '#' : word.slice(0, stemLength)))
  const alone = words.filter((word) => word.length > 2)
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return [...new Set([...alone, ...pairs])]
}

const stemLength = 6
const none = 'none'

/** Below these it is silent: better no card than a wrong one. */
const scoreMin = 4
const overNoneMin = 2
const overNextMin = 0.5
const speakingMin = 3

/**
 * The excuse that a sentence most likely holds where no phrase was heard, or undefined. It wants at
 * least three pieces that speak for it, and to be well above talk that holds none.
 */
export function guess(learned: Learned, plain: string): string | undefined {
  const pieces = piecesOf(plain).filter((piece) => Object.hasOwn(learned.pieces, piece))
  const ranked = Object.keys(learned.sentences)
    .map((name) => ({ name, score: scoreOf(learned, pieces, name) }))
    .sort((one, other) => other.score - one.score)
  const [first, second] = ranked
  if (!first || first.name === none || first.score <= scoreMin) return undefined
  const silent = ranked.find(({ name }) => name === none)?.score ?? 0
  if (first.score - silent <= overNoneMin) return undefined
  if (first.score - (second?.score ?? 0) <= overNextMin) return undefined
  const speaking = pieces.filter((piece) => speaksFor(learned, piece, first.name))
  return speaking.length >= speakingMin ? first.name : undefined
}

const countOf = ({ pieces }: Learned, piece: string, name: string): number =>
  pieces[piece]?.[name] ?? 0

const allOf = ({ pieces }: Learned, piece: string): number =>
  Object.values(pieces[piece] ?? {}).reduce((sum, count) => sum + count, 0)

const totalOf = ({ sentences }: Learned): number =>
  Object.values(sentences).reduce((sum, count) => sum + count, 0)

/** How much likelier its pieces are here than elsewhere, as a sum of logarithms. */
function scoreOf(learned: Learned, pieces: readonly string[], name: string): number {
  const total = totalOf(learned)
  const mine = learned.sentences[name] ?? 0
  return pieces.reduce((sum, piece) => {
    const here = countOf(learned, piece, name)
    const elsewhere = allOf(learned, piece) - here
    return sum + Math.log((here + 0.1) / (mine + 0.2) / ((elsewhere + 0.1) / (total - mine + 0.2)))
  }, 0)
}

/** Three times as common here as anywhere. */
const speaksFor = (learned: Learned, piece: string, name: string): boolean =>
  countOf(learned, piece, name) / (learned.sentences[name] ?? 1) >
  (3 * allOf(learned, piece)) / totalOf(learned)
