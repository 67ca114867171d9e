/** What may be written of somebody in the place of a judgement: what was seen and heard. */
export const kindly = {
  'pt-BR': 'Cliente não aceitou a proposta desta vez.',
  es: 'El cliente no aceptó la propuesta esta vez.',
} as const
