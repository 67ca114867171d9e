import { begins, ends, type Vocabulary, whole } from './asks.ts'

const asking = `(?:(?:at|with|of|in|on|for|by|about|since|until|from|through|to) )?
  (?:what|which|when|how|where|who|whom|whose|why)`

export const asksEn: Vocabulary = {
  asking: begins(asking),
  askingLast: ends('(?:(?:at|with|for|by|from|to) )?(?:what|which|when|how|where|who|how much)'),
  knowing: begins('(?:do you |did you |does anybody )(?:know|remember|understand|decide)'),
  onlyLooks: [/^when (?:you|he|she|it|they) (?:get|gets|are|is|have|has|receive|can)\b/],
  proposing: begins('how about|what about|what if|why (?:dont|not|do not)'),
  invitation: begins(`(?:(?:can|could|would|will) you (?:please )?)?
    (?:tell me|tell us|explain|describe|talk to me about|walk me through|help me understand)
    (?! if| whether)|(?:i would like|i want|we would like) to (?:know|understand|hear)
    (?! if| whether)`),
  whether: /\b(?:tell|know|say|see) (?:me |us )?(?:if|whether) /,
  leads: /^(?:and|or|but|so|well|now|please|ok|okay|hello|hi|right) /,
  aside: whole(`please|thank you|then|now|today|more or less|for example|sir|madam|a month|
    (?:mr|mrs|ms|miss) \\S+|in your view|for you|(?:since|after|before|if|without) .*`),
  tags: ends('right|correct|isnt it|ok|okay|agreed|yes|no|is that right|deal|shall we'),
  either: / or /,
  what: /^what /,
  choosing: /(?:^| )(?:prefer|better|best|rather|choose|which|how many)(?= )/,
  suggestions: [
    [/\b(?:bill|invoice|letter|arrive|arrived)\b/, 'How does the bill usually reach you?'],
    [/\b(?:job|work|working|income|salary)\b/, 'How is your income today?'],
    [/\b(?:amount|instalments?|down|much)\b/, 'How much fits your month?'],
    [/\b(?:today|tomorrow|day|date|when|week|month)\b/, 'Which day suits you best?'],
    [/\b(?:pay|paid|settle)\b/, 'How do you plan to settle this, and from when?'],
    [/(?:)/, 'What happened, and how can I help?'],
  ],
}
