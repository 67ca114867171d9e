const names: Readonly<Record<string, string>> = {
  Slash: '/',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  NumpadEnter: 'Enter',
}

type Heard = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * What was pressed, as a chord is written: `Alt+T`. By the place of the key and not its letter:
 * with Alt, some keyboards write another one. Nothing while only Ctrl, Alt or Shift are down.
 */
export function heardChord(event: Heard): string | undefined {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'].includes(event.key)) return undefined
  const { code } = event
  const name = names[code] ?? code.replace(/^(Key|Digit|Numpad)/, '')
  const held = [
    (event.ctrlKey || event.metaKey) && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ].filter((one) => one !== false)
  return [...held, name].join('+')
}
