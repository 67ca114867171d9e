import { oneLine, type Vocabulary } from './asks.ts'

const asking = oneLine(`(?:and |but |so )?
  (?:(?:at|with|of|in|on|for|by|about|since|until|from|through|to) )?
  (?:what|which|when|how|where|who|whom|whose|why)`)

const invitations = oneLine(`(?:tell me|tell us|explain|describe|talk to me about|
  walk me through|help me understand|let me know)`)

const leadIns =
  oneLine(`^(?:(?:hello|hi|good morning|good afternoon|good evening|i see|i understand|
  right|okay|ok|thank you|so|now|well|please|sorry|(?:about|if|in|for|before|after|apart from|
  besides|with) [^,]*) ?,|and |but |so |well |now |please )\\s*`)

export const asksEn: Vocabulary = {
  asking,
  invitations,
  polite: /^(?:(?:can|could|would|will) you|i would like to|i want to) (?:please )?/,
  telling: /^(?:tell|explain|describe|say|know|understand|hear)(?: me| us| please| to)* /,
  leadIns: new RegExp(leadIns),
  tags: / , (?:right|correct|isnt it|okay|ok|agreed|yes|no|is that right)$/,
  either: / or /,
  offersTwo: /^(?:which\b.*,|(?:which|what|how|when)\b.* (?:prefer\w*|better|best|suits?)\b).* or /,
  suggestions: [
    [/\b(?:today|tomorrow|day|date|when|week|month)\b/, 'Which day suits you best?'],
    [/\b(?:amount|instalments?|down)\b/, 'How much fits your month?'],
    [/\b(?:pay|paid|settle)\b/, 'How do you plan to settle this, and from when?'],
    [/(?:)/, 'What happened, and how can I help?'],
  ],
}
