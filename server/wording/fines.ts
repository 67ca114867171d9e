import type { Plain } from '../../kit/shorthand.ts'
import type { Match } from './match.ts'

const charge = '(?:multa|juros|mora|recargo|interes|intereses)'
const perCent = '(?:%|por cento|por ciento)'
const many =
  'tres|quatro|cuatro|cinco|seis|sete|siete|oito|ocho|nove|nueve|dez|diez|doze|doce|quinze|' +
  'quince|vinte|veinte|trinta|treinta|quarenta|cuarenta|cinquenta|cincuenta'
const fine = new RegExp(
  `(?<=^| )${charge}(?: [^ .]+){0,4}? (?:(\\d+)(?:[.,](\\d+))?|(?:${many})) ?${perCent}`,
  'g',
)

/** A fine above 2%, or interest above 2% a month, is more than a consumer may be asked for. */
export function finesIn(plain: Plain): Match[] {
  return [...plain.text.matchAll(fine)]
    .filter(
      ([, whole, part = '']) =>
        whole === undefined || Number(whole) > 2 || (Number(whole) === 2 && Number(part) > 0),
    )
    .map(({ index, 0: found }) => ({
      category: 'C-FALSE-AMOUNT',
      plain,
      from: index,
      to: index + found.length,
    }))
}
