import { type Decision, no, yes } from './decision.ts'

/** The shortcuts of the console as they are shipped; whoever works here may change each. */
export const shippedChords = [
  'Ctrl+K',
  'Ctrl+/',
  'Ctrl+Enter',
  'F2',
  'F4',
  'F8',
  'F9',
  'F10',
  'Alt+1',
  'Alt+2',
  'Alt+3',
  'Alt+4',
  'Alt+A',
  'Alt+B',
  'Alt+C',
  'Alt+I',
  'Alt+N',
  'Alt+O',
  'Alt+P',
  'Alt+R',
  'Alt+S',
  'Alt+T',
  'Alt+Z',
] as const
export type ShippedChord = (typeof shippedChords)[number]

/** What a person presses instead of a shipped one: `{ 'F8': 'Alt+T' }`. */
export type ChosenChords = Readonly<Record<string, string>>

/** What browsers and screen readers keep for themselves, whatever a page says. */
const taken = new Set([
  ...['Ctrl+T', 'Ctrl+N', 'Ctrl+W', 'Ctrl+Shift+T', 'Ctrl+Shift+N', 'Ctrl+Shift+W'],
  ...['Ctrl+C', 'Ctrl+V', 'Ctrl+X', 'Ctrl+Z', 'Ctrl+A', 'Ctrl+F', 'Ctrl+P', 'Ctrl+R', 'Ctrl+L'],
  ...['Ctrl+Q', 'Ctrl+Shift+I', 'Ctrl+Shift+R', 'Ctrl+Tab', 'Alt+F4', 'Alt+Tab', 'Alt+D', 'Alt+F'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'F1', 'F3', 'F5', 'F6', 'F11', 'F12'],
])

const held = '(Ctrl\\+)?(Alt\\+)?(Shift\\+)?'
const printable = '([A-Z0-9/.,;]|Enter|Arrow(Up|Down|Left|Right))'
const readable = new RegExp(`^${held}(F([1-9]|1[0-2])|${printable})$`)
const typed = new RegExp(`^(Shift\\+)?${printable}$`)

type Unfit = 'unreadable-keys' | 'single-key' | 'browser-keys' | 'keys-in-use'

/**
 * Whether `chord` may stand for `shipped`, beside what else was chosen. A single printable key
 * never may (WCAG 2.1.4), nor may one that does something already.
 */
export function chordFor(
  shipped: string,
  chord: string,
  chosen: ChosenChords,
): Decision<string, Unfit> {
  if (!readable.test(chord)) return no('unreadable-keys', { keys: chord })
  if (typed.test(chord)) return no('single-key', { keys: chord })
  if (taken.has(chord)) return no('browser-keys', { keys: chord })
  const user = shippedChords.find((one) => one !== shipped && pressed(one, chosen) === chord)
  return user ? no('keys-in-use', { keys: chord, shipped: user }) : yes(chord)
}

/** What this person presses for a shipped one. */
export const pressed = (shipped: string, chosen: ChosenChords): string => chosen[shipped] ?? shipped

/** The same, from nothing: each that is changed must hold beside all the others. */
export function chosenChords(
  given: Readonly<Record<string, string>>,
): Decision<ChosenChords, 'unknown-keys' | Unfit> {
  const changed = Object.entries(given).filter(([shipped, chord]) => shipped !== chord)
  const chosen = Object.fromEntries(changed)
  for (const [shipped, chord] of changed) {
    if (!shippedChords.some((one) => one === shipped)) return no('unknown-keys', { keys: shipped })
    const fits = chordFor(shipped, chord, chosen)
    if (!fits.ok) return fits
  }
  return yes(chosen)
}
