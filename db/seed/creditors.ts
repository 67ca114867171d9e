/**
 * The invented creditors of the demonstration; each office has all of them, with keys of its own.
 */
export const demoCreditors = (slug: string) =>
  [
    {
      name: 'Vale Fibra Internet',
      document: '11222333000181',
      country: 'BR',
      pixKey: `${slug}@valefibra.exemplo.com.br`,
      pixName: 'Vale Fibra Internet',
      pixCity: 'Sao Jose',
      portfolio: 'Vale Fibra · faturas em aberto',
    },
    {
      name: 'Lojas Bem Querer',
      document: '12ABC34501DE35',
      country: 'BR',
      pixKey: `${slug}@bemquerer.exemplo.com.br`,
      pixName: 'Lojas Bem Querer',
      pixCity: 'Campinas',
      portfolio: 'Bem Querer · crediário',
    },
    {
      name: 'Crédito Mañana',
      document: null,
      country: 'MX',
      pixKey: null,
      pixName: null,
      pixCity: null,
      portfolio: 'Crédito Mañana · cartera vencida',
    },
  ] as const
