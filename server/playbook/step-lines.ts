import { line, type StepLines } from './line-of.ts'

// What is said up to the moment when both sides have understood each other, as data. `{name}` is a
// slot, `{a|b|c}` a way of speaking to the person (treatment.ts). Sentences are short, and nothing
// asked can be answered by yes or no. Before `listen` no line may speak of a debt or of a creditor.

export const prepare: StepLines = {
  say: [
    line(
      'prepare.read',
      'Veja o que está em aberto, o que já foi conversado e a última promessa de {debtor}.',
      'Vea qué está pendiente, qué se conversó ya y la última promesa de {debtor}.',
      'See what is open, what was said before and the last promise of {debtor}.',
    ),
    line(
      'prepare.choose',
      'Escolha três perguntas e a proposta por onde começar.',
      'Elija tres preguntas y la propuesta por donde empezar.',
      'Choose three questions and the offer to begin with.',
    ),
    line(
      'prepare.smile',
      'Respire, e ligue com um sorriso: a voz leva o sorriso junto.',
      'Respire y llame con una sonrisa: la voz la lleva consigo.',
      'Take a breath, and call with a smile: the voice carries it.',
    ),
  ],
  ask: [],
  avoid: [],
}

export const open: StepLines = {
  say: [
    line(
      'open.greeting',
      '{greeting}! Aqui é {caller}. Agradeço por atender. Falo com {debtor}?',
      '¡{greeting}! Le habla {caller}. Gracias por contestar. ¿Hablo con {debtor}?',
      '{greeting}! This is {caller}. Thank you for answering. Is this {debtor}?',
    ),
  ],
  ask: [
    line(
      'open.moment',
      'Como está o seu tempo para conversar agora?',
      '¿Cómo {está|estás|estás} de tiempo para conversar ahora?',
      'How are you placed for a talk just now?',
    ),
    line(
      'open.another-time',
      'Se agora não for um bom momento, qual horário fica melhor?',
      'Si ahora no es un buen momento, ¿qué horario {le|te|te} queda mejor?',
      'If now is not a good moment, what time suits you better?',
    ),
  ],
  avoid: [
    line(
      'open.no-reason',
      'Não diga o motivo da ligação antes de saber com quem fala.',
      'No diga el motivo de la llamada antes de saber con quién habla.',
      'Do not say why you call before you know who is speaking.',
    ),
  ],
}

/** A firm has no first name: one asks for who answers for it. */
export const openCompany = line(
  'open.greeting-company',
  '{greeting}! Aqui é {caller}. Agradeço por atender. Com quem falo na {debtor}?',
  '¡{greeting}! Le habla {caller}. Gracias por contestar. ¿Con quién hablo en {debtor}?',
  '{greeting}! This is {caller}. Thank you for answering. Who am I speaking with at {debtor}?',
)

export const verify: StepLines = {
  say: [
    line(
      'verify.safety',
      'Para sua segurança, antes de continuar preciso confirmar com quem falo.',
      'Por {su|tu|tu} seguridad, antes de continuar necesito confirmar con quién hablo.',
      'For your safety, before going on I need to confirm who I am speaking with.',
    ),
  ],
  ask: [],
  avoid: [
    line(
      'verify.type',
      'Não leia os dados para a pessoa: digite o que ouvir.',
      'No le lea los datos a la persona: escriba lo que oiga.',
      'Do not read the answers out: type what you hear.',
    ),
  ],
}

export const listen: StepLines = {
  say: [
    line(
      'listen.on-behalf',
      'Falo da {agency}, em nome de {creditor}, sobre um valor em aberto.',
      'Hablo de {agency}, en nombre de {creditor}, por un saldo pendiente.',
      'I am with {agency}, calling for {creditor}, about an open balance.',
    ),
    line(
      'listen.keep-you',
      'Queremos manter {você|o senhor|a senhora} como cliente: ligo para entender e ajudar.',
      'Queremos que {usted siga|sigas|sigas} siendo cliente: llamo para entender y ayudar.',
      'We want to keep you as a customer: I call to understand, and to help.',
    ),
  ],
  ask: [
    line(
      'listen.what-matters',
      'O que é mais importante para {você|o senhor|a senhora} resolver agora?',
      '¿Qué es lo más importante para {usted|ti|vos} resolver ahora?',
      'What matters most to you to settle now?',
    ),
    line(
      'listen.this-month',
      'Como estão as contas deste mês?',
      '¿Cómo están las cuentas de este mes?',
      'How are the bills this month?',
    ),
  ],
  avoid: [
    line(
      'listen.no-judging',
      'Não julgue nem interrompa: o que a pessoa conta ajuda a achar a saída.',
      'No juzgue ni interrumpa: lo que la persona cuenta ayuda a encontrar la salida.',
      'Do not judge or interrupt: what the person tells helps to find the way out.',
    ),
  ],
}

/** Left out where the law does not allow the question. */
export const why = line(
  'listen.why',
  'O que aconteceu para o valor ficar em aberto?',
  '¿Qué pasó para que el saldo quedara pendiente?',
  'What happened for the balance to stay open?',
)

export const understand: StepLines = {
  say: [
    line(
      'understand.summary',
      'Vou repetir com as suas palavras o que entendi, para não errar.',
      'Voy a repetir con {sus|tus|tus} palabras lo que entendí, para no equivocarme.',
      'Let me say back, in your own words, what I understood.',
    ),
  ],
  ask: [
    line(
      'understand.missing',
      'O que faltou eu entender?',
      '¿Qué me faltó entender?',
      'What did I leave out?',
    ),
    line(
      'understand.income-days',
      'Em que dias costuma entrar dinheiro?',
      '¿Qué días {suele|sueles|solés} recibir ingresos?',
      'On which days does money usually come in?',
    ),
    line(
      'understand.fits',
      'Que valor cabe no mês com tranquilidade?',
      '¿Qué monto cabe en el mes con tranquilidad?',
      'What amount fits the month in peace?',
    ),
  ],
  avoid: [
    line(
      'understand.no-hurry',
      'Não proponha antes de ouvir um "é isso".',
      'No proponga antes de oír un "así es".',
      'Do not propose before you hear "that is it".',
    ),
  ],
}
