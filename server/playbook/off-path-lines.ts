import type { Line } from './line.ts'
import { line } from './line-of.ts'

export type OffPathLines = {
  readonly say: readonly Line[]
  readonly ask: readonly Line[]
  readonly avoid: readonly Line[]
  readonly exit: readonly Line[]
}

// What is said when a conversation leaves its way and can come back. No confrontation, and no
// giving in either (B6.1, E6.1): the sentence names what happens and asks for the next step.

const dispute: OffPathLines = {
  say: [
    line(
      'off-path.dispute.say',
      'Agradeço por dizer. Vou anotar o que está diferente e pedir a conferência.',
      'Gracias por decirlo. Anoto lo que está distinto y pido que se revise.',
      'Thank you for saying so. I will note what differs and ask for a check.',
    ),
  ],
  ask: [
    line(
      'off-path.dispute.ask',
      'O que está diferente do que {você|o senhor|a senhora} esperava?',
      '¿Qué es distinto de lo que {usted esperaba|esperabas|esperabas}?',
      'What is different from what you expected?',
    ),
  ],
  avoid: [
    line(
      'off-path.dispute.avoid',
      'Não insista no valor: quem contesta pode ter razão.',
      'No insista en el monto: quien lo discute puede tener razón.',
      'Do not insist on the amount: whoever disputes it may be right.',
    ),
  ],
  exit: [
    line(
      'off-path.dispute.exit',
      'Registro agora o que {você|o senhor|a senhora} contou, e alguém confere com o credor.',
      'Registro ahora lo que me {contó|contaste|contaste}, y alguien lo revisa con el acreedor.',
      'I note now what you told me, and somebody checks it with the creditor.',
    ),
  ],
}

const complaint: OffPathLines = {
  say: [
    line(
      'off-path.complaint.say',
      'Isso é importante. Vou registrar para quem resolve, à parte do que falávamos.',
      'Eso es importante. Lo registro para quien lo resuelve, aparte de lo que hablábamos.',
      'That matters. I will note it for those who solve it, apart from what we spoke of.',
    ),
  ],
  ask: [
    line(
      'off-path.complaint.ask',
      'O que aconteceu, e desde quando?',
      '¿Qué pasó, y desde cuándo?',
      'What happened, and since when?',
    ),
  ],
  avoid: [
    line(
      'off-path.complaint.avoid',
      'Não diga que não é com você.',
      'No diga que no es con usted.',
      'Do not say that it is none of yours.',
    ),
  ],
  exit: [
    line(
      'off-path.complaint.exit',
      'Com isso registrado, como {você|o senhor|a senhora} prefere seguir com o resto?',
      'Con eso registrado, ¿cómo {prefiere|prefieres|preferís} seguir con lo demás?',
      'With that noted, how would you like to go on with the rest?',
    ),
  ],
}

const silence: OffPathLines = {
  say: [
    line(
      'off-path.silence.say',
      'Estou aqui. Leve o tempo que precisar.',
      'Aquí estoy. {Tómese|Tómate|Tomate} {su|tu|tu} tiempo.',
      'I am here. Take the time that you need.',
    ),
  ],
  ask: [
    line(
      'off-path.silence.ask',
      'Como {você|o senhor|a senhora} prefere continuar esta conversa?',
      '¿Cómo {prefiere|prefieres|preferís} seguir esta conversación?',
      'How would you like to go on with this talk?',
    ),
  ],
  avoid: [
    line(
      'off-path.silence.avoid',
      'Não encha o silêncio: conte até cinco antes de falar.',
      'No llene el silencio: cuente hasta cinco antes de hablar.',
      'Do not fill the silence: count to five before you speak.',
    ),
  ],
  exit: [
    line(
      'off-path.silence.exit',
      'Se for melhor, combinamos outro dia e horário.',
      'Si es mejor, acordamos otro día y horario.',
      'If that is better, we find another day and time.',
    ),
  ],
}

const insult: OffPathLines = {
  say: [
    line(
      'off-path.insult.say',
      'Entendo que o momento é difícil. Quero ajudar, e posso fazer isso com calma.',
      'Entiendo que el momento es difícil. Quiero ayudar, y puedo hacerlo con calma.',
      'I see that this is a hard moment. I want to help, and I can do it calmly.',
    ),
  ],
  ask: [
    line(
      'off-path.insult.ask',
      'O que mais incomodou até aqui?',
      '¿Qué fue lo que más {le|te|te} molestó hasta aquí?',
      'What has troubled you most so far?',
    ),
  ],
  avoid: [
    line(
      'off-path.insult.avoid',
      'Não responda no mesmo tom, não ironize e não discuta quem tem razão.',
      'No responda en el mismo tono, no ironice ni discuta quién tiene razón.',
      'Do not answer in the same tone, mock, or argue who is right.',
    ),
  ],
  exit: [
    line(
      'off-path.insult.exit',
      'Prefiro encerrar por agora, com respeito, e falar em outro momento.',
      'Prefiero terminar por ahora, con respeto, y hablar en otro momento.',
      'I would rather end here for now, with respect, and speak another time.',
    ),
  ],
}

const lawyer: OffPathLines = {
  say: [
    line(
      'off-path.lawyer.say',
      'Entendi. Anoto o nome e o contato de quem representa {você|o senhor|a senhora}.',
      'Entiendo. Anoto el nombre y el contacto de quien lleva {su|tu|tu} representación.',
      'I understand. I will note the name and contact of who represents you.',
    ),
  ],
  ask: [
    line(
      'off-path.lawyer.ask',
      'Quem representa {você|o senhor|a senhora}, e qual é o melhor contato?',
      '¿Quién lleva {su|tu|tu} representación, y cuál es el mejor contacto?',
      'Who represents you, and what is the best contact?',
    ),
  ],
  avoid: [
    line(
      'off-path.lawyer.avoid',
      'Não negocie nem pergunte do caso depois disso.',
      'No negocie ni pregunte del caso después de eso.',
      'Do not negotiate or ask about the case after that.',
    ),
  ],
  exit: [
    line(
      'off-path.lawyer.exit',
      'A partir daqui falamos com quem representa. Agradeço.',
      'Desde ahora hablamos con quien lleva {su|tu|tu} representación. Gracias.',
      'From here on we speak with whoever represents you. Thank you.',
    ),
  ],
}

export const usualLines = { dispute, complaint, silence, insult, lawyer }
