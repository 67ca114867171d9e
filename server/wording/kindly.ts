/** What may be written of somebody in the place of a judgement: true of everybody with a debt. */
export const kindly = {
  'pt-BR': 'Cliente está com pagamento em aberto.',
  es: 'El cliente tiene un pago pendiente.',
} as const
