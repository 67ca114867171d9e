import type { Sayings } from './sayings.ts'

export const spanish: Sayings = {
  titles: {
    term: 'Convenio de pago',
    receipt: 'Recibo de pago',
    clearance: 'Carta finiquito',
    statement: 'Detalle del cálculo',
    yearly: 'Constancia anual de pago',
    notice: 'Aviso sobre su contrato',
    'protest-letter': 'Carta para cancelar el protesto',
  },
  party: {
    creditor: 'Acreedor',
    address: 'Domicilio del acreedor',
    phone: 'Teléfono del acreedor',
    site: 'Sitio del acreedor',
    debtor: 'Cliente',
    agency: 'Atención en nombre del acreedor',
  },
  column: {
    contract: 'Contrato',
    invoice: 'Factura o cuota',
    dueOn: 'Vencimiento',
    amount: 'Importe',
    n: 'N.º',
    paidOn: 'Pagado el',
    means: 'Medio',
    component: 'Concepto',
    how: 'Cómo se llega al importe',
    total: 'Total',
  },
  amount: {
    principal: 'Importe original',
    correction: 'Actualización monetaria',
    fine: 'Recargo',
    interest: 'Interés moratorio',
    fees: 'Gastos de cobranza',
    balance: 'Saldo actualizado',
    discount: 'Descuento',
    planInterest: 'Interés del plan',
    total: 'Total del convenio',
    paid: 'Total pagado',
  },
  term: {
    intro: (code, creditor) =>
      `Este es el convenio ${code}, hecho con ${creditor} sobre los saldos de abajo.`,
    covers: 'Saldos de este convenio',
    schedule: 'Cómo se pagará',
    byPix: (payee) =>
      `El pago es por Pix, con el código enviado para cada cuota. Antes de pagar, verifique que el banco muestre el nombre ${payee}.`,
    byOther: 'El medio de pago es el acordado con quien le atendió.',
    ifNotPaid: 'Si una cuota no se paga',
    broken: (days) =>
      days === 0
        ? 'Una cuota que no se paga en su fecha termina el convenio. El saldo regresa, menos lo ya pagado.'
        : `Hay ${days} ${days === 1 ? 'día' : 'días'} de tolerancia después de la fecha. Pasado ese plazo sin pago, el convenio termina y el saldo regresa, menos lo ya pagado.`,
    discountKept: 'El descuento se aplica al pagar la última cuota.',
    anyAmount: 'Cualquier importe pagado cuenta. Si la fecha se complica, escríbanos antes.',
    whenKept:
      'Pagado el total, los saldos de arriba quedan liquidados y la carta finiquito se emite sin costo.',
    accepted: 'Cómo se aceptó el convenio',
    channel: 'Canal',
    at: 'Cuándo',
    by: 'Quién aceptó',
    heardBy: 'Quién atendió',
    versions: 'Reglas vigentes',
    versionsOf: (policy, terms) => `Propuestas: versión ${policy}. Cargos: versión ${terms}.`,
    words: 'Texto aceptado, palabra por palabra:',
    fingerprint: (hash) => `Huella del texto aceptado (SHA-256): ${hash}`,
  },
  who: {
    debtor: 'El propio cliente',
    guarantor: 'El aval o fiador',
    representative: 'Un representante del cliente',
  },
  channels: {
    voice_manual: 'Llamada telefónica',
    voice: 'Llamada telefónica',
    page: 'Página personal en internet',
    whatsapp: 'WhatsApp',
    sms: 'SMS',
    email: 'Correo electrónico',
    counter: 'En persona',
  },
  means: {
    pix: 'Pix',
    boleto: 'Boleto',
    card: 'Tarjeta',
    transfer: 'Transferencia',
    cash: 'Efectivo',
    cheque: 'Cheque',
    other: 'Otro medio',
  },
  receipt: {
    intro: (debtor, amount, paidOn, creditor) =>
      `Recibimos de ${debtor}, el ${paidOn}, el importe de ${amount}, en pago a ${creditor}.`,
    what: 'A qué corresponde',
    agreement: (code, n) => `Convenio ${code}, cuota ${n}`,
    reference: 'Identificación del pago',
    forDebts: 'Saldos fuera de convenio',
    leftOver: 'Sobró, y queda a su disposición',
    onlyThis: 'Este recibo vale por el importe de arriba. No declara liquidado lo que aún quede.',
  },
  clearance: {
    intro: (creditor, debtor, settledOn) =>
      `${creditor} declara que recibió de ${debtor} el pago de los saldos de abajo y que, al ${settledOn}, están liquidados. No se debe nada más por ellos.`,
    settled: 'Saldos liquidados',
    nothingElse: 'Esta carta vale para los saldos que aparecen aquí.',
    payments: 'Pagos recibidos',
    listing:
      'Si estos saldos aparecen en una sociedad de información crediticia, el acreedor pide que se actualicen en el plazo que marca la ley.',
    place: 'Pagos recibidos por medios electrónicos, en la cuenta del acreedor.',
  },
  statement: {
    intro: (on) => `Lo que compone el saldo al ${on}, uno por uno.`,
    item: (contract, invoice, dueOn) =>
      `Contrato ${contract}${invoice ? `, ${invoice}` : ''}, con vencimiento el ${dueOn}`,
    late: (days) => `${days} ${days === 1 ? 'día' : 'días'} de atraso`,
    of: (pct, base) => `${pct}% sobre ${base}`,
    days: (days) => `por ${days} ${days === 1 ? 'día' : 'días'}`,
    months: (index, from, to) => `${index} de ${from} a ${to}`,
    capped: (pct) => `El contrato dice ${pct}%; la ley permite menos`,
    rules: {
      'ledger-opening': 'Importe de la factura',
      'ledger-payment': 'Pago recibido',
      'ledger-waiver': 'Importe condonado',
      'ledger-adjustment': 'Ajuste del acreedor',
      'ledger-withdrawal': 'Retirado por el acreedor',
      'ledger-reversal': 'Reverso de un registro',
      'monetary-correction': 'Índice de actualización del contrato',
      'late-fine': 'Recargo, una sola vez',
      'late-interest': 'Interés simple, por día',
      'legal-interest': 'Tasa legal, mes a mes',
      'collection-fees': 'Gastos previstos en el contrato',
    },
    laws: {},
    totalOn: 'Saldo total al día',
    rights: 'Si algún importe no coincide, escríbanos: rehacemos la cuenta con usted.',
  },
  yearly: {
    intro: (creditor, debtor, year) =>
      `${creditor} declara, como pide la ley brasileña 12.007/2009, que ${debtor} liquidó los saldos de ${year} que aparecen abajo.`,
    listed: 'Saldos liquidados',
    months: (months) => `Meses con factura en este año: ${months}.`,
    replaces: (year) =>
      `Esta constancia sustituye, para comprobar el cumplimiento del consumidor, los recibos de las facturas mensuales de ${year} y de los años anteriores.`,
    replacesOnly: (year) =>
      `Esta constancia sustituye, para comprobar el cumplimiento del consumidor, los recibos de las facturas mensuales de ${year}. De años anteriores sigue pendiente lo de abajo.`,
    stillOpen: 'Pendiente, de años anteriores',
  },
  signed: (agency, creditor, at) =>
    `Emitido electrónicamente por ${agency}, en nombre de ${creditor}, el ${at}.`,
  verify: {
    heading: 'Cómo verificar este documento',
    how: (code) => `Código de verificación: ${code}. Escríbalo en la dirección o lea el QR.`,
    qr: 'Código QR que abre la página de verificación de este documento',
    fingerprint: (hash) => `Huella del contenido (SHA-256): ${hash}`,
  },
}
