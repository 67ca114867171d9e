/**
 * The invented creditors of the demonstration; each office has all of them, with keys of its own.
 */
export const demoCreditors = (slug: string) =>
  [
    {
      name: 'Vale Fibra Internet',
      document: '11222333000181',
      country: 'BR',
      address: 'Rua das Andorinhas, 100, Centro, São José/SC, 88101-000',
      phone: '(48) 90000-1000',
      site: 'valefibra.exemplo.com.br',
      providesService: true,
      sector: 'telecom_isp',
      pixKey: `${slug}@valefibra.exemplo.com.br`,
      pixName: 'Vale Fibra Internet',
      pixCity: 'Sao Jose',
      portfolio: 'Vale Fibra · faturas em aberto',
    },
    {
      name: 'Lojas Bem Querer',
      document: '12ABC34501DE35',
      country: 'BR',
      address: 'Avenida das Tecelãs, 250, Cambuí, Campinas/SP, 13025-000',
      phone: '(19) 90000-2000',
      site: 'bemquerer.exemplo.com.br',
      providesService: false,
      sector: 'retail',
      pixKey: `${slug}@bemquerer.exemplo.com.br`,
      pixName: 'Lojas Bem Querer',
      pixCity: 'Campinas',
      portfolio: 'Bem Querer · crediário',
    },
    {
      name: 'Crédito Mañana',
      document: null,
      country: 'MX',
      address: null,
      phone: null,
      site: null,
      providesService: false,
      sector: null,
      pixKey: null,
      pixName: null,
      pixCity: null,
      portfolio: 'Crédito Mañana · cartera vencida',
    },
  ] as const
