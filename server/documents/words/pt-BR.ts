import type { Sayings } from './sayings.ts'

export const portuguese: Sayings = {
  titles: {
    term: 'Termo de acordo',
    receipt: 'Recibo de pagamento',
    clearance: 'Carta de quitação',
    statement: 'Memória de cálculo',
    yearly: 'Declaração anual de quitação de débitos',
    notice: 'Aviso sobre o seu contrato',
    'protest-letter': 'Carta de anuência para cancelar protesto',
  },
  party: {
    creditor: 'Credor',
    address: 'Endereço do credor',
    phone: 'Telefone do credor',
    site: 'Site do credor',
    debtor: 'Cliente',
    agency: 'Atendimento em nome do credor',
  },
  column: {
    contract: 'Contrato',
    invoice: 'Fatura ou parcela',
    dueOn: 'Vencimento',
    amount: 'Valor',
    n: 'Nº',
    paidOn: 'Pago em',
    means: 'Meio',
    component: 'O que é',
    how: 'Como se chega ao valor',
    total: 'Total',
  },
  amount: {
    principal: 'Valor original',
    correction: 'Correção monetária',
    fine: 'Multa',
    interest: 'Juros de mora',
    fees: 'Despesas de cobrança',
    balance: 'Valor atualizado das pendências',
    discount: 'Desconto',
    planInterest: 'Juros do parcelamento',
    total: 'Total do acordo',
    paid: 'Total pago',
  },
  term: {
    intro: (code, creditor) =>
      `Este é o acordo ${code}, feito com ${creditor} sobre as pendências abaixo.`,
    covers: 'Pendências deste acordo',
    schedule: 'Como será pago',
    byPix: (payee) =>
      `O pagamento é por Pix, com o código enviado para cada parcela. Antes de pagar, confira se o banco mostra o nome ${payee}.`,
    byOther: 'O meio de pagamento é o combinado com o atendimento.',
    ifNotPaid: 'Se uma parcela não for paga',
    broken: (days) =>
      days === 0
        ? 'A parcela que não for paga até o vencimento desfaz o acordo. A pendência volta, descontado o que já foi pago.'
        : `Há ${days} ${days === 1 ? 'dia' : 'dias'} de tolerância depois do vencimento. Passado esse prazo sem pagamento, o acordo se desfaz e a pendência volta, descontado o que já foi pago.`,
    discountKept: 'O desconto é dado quando a última parcela é paga.',
    anyAmount: 'Qualquer valor pago conta. Se a data ficar difícil, fale conosco antes dela.',
    whenKept:
      'Pago o total, as pendências acima estão quitadas e a carta de quitação é emitida sem custo.',
    accepted: 'Como o acordo foi aceito',
    channel: 'Canal',
    at: 'Quando',
    by: 'Quem aceitou',
    heardBy: 'Quem atendeu',
    versions: 'Regras em vigor',
    versionsOf: (policy, terms) => `Propostas: versão ${policy}. Encargos: versão ${terms}.`,
    words: 'Texto aceito, palavra por palavra:',
    fingerprint: (hash) => `Impressão digital do texto aceito (SHA-256): ${hash}`,
  },
  who: {
    debtor: 'O próprio cliente',
    guarantor: 'O avalista ou fiador',
    representative: 'Um representante do cliente',
  },
  channels: {
    voice_manual: 'Ligação telefônica',
    voice: 'Ligação telefônica',
    page: 'Página pessoal na internet',
    whatsapp: 'WhatsApp',
    sms: 'SMS',
    email: 'E-mail',
    counter: 'Atendimento presencial',
  },
  means: {
    pix: 'Pix',
    boleto: 'Boleto',
    card: 'Cartão',
    transfer: 'Transferência',
    cash: 'Dinheiro',
    cheque: 'Cheque',
    other: 'Outro meio',
  },
  receipt: {
    intro: (debtor, amount, paidOn, creditor) =>
      `Recebemos de ${debtor}, em ${paidOn}, o valor de ${amount}, em pagamento a ${creditor}.`,
    what: 'A que se refere',
    agreement: (code, n) => `Acordo ${code}, parcela ${n}`,
    reference: 'Identificação do pagamento',
    forDebts: 'Pendências fora de acordo',
    leftOver: 'Sobrou, e fica à sua disposição',
    onlyThis: 'Este recibo vale para o valor acima. Ele não declara quitado o que ainda restar.',
  },
  clearance: {
    intro: (creditor, debtor, settledOn) =>
      `${creditor} declara que recebeu de ${debtor} o pagamento das pendências abaixo e que, em ${settledOn}, elas estão quitadas. Nada mais é devido por elas.`,
    settled: 'Pendências quitadas',
    nothingElse:
      'Esta quitação vale para as pendências listadas aqui (Código Civil, arts. 319 e 320).',
    payments: 'Pagamentos recebidos',
    listing:
      'Se houver registro destas pendências em birô de crédito, o credor o retira em até 5 dias úteis depois do pagamento (Súmula 548 do STJ). Se houver protesto em cartório, esta carta serve para pedir o cancelamento.',
    place: 'Pagamentos recebidos por meio eletrônico, na conta do credor.',
  },
  statement: {
    intro: (on) => `O que compõe o valor em aberto no dia ${on}, pendência por pendência.`,
    item: (contract, invoice, dueOn) =>
      `Contrato ${contract}${invoice ? `, ${invoice}` : ''}, com vencimento em ${dueOn}`,
    late: (days) => `${days} ${days === 1 ? 'dia' : 'dias'} de atraso`,
    of: (pct, base) => `${pct}% sobre ${base}`,
    days: (days) => `por ${days} ${days === 1 ? 'dia' : 'dias'}`,
    months: (index, from, to) => `${index} de ${from} a ${to}`,
    capped: (pct) => `O contrato diz ${pct}%; a lei permite menos`,
    rules: {
      'ledger-opening': 'Valor da fatura',
      'ledger-payment': 'Pagamento recebido',
      'ledger-waiver': 'Valor perdoado',
      'ledger-adjustment': 'Ajuste do credor',
      'ledger-withdrawal': 'Retirado pelo credor',
      'ledger-reversal': 'Estorno de lançamento',
      'monetary-correction': 'Índice de correção do contrato',
      'late-fine': 'Multa, uma vez',
      'late-interest': 'Juros simples, por dia',
      'legal-interest': 'Taxa legal, mês a mês',
      'collection-fees': 'Despesas previstas no contrato',
    },
    laws: {
      'monetary-correction': 'Código Civil, art. 389',
      'late-fine': 'CDC, art. 52, § 1º: no máximo 2%',
      'late-interest': 'Código Civil, art. 406',
      'legal-interest': 'Código Civil, art. 406; Resolução CMN 5.171/2024',
      'collection-fees': 'CDC, art. 51, XII: só se o contrato diz',
    },
    totalOn: 'Total em aberto no dia',
    rights: 'Se algum valor não conferir, fale conosco: a conta é refeita com você.',
  },
  yearly: {
    intro: (creditor, debtor, year) =>
      `${creditor} declara, como pede a Lei nº 12.007/2009, que ${debtor} quitou os débitos do ano de ${year} listados abaixo.`,
    listed: 'Débitos quitados',
    months: (months) => `Meses com fatura neste ano: ${months}.`,
    replaces: (year) =>
      `Esta declaração substitui, para comprovar o cumprimento das obrigações do consumidor, as quitações dos faturamentos mensais de ${year} e dos anos anteriores.`,
    replacesOnly: (year) =>
      `Esta declaração substitui, para comprovar o cumprimento das obrigações do consumidor, as quitações dos faturamentos mensais de ${year}. De anos anteriores, segue em aberto o que está abaixo.`,
    stillOpen: 'Em aberto, de anos anteriores',
  },
  signed: (agency, creditor, at) =>
    `Emitido eletronicamente por ${agency}, em nome de ${creditor}, em ${at}.`,
  verify: {
    heading: 'Como conferir este documento',
    how: (code) => `Código de verificação: ${code}. Digite-o no endereço abaixo ou leia o QR.`,
    qr: 'Código QR que abre a página de verificação deste documento',
    fingerprint: (hash) => `Impressão digital do conteúdo (SHA-256): ${hash}`,
  },
}
