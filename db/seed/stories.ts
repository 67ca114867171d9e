import {
  call,
  deal,
  downPayment,
  later,
  payNow,
  type Story,
  smallestMonthly,
  talk,
} from './story.ts'

const mother = { fields: { answeredBy: 'Dona Célia', kinship: 'Mãe' } }
const paidDaysAgo = { fields: { paidOn: 'two days before', means: 'pix' } }
const callback = (inDays: number, clock: string) => ({ callback: { inDays, clock } })

const agreements: readonly Story[] = [
  // Kept.
  { steps: [deal(13, payNow, [{ daysLate: 0 }])] },
  { steps: [call(12, 'NAT', ''), deal(9, payNow, [{ daysLate: 1 }])] },
  { steps: [deal(5, payNow, [{ daysLate: 0, what: 'too-much' }])] },
  // Open, and on time.
  { steps: [deal(12, downPayment, [{ daysLate: 0 }], 'Pediu entrada pequena; recebe dia 5.')] },
  { steps: [call(11, 'CXP', ''), deal(10, smallestMonthly, [{ daysLate: 0 }])] },
  { steps: [deal(7, later(-5, 3), [{ daysLate: 0 }])] },
  { steps: [deal(3, later(5, 1), [], 'Só recebe na semana que vem. Fechou à vista para lá.')] },
  // Due in these days.
  { steps: [deal(4, later(0, 2), [], 'Prefere pagar no dia do salário.')] },
  { steps: [call(6, 'REC', '', mother), deal(3, later(0, 1), [])] },
  { steps: [deal(4, later(1, 3), [])] },
  { steps: [deal(2, later(3, 2), [])] },
  // Late, and not broken yet.
  { steps: [deal(5, later(-1, 2), [])] },
  { steps: [deal(6, later(-3, 2), [{ daysLate: 1, what: 'half' }])] },
  { steps: [deal(7, later(-4, 3), [{ daysLate: 3, isUnnamed: true }])] },
  // Ended without all the money.
  { steps: [deal(11, later(-12, 2), [])] },
  { steps: [deal(10, later(-11, 2), [{ daysLate: 2, what: 'half' }])] },
  { steps: [deal(11, later(-11, 3), [])] },
  // Beyond its grace: a call may still save it.
  { steps: [deal(9, later(-7, 2), [])] },
  { steps: [deal(9, later(-8, 3), [{ daysLate: 2, what: 'half' }])] },
  // Another day, and another deal in the place of the first.
  { steps: [deal(6, later(-2, 3), []), { does: 'new-date', back: 2 }] },
  {
    steps: [deal(8, later(-2, 3), []), { does: 'replace', back: 2, shape: 'smallest-monthly' }],
  },
  {
    steps: [
      deal(8, later(-3, 3), []),
      { does: 'cancel', back: 5, reason: 'O cliente pediu para refazer com outra data.' },
    ],
  },
]

const callbacks: readonly Story[] = [
  talk(1, 'AGEN', 'No trabalho; pediu para ligar na hora do café.', callback(0, '10:30')),
  talk(2, 'AGEN', 'Quer conversar junto com a esposa.', callback(0, '14:00')),
  talk(3, 'NMOM', 'Dirigindo.', callback(0, '16:30')),
  talk(1, 'AGEN', 'Vai ver quanto pode dar de entrada.', callback(2, '11:00')),
  {
    steps: [
      call(6, 'AGEN', 'Pediu outro horário.', { callback: { back: 5, clock: '15:00' } }),
      { does: 'call', back: 5, clock: '15:05', talk: { outcome: 'NAT', note: 'Não atendeu.' } },
    ],
  },
]

const promises: readonly Story[] = [
  talk(3, 'PROM', 'Paga quando cair o adiantamento.', { promisedInDays: 0 }),
  talk(2, 'PROM', 'Vai passar no banco no fim da semana.', { promisedInDays: 4 }),
  talk(6, 'PROM', 'Prometeu e não quis acordo.', { promisedInDays: -2 }),
  talk(9, 'PROM', 'Paga assim que vender a moto.', { promisedInDays: -8 }),
  {
    steps: [
      call(8, 'PROM', 'Vai transferir direto para o credor.', { promisedInDays: -7 }),
      { does: 'found-payment', back: 7, note: 'O credor confirmou a transferência.' },
    ],
  },
]

const stops: readonly Story[] = [
  talk(1, 'ALEG', 'Diz que pagou no aplicativo do banco.', paidDaysAgo),
  {
    steps: [
      call(8, 'ALEG', 'Diz que pagou na lotérica.', paidDaysAgo),
      { does: 'found-payment', back: 7, note: 'Comprovante conferido com o credor.' },
    ],
  },
  talk(7, 'OPT', 'Pediu para não receber mais ligações.', { fields: { channel: 'voice' } }),
  talk(4, 'OPT', 'Não quer contato por nenhum meio.', { fields: { channel: 'all' } }),
  { steps: [call(8, 'NAT', ''), call(6, 'ERR', 'Número é de uma padaria.')] },
  talk(2, 'ERR', 'Não conhece ninguém com esse nome.'),
  talk(11, 'INX', 'Operadora diz que o número não existe.'),
  talk(9, 'FALT', 'Filha informou; orientada sobre o inventário.', {
    fields: { informant: 'Filha' },
  }),
  talk(7, 'JUD', 'Passou o contato da advogada.', { fields: { lawyer: 'Dra. Íris Videira' } }),
  talk(10, 'DESC', 'Diz que nunca teve internet nesse endereço.', {
    fields: { statement: 'Não reconhece o contrato' },
  }),
  talk(3, 'PROC', 'Abriu reclamação no Procon.', { fields: { protocol: '2026/004417' } }),
]

const conversations: readonly Story[] = [
  talk(2, 'RECU', 'Disse que não conversa sobre isso por telefone.', {
    fields: { reason: 'Não negocia por telefone' },
  }),
  talk(4, 'SEMC', 'Perdeu o emprego em outubro.', { fields: { reason: 'lost-job' } }),
  talk(1, 'CPRO', 'Oferece metade à vista na sexta-feira.', {
    fields: { offer: 'Metade à vista na sexta-feira' },
  }),
  talk(5, 'MUDOU', 'O irmão atendeu e deu outro número.', {
    fields: { newPhone: '(12) 90444-1177' },
  }),
  talk(1, '2VIA', 'Mandada a segunda via.', { fields: { channel: 'whatsapp' } }),
  talk(3, 'DISC', 'Acha que a multa está errada.', { fields: { reason: 'Multa' } }),
  talk(1, 'TEC', 'Sem sinal desde a última chuva.'),
  talk(6, 'CANC', 'Vai se mudar.', { fields: { reason: 'Mudança de cidade' } }),
  // Too early there: the law says no, and the try is kept.
  {
    state: 'AM',
    steps: [
      {
        does: 'call',
        back: 4,
        clock: '08:40',
        talk: { outcome: 'NAT', note: 'Cedo demais em Manaus.' },
      },
    ],
  },
]

/** Of the internet provider's people, in the order of its file. */
export const fibreStories: readonly Story[] = [
  ...agreements,
  ...callbacks,
  ...promises,
  ...stops,
  ...conversations,
]

/** Of the store's, who owe more, in more instalments. */
export const storeStories: readonly Story[] = [
  { steps: [deal(11, downPayment, [{ daysLate: 0 }])] },
  { steps: [deal(2, later(2, 5), [])] },
  { steps: [deal(12, payNow, [{ daysLate: 0 }])] },
  { steps: [deal(11, later(-9, 4), [])] },
]
