import { assert } from './assert.ts'
import type { Cents } from './money.ts'

/**
 * An amount in Portuguese words, as on a cheque: `cento e vinte e três reais e quarenta e cinco
 * centavos`. Below a trillion reais.
 */
export function reaisInWords(amount: Cents): string {
  assert(amount >= 0n && amount < 10n ** 14n, 'an amount that can be said')
  const reais = amount / 100n
  const centavos = Number(amount % 100n)
  const parts = [
    ...(reais > 0n || centavos === 0 ? [`${wholeInWords(reais)} ${unitOf(reais)}`] : []),
    ...(centavos > 0 ? [`${under1000(centavos)} ${centavos === 1 ? 'centavo' : 'centavos'}`] : []),
  ]
  return parts.join(' e ')
}

/** `um milhão de reais`, but `um milhão e um reais`. */
function unitOf(reais: bigint): string {
  if (reais === 1n) return 'real'
  return reais >= 1_000_000n && reais % 1_000_000n === 0n ? 'de reais' : 'reais'
}

const scales = [
  ['', ''],
  ['mil', 'mil'],
  ['milhão', 'milhões'],
  ['bilhão', 'bilhões'],
] as const

function wholeInWords(whole: bigint): string {
  if (whole === 0n) return 'zero'
  const groups = scales
    .map((names, index) => ({
      names,
      index,
      value: Number((whole / 1000n ** BigInt(index)) % 1000n),
    }))
    .filter(({ value }) => value > 0)
    .toReversed()
  return groups
    .map(({ names: [one, many], index, value }, at) => {
      const isLast = at === groups.length - 1
      const glue = at === 0 ? '' : isLast && isJoined(value) ? ' e ' : ' '
      if (index === 0) return glue + under1000(value)
      if (index === 1 && value === 1) return `${glue}mil`
      return `${glue}${under1000(value)} ${value === 1 ? one : many}`
    })
    .join('')
}

/** The last group is joined by `e` when it is below a hundred or whole hundreds. */
const isJoined = (value: number): boolean => value < 100 || value % 100 === 0

const units = [
  ...['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  ...['onze', 'doze', 'treze', 'quatorze', 'quinze', 'dezesseis', 'dezessete', 'dezoito'],
  'dezenove',
]
const tens = [
  ...['', '', 'vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta'],
  'noventa',
]
const hundreds = [
  ...['', 'cento', 'duzentos', 'trezentos', 'quatrocentos', 'quinhentos', 'seiscentos'],
  ...['setecentos', 'oitocentos', 'novecentos'],
]

function under1000(value: number): string {
  if (value === 100) return 'cem'
  const rest = value % 100
  const high = hundreds[Math.trunc(value / 100)]
  return [high, under100(rest)].filter((word) => word !== '').join(' e ')
}

function under100(value: number): string {
  if (value === 0) return ''
  if (value < 20) return units[value] ?? ''
  const unit = value % 10
  const ten = tens[Math.trunc(value / 10)] ?? ''
  return unit === 0 ? ten : `${ten} e ${units[unit]}`
}
