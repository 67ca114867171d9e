import type { Words } from '../compliance/words.ts'

// The words of the telephone, as data. `{name}` is a slot. In every language the person is spoken
// to with respect, sentences are short, and nothing asked can be answered by yes or no.

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

const prepare = {
  say: [
    said(
      'Veja o que está em aberto, o que já foi conversado e a última promessa de {debtor}.',
      'Vea qué está pendiente, qué se conversó ya y la última promesa de {debtor}.',
      'See what is open, what was said before and the last promise of {debtor}.',
    ),
    said(
      'Escolha três perguntas e a proposta por onde começar.',
      'Elija tres preguntas y la propuesta por donde empezar.',
      'Choose three questions and the offer to begin with.',
    ),
  ],
  ask: [],
  avoid: [],
}

const open = {
  say: [
    said(
      '{greeting}! Aqui é {agent}, da {agency}. Agradeço por atender. Falo com {debtor}?',
      '¡{greeting}! Le habla {agent}, de {agency}. Gracias por contestar. ¿Hablo con {debtor}?',
      '{greeting}! This is {agent}, from {agency}. Thank you for answering. Is this {debtor}?',
    ),
  ],
  ask: [
    said(
      'Se agora não for um bom momento, qual horário fica melhor?',
      'Si ahora no es un buen momento, ¿qué horario le queda mejor?',
      'If now is not a good moment, what time suits you better?',
    ),
  ],
  avoid: [
    said(
      'Não diga o motivo da ligação antes de saber com quem fala.',
      'No diga el motivo de la llamada antes de saber con quién habla.',
      'Do not say why you call before you know who is speaking.',
    ),
  ],
}

const verify = {
  say: [
    said(
      'Para sua segurança, antes de continuar preciso confirmar com quem falo.',
      'Por su seguridad, antes de continuar necesito confirmar con quién hablo.',
      'For your safety, before going on I need to confirm who I am speaking with.',
    ),
  ],
  ask: [],
  avoid: [
    said(
      'Não leia os dados para a pessoa: digite o que ouvir.',
      'No le lea los datos a la persona: escriba lo que oiga.',
      'Do not read the answers out: type what you hear.',
    ),
  ],
}

const listen = {
  say: [
    said(
      'Falo em nome de {creditor}, sobre um valor em aberto. Quero entender e ajudar a resolver.',
      'Hablo en nombre de {creditor}, por un saldo pendiente. Quiero entender y ayudarle.',
      'I am calling for {creditor}, about an open balance. I want to understand, and to help.',
    ),
  ],
  ask: [
    said(
      'O que é mais importante para você resolver agora?',
      '¿Qué es lo más importante para usted resolver ahora?',
      'What matters most to you to settle now?',
    ),
    said(
      'Como estão as contas deste mês?',
      '¿Cómo están las cuentas de este mes?',
      'How are the bills this month?',
    ),
    said(
      'Em que dias costuma entrar dinheiro?',
      '¿Qué días suele recibir ingresos?',
      'On which days does money usually come in?',
    ),
  ],
  avoid: [
    said(
      'Não julgue nem interrompa: o que a pessoa conta ajuda a achar a saída.',
      'No juzgue ni interrumpa: lo que la persona cuenta ayuda a encontrar la salida.',
      'Do not judge or interrupt: what the person tells helps to find the way out.',
    ),
  ],
}

const offer = {
  say: [
    said(
      'Tenho algumas formas de resolver. Vou contar cada uma, e vemos qual cabe melhor.',
      'Tengo algunas formas de resolverlo. Le cuento cada una y vemos cuál le queda mejor.',
      'I have some ways to settle this. I will tell you each, and we see which fits best.',
    ),
  ],
  ask: [
    said(
      'Qual delas combina melhor com o seu momento?',
      '¿Cuál de ellas se ajusta mejor a su momento?',
      'Which of them suits you best just now?',
    ),
    said(
      'O que pesa mais: o valor, a data ou o número de parcelas?',
      '¿Qué pesa más: el monto, la fecha o el número de cuotas?',
      'What weighs more: the amount, the date or the number of instalments?',
    ),
    said(
      'Com que valor podemos começar?',
      '¿Con qué monto podemos empezar?',
      'What amount can we begin with?',
    ),
  ],
  avoid: [
    said(
      'Não fale de consequências como ameaça, nem prometa o que não está na proposta.',
      'No hable de consecuencias como amenaza ni prometa lo que no está en la propuesta.',
      'Do not speak of consequences as a threat, nor promise what the offer does not say.',
    ),
  ],
}

const close = {
  say: [
    said(
      'Agradeço a conversa. Anotei o que você me contou.',
      'Gracias por la conversación. Anoté lo que me contó.',
      'Thank you for the conversation. I wrote down what you told me.',
    ),
  ],
  ask: [
    said(
      'Em que dia, com que valor e por qual meio fica melhor pagar?',
      '¿Qué día, con qué monto y por qué medio le queda mejor pagar?',
      'On which day, what amount and by what means would it suit you to pay?',
    ),
  ],
  avoid: [
    said(
      'Não desligue sem um próximo passo.',
      'No cuelgue sin un próximo paso.',
      'Do not hang up without a next step.',
    ),
  ],
}

export const script = { prepare, open, verify, listen, offer, close }

/** Left out where the law does not allow the question. */
export const why = said(
  'O que aconteceu para o valor ficar em aberto?',
  '¿Qué pasó para que el saldo quedara pendiente?',
  'What happened for the balance to stay open?',
)

/** To know who it is, plain questions are the right ones. */
export const identity = {
  birthOn: said(
    'Qual é a sua data de nascimento?',
    '¿Cuál es su fecha de nacimiento?',
    'What is your date of birth?',
  ),
  documentEnd: said(
    'Quais são os três últimos dígitos do seu documento?',
    '¿Cuáles son los tres últimos dígitos de su documento?',
    'What are the last three characters of your document?',
  ),
  postalCode: said(
    'Qual é o CEP do seu endereço?',
    '¿Cuál es el código postal de su dirección?',
    'What is the postal code of your address?',
  ),
  name: said(
    'Qual é o seu nome completo?',
    '¿Cuál es su nombre completo?',
    'What is your full name?',
  ),
}

/** Read aloud at the end, so that both have heard the same. */
export const readBack: readonly Words[] = [
  said(
    'Vou repetir o que combinamos com {creditor}: total de {total}, em {parts}.',
    'Repito lo que acordamos con {creditor}: total de {total}, en {parts}.',
    'Let me repeat what we agreed with {creditor}: {total} in total, as {parts}.',
  ),
  said(
    'O primeiro pagamento é em {firstDueOn}, por {means}.',
    'El primer pago es el {firstDueOn}, por {means}.',
    'The first payment is on {firstDueOn}, by {means}.',
  ),
  said(
    'Se um pagamento atrasar, avise antes: dá para ajustar. Sem aviso, o acordo pode ser desfeito.',
    'Si un pago se atrasa, avise antes: se puede ajustar. Sin aviso, el acuerdo puede deshacerse.',
    'If a payment will be late, tell us first: we can adjust. Untold, the agreement may end.',
  ),
  said(
    'Posso confirmar assim? Agradeço a confiança.',
    '¿Lo confirmo así? Gracias por su confianza.',
    'Shall I confirm it so? Thank you for your trust.',
  ),
]

export const thirdParty: readonly Words[] = [
  said(
    '{greeting}! Aqui é {caller}. Preciso falar com {debtor} sobre um assunto pessoal.',
    '¡{greeting}! Le habla {caller}. Necesito hablar con {debtor} de un asunto personal.',
    '{greeting}! This is {caller}. I need to speak with {debtor} about a personal matter.',
  ),
  said(
    'Qual é o melhor horário para encontrar {debtor}?',
    '¿Cuál es el mejor horario para encontrar a {debtor}?',
    'What is the best time to find {debtor}?',
  ),
  said(
    'Por favor, peça que retorne {number}. Agradeço a gentileza.',
    'Por favor, pídale que devuelva la llamada {number}. Gracias por su amabilidad.',
    'Please ask for a call back {number}. Thank you for your kindness.',
  ),
]

export const voicemail: Words = said(
  'Olá, aqui é {caller}. Por favor, retorne {number}. Agradeço.',
  'Hola, le habla {caller}. Por favor, devuelva la llamada {number}. Gracias.',
  'Hello, this is {caller}. Please call back {number}. Thank you.',
)

export const callerOf: Words = said(
  '{agent}, da {agency}',
  '{agent}, de {agency}',
  '{agent}, from {agency}',
)

export const thisNumber: Words = said('para este número', 'a este número', 'on this number')
export const thatNumber: Words = said('no {phone}', 'al {phone}', 'on {phone}')

/** Parts of firms' names, without accents, that say what the call is about. */
export const revealing =
  /cobran|cobro|recupera|recovery|credit|divida|deuda|debt|collect|advoga|abogad|juridic|financ/i
