import { Type } from 'typebox'
import { OneOf } from '../../api/shapes.ts'
import { channels, purposes } from '../compliance/facts.ts'
import { audiences, check } from '../wording/check.ts'
import { explained } from '../wording/explained.ts'
import { type LineCommand, lineCommand } from './command.ts'

/** May these words be said to whoever may hear them? Each finding, why, and better words. */
export const messageCheck: LineCommand = lineCommand({
  name: 'message check',
  ask: Type.Object({
    text: Type.String({ maxLength: 20_000 }),
    locale: OneOf(['pt-BR', 'es'] as const),
    country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    audience: OneOf(audiences),
    channel: Type.Optional(OneOf(channels)),
    purpose: Type.Optional(OneOf(purposes)),
  }),
  answer: ({ channel, audience, ...line }) => {
    const heardBy = channel === 'voicemail' ? 'voicemail' : audience
    const findings = check({ ...line, audience: heardBy })
    return {
      ok: findings.length === 0,
      findings: findings.map((finding) => ({
        ...finding,
        ...explained[line.locale][finding.category],
      })),
    }
  },
})
