import type { Words } from '../compliance/words.ts'

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

/** One question after a call (C8.9): nothing of what the call was about, nor for whom. */
export const survey = {
  subject: said('Uma pergunta', 'Una pregunta', 'One question'),
  body: [
    said('Olá, {debtor}!', '¡Hola, {debtor}!', 'Hello, {debtor}!'),
    said(
      'Queremos saber como foi a nossa conversa. É uma pergunta só, com um toque: {link}',
      'Queremos saber cómo fue nuestra conversación. Es una sola pregunta, con un toque: {link}',
      'We would like to know how our talk went. One question, one tap: {link}',
    ),
    said(
      'A resposta não é mostrada a quem falou com você. Para não receber mensagens, responda ' +
        'PARAR.',
      'La respuesta no se muestra a quien habló con usted. Para no recibir mensajes, responda ' +
        'BAJA.',
      'Your answer is not shown to who spoke with you. To stop messages, reply STOP.',
    ),
    said('{agent}, {agency}', '{agent}, {agency}', '{agent}, {agency}'),
  ],
  short: said(
    'Olá, {debtor}! Como foi a nossa conversa? Uma pergunta: {link} {agent}',
    'Hola, {debtor}. ¿Cómo fue nuestra conversación? Una pregunta: {link} {agent}',
    'Hello, {debtor}. How was our talk? One question: {link} {agent}',
  ),
}
