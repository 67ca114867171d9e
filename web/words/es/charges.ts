export const charges = {
  underway: 'El código se está emitiendo. En segundos aparece aquí solo.',
  stuck: 'El código todavía no salió',
  changing: 'El monto o el día cambió; el código nuevo está en camino.',
  tryAgain: 'Intentar de nuevo',
  triedAgain: 'Pedido otra vez. El resultado aparece aquí.',
  noted: 'Ya lo vi',
  staticInstead: 'Usar el código fijo',
  staticDone: 'Código fijo listo. El otro se cancelará donde se pidió.',
  staticHelp: 'El código fijo va directo a la llave del acreedor y sale al momento.',
  boletoLine: 'Línea digitable del boleto',
  copyLine: 'Copiar la línea digitable',
  link: 'Abrir la página de pago',
  kinds: {
    'bcb-pix': 'Pix del banco (API Pix)',
    asaas: 'Asaas',
    fake: 'Banco de mentira',
  },
  environments: { production: 'de verdad', sandbox: 'ambiente de prueba' },
  problems: {
    'unknown-outcome':
      'El banco no respondió a tiempo. Estamos preguntando si el cobro se hizo, sin cobrar otra vez.',
    away: 'El banco no está disponible. Lo intentamos de nuevo solos.',
    'not-authorised':
      'El banco no aceptó las credenciales de esta cuenta. Pide al responsable que las revise.',
    refused: 'El banco rechazó el cobro[: {{detail}}].',
    'change-refused': 'El banco rechazó el cambio[: {{detail}}].',
    'cancel-refused': 'El banco rechazó la cancelación[: {{detail}}].',
    'gave-up':
      'Fueron muchos intentos sin respuesta. Lo intentamos de noche, o ahora, si lo pides.',
    'account-paused': 'Muchas fallas seguidas: esperamos un poco antes de preguntar otra vez.',
    'account-disconnected': 'La cuenta que haría este cobro fue desconectada. Usa el código fijo.',
    'code-missing': 'El banco hizo el cobro y todavía no mandó el código.',
    'not-there': 'El banco ya no conoce este cobro.',
    'changed-there':
      'En el banco el monto es {{receivedCents}}; aquí es {{expectedCents}}. “Intentar de nuevo” lo corrige allá.',
    'amount-differs': 'Llegaron {{receivedCents}}; según las reglas serían {{expectedCents}}.',
    other: 'Algo no fue como debía. Intenta de nuevo.',
  },
}
