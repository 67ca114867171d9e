/**
 * The text with other words in the place of the sentence in which something was found: what stands
 * around a threat seldom makes sense without it. Words that stand there already are not said twice.
 */
export function rewritten(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): string {
  const before = text.slice(0, start)
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => lastAfter(before, stop)))
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(end))
  const isStop = after?.[0] === '\n'
  const to = after ? end + after.index + (isStop ? 0 : 1) : text.length
  const [head, tail] = [text.slice(0, from), text.slice(to)]
  return head.includes(words) ? (head.trimEnd() + tail).trimEnd() : head + words + tail
}

function lastAfter(text: string, stop: string): number {
  const at = text.lastIndexOf(stop)
  return at === -1 ? 0 : at + stop.length
}
