import { type LineCommand, wrong } from './command.ts'

/** No honest line is longer; a file without line ends must not fill the memory. */
const lengthMax = 16 * 1024 * 1024

/** The answers of a command to JSON Lines, one line each and in order, as they come. */
export async function* answers(
  command: LineCommand,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  for await (const line of lines(input)) {
    yield `${json(line === undefined ? tooLong() : await answer(command, line))}\n`
  }
}

async function answer(command: LineCommand, line: string): Promise<unknown> {
  let input: unknown
  try {
    input = JSON.parse(line)
  } catch {
    return wrong('not-json', `the line is not JSON: ${JSON.stringify(line.slice(0, 80))}`, '')
  }
  try {
    return await command.answer(input)
  } catch (error) {
    return wrong('unusable-input', error instanceof Error ? error.message : String(error), '')
  }
}

const tooLong = () => wrong('line-too-long', `a line has at most ${lengthMax} characters`, '')

/** Lines of a stream, without their ends; undefined in place of one that is too long. */
export async function* lines(
  input: AsyncIterable<Uint8Array>,
  max: number = lengthMax,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  let isSkipping = false
  for await (const chunk of input) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = pieces.pop() ?? ''
    for (const piece of pieces) {
      yield isSkipping || piece.length > max ? undefined : piece.replace(/\r$/, '')
      isSkipping = false
    }
    if (rest.length <= max) continue
    rest = ''
    isSkipping = true
  }
  rest += decoder.decode()
  if (isSkipping) yield undefined
  else if (rest !== '') yield rest
}

/** JSON with centavos as integers, however large. */
export const json = (output: unknown): string =>
  JSON.stringify(output, (_, value) => (typeof value === 'bigint' ? raw(String(value)) : value))

const raw = (JSON as unknown as { rawJSON: (text: string) => unknown }).rawJSON
