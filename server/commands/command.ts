import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

/** What a line, or a file, that cannot be taken is answered with. */
export type Wrong = {
  readonly error: { readonly code: string; readonly message: string; readonly field?: string }
}

/** `message` names the field, the value and what would be right; `code` is kebab-case. */
export const wrong = (code: string, message: string, field?: string): Wrong => ({
  error: { code, message, ...(field === undefined ? {} : { field }) },
})

export const isWrong = (output: unknown): output is Wrong =>
  typeof output === 'object' && output !== null && 'error' in output

/** One JSON object in, one out, for each line of standard input. */
export type LineCommand = {
  readonly kind: 'lines'
  readonly name: string
  readonly usage: string
  readonly answer: (input: unknown) => unknown
}

/** Takes arguments instead of lines and gives one JSON line; undefined means they are wrong. */
export type ArgumentsCommand = {
  readonly kind: 'arguments'
  readonly name: string
  readonly usage: string
  readonly run: (args: readonly string[]) => Promise<unknown>
}

export type Command = LineCommand | ArgumentsCommand

/**
 * A command that answers lines. `ask` is the shape of one line; `answer` gets it checked, returns
 * (or promises) the object to print, and may return `wrong(…)`. What it throws is told as
 * `unusable-input`, so that one bad line never stops the rest.
 */
export function lineCommand<Ask extends TSchema>(command: {
  readonly name: string
  readonly ask: Ask
  readonly answer: (input: Static<Ask>) => unknown
}): LineCommand {
  let shape: ReturnType<typeof Compile<Ask>> | undefined
  const answer = (input: unknown): unknown => {
    shape ??= Compile(command.ask)
    if (!shape.Check(input)) return misfit(input, shape.Errors(input))
    return command.answer(input as Static<Ask>)
  }
  return { kind: 'lines', name: command.name, usage: `${command.name}  < lines.jsonl`, answer }
}

type Misfit = {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
  readonly params: object
}

/** Says of the first thing that does not fit: which field, what was there, what would be right. */
function misfit(input: unknown, problems: readonly Misfit[]): Wrong {
  const first = problems[0]
  const path = (first?.instancePath ?? '').split('/').slice(1)
  const params = first?.params as { requiredProperties?: string[] } | undefined
  const absent = params?.requiredProperties?.[0]
  if (absent !== undefined) {
    const field = [...path, absent].join('.')
    return wrong('missing-field', `${field} is missing: add it to the line`, field)
  }
  const field = path.join('.')
  const value = JSON.stringify(valueAt(input, path))?.slice(0, 80)
  const choices = choicesAt(first?.instancePath ?? '', problems)
  const remedy = choices.length > 0 ? `must be one of ${choices.join(', ')}` : first?.message
  const name = field === '' ? 'the line' : field
  return wrong('invalid-field', `${name} is ${value}: it ${remedy}`, field)
}

const valueAt = (input: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], input)

const choicesAt = (path: string, problems: readonly Misfit[]): unknown[] =>
  problems
    .filter(({ instancePath }) => instancePath === path)
    .flatMap(({ params }) => {
      const allowed = params as { allowedValue?: unknown; allowedValues?: unknown[] }
      return (
        allowed.allowedValues ?? (allowed.allowedValue === undefined ? [] : [allowed.allowedValue])
      )
    })
