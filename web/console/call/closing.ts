import type { closeCall } from '../../../api/calls.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import type { Draft } from './draft.ts'
import type { Outcome } from './outcome-search.ts'

export type Closing = AskOf<typeof closeCall>
export type Asked = Outcome['asks'][number]

/** What is asked for and not yet given, by name, in the order of the form. */
export const missingIn = ({ asks }: Outcome, { fields }: Draft): string[] =>
  asks.filter((asked) => asked.isRequired && !isGiven(asked, fields)).map(({ name }) => name)

/**
 * What is sent to end the call. Only what the outcome asks for goes along: what was typed for
 * another one, chosen before, stays behind.
 */
export function closing(
  callId: string,
  outcome: Outcome,
  { note, fields }: Draft,
  isConfirmed = false,
): Closing {
  const isPromise = outcome.asks.some(({ kind }) => kind === 'cents')
  const moment = outcome.asks.find(({ kind }) => kind === 'moment')
  const callbackAt = moment && fields[moment.name]
  return {
    callId,
    outcome: outcome.code,
    note,
    fields: isPromise ? {} : plainFields(outcome, fields),
    isConfirmed,
    ...(callbackAt ? { callbackAt } : {}),
    ...(isPromise ? { promise: promised(fields) } : {}),
  }
}

const plainFields = ({ asks }: Outcome, fields: Draft['fields']): Record<string, string> =>
  Object.fromEntries(
    asks.flatMap(({ name, kind }) => {
      const value = fields[name]?.trim() ?? ''
      return kind === 'moment' || value === '' ? [] : [[name, value]]
    }),
  )

const promised = ({ dueOn = '', amountCents = '', means = '' }: Draft['fields']) => ({
  dueOn,
  amountCents: Number(amountCents),
  means,
})

function isGiven({ name, kind, choices }: Asked, fields: Draft['fields']): boolean {
  const value = fields[name]?.trim() ?? ''
  if (kind === 'choice') return choices.includes(value)
  if (kind === 'cents') return /^[1-9]\d*$/.test(value)
  if (kind === 'phone') return value.replace(/\D/g, '').length >= 8
  return value !== ''
}
