import type { Words } from '../compliance/words.ts'

/** The languages that people are called in. */
export type TalkLocale = 'pt-BR' | 'es'

/** What is said in both languages that people are called in. */
export type Said = Readonly<Record<TalkLocale, string>>

/** What a person tells when asked openly. */
export const topics = ['reason', 'income', 'motive', 'worry', 'budget'] as const
export type Topic = (typeof topics)[number]

/** How somebody is on the telephone, what they say, and what they only tell whoever asks. */
export type Character = {
  readonly id: string
  readonly title: Words
  /** From −3, angry, to 3, at ease. */
  readonly mood: number
  /** So many hundredths of the debt fit a month. */
  readonly fitsPct: number
  /** Somebody else picks up: nothing of the debt may be said at all. */
  readonly isSomebodyElse?: boolean
  /** Says these before anything is proposed, one after another. */
  readonly excuses: readonly Said[]
  readonly tells: Readonly<Record<Topic, Said>>
}

const said = (ptBR: string, es: string): Said => ({ 'pt-BR': ptBR, es })
const words = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

const forgot: Character = {
  id: 'forgot',
  title: words('Esqueceu a fatura', 'Olvidó la factura', 'Forgot the bill'),
  mood: 1,
  fitsPct: 100,
  excuses: [said('Nossa, passou batido. Nem vi essa conta.', 'Uy, se me pasó. Ni vi esa cuenta.')],
  tells: {
    reason: said(
      'Mudei de e-mail e a conta foi para o antigo. Quando vi, já tinha vencido.',
      'Cambié de correo y la cuenta llegó al viejo. Cuando la vi, ya había vencido.',
    ),
    income: said('Recebo todo dia {day}.', 'Cobro los días {day}.'),
    motive: said('Quero ficar em dia e em paz.', 'Quiero quedar al día y con tranquilidad.'),
    worry: said('Só não quero pagar muito juro.', 'Solo no quiero pagar mucho interés.'),
    budget: said('Consigo até {fits} de uma vez.', 'Puedo hasta {fits} de una vez.'),
  },
}

const lostJob: Character = {
  id: 'lost-job',
  title: words('Perdeu o emprego', 'Perdió el empleo', 'Lost the job'),
  mood: -1,
  fitsPct: 12,
  excuses: [
    said('Eu fiquei sem trabalho, não tenho como pagar.', 'Me quedé sin trabajo, no puedo pagar.'),
    said('Qualquer valor agora pesa.', 'Cualquier monto ahora pesa.'),
  ],
  tells: {
    reason: said(
      'Fecharam a loja em que eu trabalhava há três meses. Vivo de bicos.',
      'Hace tres meses cerraron la tienda donde trabajaba. Vivo de changas.',
    ),
    income: said(
      'Entra um dinheirinho perto do dia {day}.',
      'Me entra algo de dinero cerca del día {day}.',
    ),
    motive: said(
      'Preciso do nome limpo para alugar um quarto mais perto do trabalho.',
      'Necesito el nombre limpio para alquilar más cerca del trabajo.',
    ),
    worry: said(
      'Tenho medo de combinar e não dar conta.',
      'Me da miedo comprometerme y no cumplir.',
    ),
    budget: said('Se for até {fits} por mês, eu consigo.', 'Hasta {fits} por mes sí puedo.'),
  },
}

const salaryLate: Character = {
  id: 'salary-late',
  title: words('Salário atrasado', 'Sueldo atrasado', 'Salary came late'),
  mood: 0,
  fitsPct: 35,
  excuses: [said('O salário não caiu ainda.', 'Todavía no me depositan el sueldo.')],
  tells: {
    reason: said(
      'A firma atrasa o pagamento desde agosto; vem em duas partes.',
      'La empresa se atrasa desde agosto; paga en dos partes.',
    ),
    income: said('A outra parte vem no dia {day}.', 'La otra parte llega el día {day}.'),
    motive: said(
      'Quero que isso não vire bola de neve.',
      'Quiero que no se haga una bola de nieve.',
    ),
    worry: said('A data: antes do dia {day} não tenho.', 'La fecha: antes del día {day} no tengo.'),
    budget: said('Uns {fits} por mês cabem.', 'Unos {fits} por mes me alcanzan.'),
  },
}

const badService: Character = {
  id: 'service-problem',
  title: words('Reclama do serviço', 'Se queja del servicio', 'Complains of the service'),
  mood: -2,
  fitsPct: 40,
  excuses: [
    said(
      'Eu não vou pagar por uma coisa que não funciona!',
      '¡No voy a pagar por algo que no funciona!',
    ),
    said('Liguei três vezes e ninguém resolveu.', 'Llamé tres veces y nadie lo arregló.'),
  ],
  tells: {
    reason: said(
      'Fiquei doze dias sem o serviço em setembro e a conta veio inteira.',
      'Estuve doce días sin servicio en septiembre y la cuenta vino completa.',
    ),
    income: said('Recebo dia {day}.', 'Cobro el día {day}.'),
    motive: said(
      'Quero que alguém olhe o meu caso, só isso.',
      'Quiero que alguien mire mi caso, nada más.',
    ),
    worry: said('Pagar por dias que não usei.', 'Pagar por días que no usé.'),
    budget: said(
      'Se for justo, {fits} por mês está bom.',
      'Si es justo, {fits} por mes está bien.',
    ),
  },
}

const scam: Character = {
  id: 'thinks-scam',
  title: words('Acha que é golpe', 'Cree que es un fraude', 'Fears a fraud'),
  mood: -1,
  fitsPct: 50,
  excuses: [
    said('Isso é golpe, né? Todo dia ligam.', '¿Esto es un fraude, no? Llaman todos los días.'),
  ],
  tells: {
    reason: said(
      'Já caí num golpe; desde então desconfio e deixei a conta parada.',
      'Ya me estafaron; desde entonces desconfío y dejé la cuenta así.',
    ),
    income: said('No dia {day} entra a pensão.', 'El día {day} me entra la pensión.'),
    motive: said(
      'Quero pagar para a empresa certa, com recibo.',
      'Quiero pagarle a la empresa correcta, con recibo.',
    ),
    worry: said('Que o dinheiro vá para outro lugar.', 'Que el dinero vaya a otro lado.'),
    budget: said('Consigo {fits} por mês.', 'Puedo {fits} por mes.'),
  },
}

const partner: Character = {
  id: 'partner-decides',
  title: words('Precisa falar em casa', 'Debe hablarlo en casa', 'Must talk it over at home'),
  mood: 0,
  fitsPct: 30,
  excuses: [
    said('Quem vê isso é o meu marido.', 'De eso se ocupa mi marido.'),
    said('Preciso falar com ele primeiro.', 'Tengo que hablarlo con él primero.'),
  ],
  tells: {
    reason: said(
      'A renda da casa é uma só e este mês teve o material da escola.',
      'En casa entra un solo ingreso y este mes fueron los útiles escolares.',
    ),
    income: said('Ele recebe no dia {day}.', 'Él cobra el día {day}.'),
    motive: said(
      'Queremos juntar para trocar a geladeira sem dívida.',
      'Queremos ahorrar para cambiar la heladera sin deudas.',
    ),
    worry: said('Combinar sem ele saber.', 'Comprometerme sin que él sepa.'),
    budget: said('Até {fits} por mês ele não briga.', 'Hasta {fits} por mes no habrá problema.'),
  },
}

const quiet: Character = {
  id: 'quiet',
  title: words('Fala pouco', 'Habla poco', 'Says little'),
  mood: 0,
  fitsPct: 25,
  excuses: [said('Sei…', 'Ajá…'), said('Complicado.', 'Complicado.')],
  tells: {
    reason: said('Gastei com remédio da minha mãe. Foi isso.', 'Gasté en mi mamá. Fue eso.'),
    income: said('Dia {day}.', 'El {day}.'),
    motive: said('Sair dessa.', 'Salir de esto.'),
    worry: said('A parcela ficar alta.', 'Que la cuota quede alta.'),
    budget: said('Uns {fits}.', 'Unos {fits}.'),
  },
}

const mother: Character = {
  id: 'somebody-else',
  title: words('Outra pessoa atende', 'Contesta otra persona', 'Somebody else answers'),
  mood: 0,
  fitsPct: 0,
  isSomebodyElse: true,
  excuses: [
    said('Ela não está. Sou a mãe. É sobre o quê?', 'No está. Soy la mamá. ¿De qué se trata?'),
    said('Pode falar comigo, eu passo para ela.', 'Puede decirme a mí, yo le aviso.'),
  ],
  tells: {
    reason: said('Isso é com ela.', 'Eso es con ella.'),
    income: said('Não sei dizer.', 'No sabría decirle.'),
    motive: said('Não sei dizer.', 'No sabría decirle.'),
    worry: said('Aconteceu alguma coisa?', '¿Pasó algo?'),
    budget: said('Isso é com ela.', 'Eso es con ella.'),
  },
}

/** Whom one may meet; added to, never taken away: a seed meets the same person for good. */
export const characters: readonly Character[] = [
  forgot,
  lostJob,
  salaryLate,
  badService,
  scam,
  partner,
  quiet,
  mother,
]
