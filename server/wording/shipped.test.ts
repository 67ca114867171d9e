import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messages } from '../channels/messages.ts'
import * as lines from '../playbook/lines.ts'
import { type Audience, check } from './check.ts'

const locales = ['pt-BR', 'es'] as const
type Said = Readonly<Record<(typeof locales)[number], string>>

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'pt-BR' in value && 'es' in value

/** Every text inside, but what the script itself tells the agent to avoid. */
function textsIn(value: unknown): Said[] {
  if (isSaid(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'avoid' ? [] : textsIn(inner)))
}

function findings(texts: readonly Said[], audience: Audience): string[] {
  return texts.flatMap((said) =>
    locales.flatMap((locale) =>
      check({ text: said[locale], locale, audience, country: locale === 'es' ? 'MX' : 'BR' }).map(
        ({ category, match }) => `${locale} ${category} "${match}" in: ${said[locale]}`,
      ),
    ),
  )
}

test('no message that we send says what may not be said', () => {
  const texts = textsIn(messages)
  assert.ok(texts.length > 5)
  assert.deepEqual(findings(texts, 'right_party'), [])
})

test('no line of the script says what may not be said to the person', () => {
  const texts = Object.values(lines).flatMap(textsIn)
  assert.ok(texts.length > 30)
  assert.deepEqual(findings(texts, 'right_party'), [])
})

test('what is left with somebody else or recorded tells nothing of a debt', () => {
  assert.deepEqual(findings(textsIn(lines.thirdParty), 'third_party'), [])
  assert.deepEqual(findings(textsIn(lines.voicemail), 'voicemail'), [])
})
