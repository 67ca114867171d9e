import type { Words } from '../compliance/words.ts'
import { survey } from './survey-message.ts'

// What is shared by message, as data. `{name}` is a slot. Polite, never a threat, always a way to
// answer. The short forms are for text messages: no creditor beside an amount, nothing of a debt,
// for a text message is read on a locked screen by whoever is near.

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

export type Message = {
  /** Neutral, for it is seen before the message is opened. */
  readonly subject: Words
  readonly body: readonly Words[]
  readonly short: Words
}

const subject = said(
  'Informações sobre a sua conta',
  'Información sobre su cuenta',
  'Information about your account',
)

const signature = said('{agent}, {agency}', '{agent}, {agency}', '{agent}, {agency}')

const questions = said(
  'Qualquer dúvida, responda esta mensagem. Para não receber mensagens, responda PARAR.',
  'Cualquier duda, responda este mensaje. Para no recibir mensajes, responda BAJA.',
  'Any questions, reply to this message. To stop messages, reply STOP.',
)

export const messages = {
  'pix-payment': {
    subject,
    body: [
      said('Olá, {debtor}!', '¡Hola, {debtor}!', 'Hello, {debtor}!'),
      said(
        'Aqui está o Pix que combinamos com {creditor}: {amount}, até {dueOn}.',
        'Este es el Pix que acordamos con {creditor}: {amount}, hasta el {dueOn}.',
        'Here is the Pix we agreed with {creditor}: {amount}, by {dueOn}.',
      ),
      said(
        'Pix copia e cola:\n{pixCode}',
        'Pix para copiar y pegar:\n{pixCode}',
        'Pix code:\n{pixCode}',
      ),
      said(
        'Antes de pagar, confira se o banco mostra o nome {payee}.',
        'Antes de pagar, verifique que el banco muestre el nombre {payee}.',
        'Before you pay, check that the bank shows the name {payee}.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Olá, {debtor}! Aqui é {agent}. Segue o Pix que combinamos, de {amount}, até {dueOn}: ' +
        '{pixCode}',
      'Hola, {debtor}. Le escribe {agent}. El Pix que acordamos, de {amount}, hasta el ' +
        '{dueOn}: {pixCode}',
      'Hello, {debtor}. This is {agent}. The Pix we agreed, {amount}, by {dueOn}: {pixCode}',
    ),
  },
  'agreement-summary': {
    subject,
    body: [
      said('Combinado, {debtor}!', '¡Listo, {debtor}!', 'Agreed, {debtor}!'),
      said(
        'Este é o resumo do que combinamos com {creditor} (código {code}):',
        'Este es el resumen de lo que acordamos con {creditor} (código {code}):',
        'This is what we agreed with {creditor} (code {code}):',
      ),
      said(
        '• Total: {total}\n• Pagamento: {parts}\n• Primeiro vencimento: {dueOn}',
        '• Total: {total}\n• Pago: {parts}\n• Primer vencimiento: {dueOn}',
        '• Total: {total}\n• Payment: {parts}\n• First due: {dueOn}',
      ),
      said(
        'Se precisar mudar uma data, fale conosco antes do vencimento.',
        'Si necesita cambiar una fecha, escríbanos antes del vencimiento.',
        'If you need to change a date, tell us before it is due.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Olá, {debtor}! Combinado: {total}, em {parts}. Primeiro vencimento: {dueOn}. Código ' +
        '{code}. {agent}',
      'Hola, {debtor}. De acuerdo: {total}, en {parts}. Primer vencimiento: {dueOn}. Código ' +
        '{code}. {agent}',
      'Hello, {debtor}. Agreed: {total}, as {parts}. First due: {dueOn}. Code {code}. {agent}',
    ),
  },
  'instalment-reminder': {
    subject,
    body: [
      said('Olá, {debtor}!', '¡Hola, {debtor}!', 'Hello, {debtor}!'),
      said(
        'Um lembrete: a parcela {part} do combinado com {creditor}, de {amount}, vence em {dueOn}.',
        'Un recordatorio: la cuota {part} de lo acordado con {creditor}, de {amount}, vence ' +
          'el {dueOn}.',
        'A reminder: instalment {part} of what was agreed with {creditor}, {amount}, is due ' +
          'on {dueOn}.',
      ),
      said(
        'Se a data ficou difícil, responda antes do vencimento: vemos outra com você.',
        'Si la fecha se complicó, responda antes del vencimiento: vemos otra con usted.',
        'If the date has become difficult, reply before then: we will find another with you.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Olá, {debtor}! Lembrete: {amount} em {dueOn}, como combinamos. Precisa de outra data? ' +
        'Responda aqui. {agent}',
      'Hola, {debtor}. Recordatorio: {amount} el {dueOn}, como acordamos. ¿Necesita otra ' +
        'fecha? Responda aquí. {agent}',
      'Hello, {debtor}. Reminder: {amount} on {dueOn}, as agreed. Need another date? Reply ' +
        'here. {agent}',
    ),
  },
  'person-page': {
    subject,
    body: [
      said('Olá, {debtor}!', '¡Hola, {debtor}!', 'Hello, {debtor}!'),
      said(
        'Esta é a sua página do que combinamos com {creditor}: parcelas, Pix, recibos e ' +
          'documentos.',
        'Esta es su página de lo que acordamos con {creditor}: cuotas, Pix, recibos y documentos.',
        'This is your page of what we agreed with {creditor}: instalments, Pix, receipts and ' +
          'documents.',
      ),
      said('{link}', '{link}', '{link}'),
      said(
        'Para abrir, tenha à mão o final do seu documento. É só sua, e vale até {untilOn}. Nunca ' +
          'pedimos senha.',
        'Para abrirla, tenga a la mano el final de su documento. Es solo suya, y vale hasta el ' +
          '{untilOn}. Nunca pedimos contraseñas.',
        'To open it, have the end of your document number at hand. It is yours alone, and good ' +
          'until {untilOn}. We never ask for passwords.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Olá, {debtor}! Sua página com o que combinamos: {link} {agent}',
      'Hola, {debtor}. Su página con lo que acordamos: {link} {agent}',
      'Hello, {debtor}. Your page of what we agreed: {link} {agent}',
    ),
  },
  'proof-page': {
    subject,
    body: [
      said('Olá, {debtor}!', '¡Hola, {debtor}!', 'Hello, {debtor}!'),
      said(
        'Obrigado por contar o que aconteceu. Se quiser, envie por aqui uma foto ou um PDF, sem ' +
          'sair de casa:',
        'Gracias por contar lo que pasó. Si quiere, envíe por aquí una foto o un PDF, sin salir ' +
          'de casa:',
        'Thank you for telling us what happened. If you like, send a photo or a PDF here, ' +
          'without leaving home:',
      ),
      said('{link}', '{link}', '{link}'),
      said(
        'Para abrir, tenha à mão o final do seu documento. É só seu, e vale até {untilOn}. Nunca ' +
          'pedimos senha. Enviar é opcional.',
        'Para abrirlo, tenga a la mano el final de su documento. Es solo suyo, y vale hasta el ' +
          '{untilOn}. Nunca pedimos contraseñas. Enviar es opcional.',
        'To open it, have the end of your document number at hand. It is yours alone, and good ' +
          'until {untilOn}. We never ask for passwords. Sending is up to you.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Olá, {debtor}! Para enviar uma foto ou um PDF, se quiser: {link} {agent}',
      'Hola, {debtor}. Para enviar una foto o un PDF, si quiere: {link} {agent}',
      'Hello, {debtor}. To send a photo or a PDF, if you like: {link} {agent}',
    ),
  },
  receipt: {
    subject,
    body: [
      said('Obrigado, {debtor}!', '¡Gracias, {debtor}!', 'Thank you, {debtor}!'),
      said(
        'Recebemos {amount} em {paidOn}, do combinado com {creditor}. Falta: {left}.',
        'Recibimos {amount} el {paidOn}, de lo acordado con {creditor}. Falta: {left}.',
        'We received {amount} on {paidOn}, of what was agreed with {creditor}. Left: {left}.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Obrigado, {debtor}! Recebemos {amount} em {paidOn}. Falta: {left}. {agent}',
      'Gracias, {debtor}. Recibimos {amount} el {paidOn}. Falta: {left}. {agent}',
      'Thank you, {debtor}. We received {amount} on {paidOn}. Left: {left}. {agent}',
    ),
  },
  'final-receipt': {
    subject,
    body: [
      said('Obrigado, {debtor}!', '¡Gracias, {debtor}!', 'Thank you, {debtor}!'),
      said(
        'Recebemos {amount} em {paidOn}. O combinado com {creditor} está quitado.',
        'Recibimos {amount} el {paidOn}. Lo acordado con {creditor} está liquidado.',
        'We received {amount} on {paidOn}. What was agreed with {creditor} is settled.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Obrigado, {debtor}! Recebemos {amount} em {paidOn}. Está tudo quitado. {agent}',
      'Gracias, {debtor}. Recibimos {amount} el {paidOn}. Todo quedó liquidado. {agent}',
      'Thank you, {debtor}. We received {amount} on {paidOn}. All is settled. {agent}',
    ),
  },
  'missed-instalment': {
    subject,
    body: [
      said('Olá, {debtor}!', '¡Hola, {debtor}!', 'Hello, {debtor}!'),
      said(
        'Ainda não vimos o pagamento da parcela {part}, de {amount}, que venceu em {dueOn}. ' +
          'Se já pagou, desconsidere.',
        'Aún no vemos el pago de la cuota {part}, de {amount}, que venció el {dueOn}. Si ya ' +
          'pagó, ignore este mensaje.',
        'We have not yet seen instalment {part}, {amount}, which was due on {dueOn}. If it ' +
          'is paid, ignore this.',
      ),
      said(
        'Para manter o combinado com {creditor}, dá para pagar até {graceOn} ou pedir outra ' +
          'data por aqui.',
        'Para mantener lo acordado con {creditor}, puede pagar hasta el {graceOn} o pedir ' +
          'otra fecha aquí.',
        'To keep what was agreed with {creditor}, you can pay by {graceOn} or ask for ' +
          'another date here.',
      ),
      questions,
      signature,
    ],
    short: said(
      'Olá, {debtor}! Ainda não vimos {amount} de {dueOn}. Já pagou? Desconsidere. Precisa ' +
        'de outra data? Responda aqui. {agent}',
      'Hola, {debtor}. Aún no vemos {amount} del {dueOn}. ¿Ya pagó? Ignore esto. ¿Necesita ' +
        'otra fecha? Responda aquí. {agent}',
      'Hello, {debtor}. We have not seen {amount} of {dueOn} yet. Paid? Ignore this. Need ' +
        'another date? Reply here. {agent}',
    ),
  },
  visit: {
    subject: said('Sua visita', 'Su visita', 'Your visit'),
    body: [
      said('Olá, {debtor}!', '¡Hola, {debtor}!', 'Hello, {debtor}!'),
      said(
        'Esperamos você em {office}: {day}, às {clock}.\n{address}',
        'Le esperamos en {office}: {day}, a las {clock}.\n{address}',
        'We look forward to seeing you at {office}: {day}, at {clock}.\n{address}',
      ),
      said(
        'O mapa, o que trazer e o lembrete para a agenda estão aqui: {link}',
        'El mapa, lo que conviene traer y el recordatorio para la agenda están aquí: {link}',
        'The map, what to bring and a reminder for your calendar are here: {link}',
      ),
      said(
        'Se o horário ficou difícil, responda esta mensagem e marcamos outro. Para não receber ' +
          'mensagens, responda PARAR.',
        'Si la hora se complicó, responda este mensaje y acordamos otra. Para no recibir ' +
          'mensajes, responda BAJA.',
        'If the time has become difficult, reply to this message and we will find another. To ' +
          'stop messages, reply STOP.',
      ),
      signature,
    ],
    short: said(
      'Olá, {debtor}! Sua visita: {day}, {clock}, {office}. Mapa: {link} {agent}',
      'Hola, {debtor}. Su visita: {day}, {clock}, {office}. Mapa: {link} {agent}',
      'Hello, {debtor}. Your visit: {day}, {clock}, {office}. Map: {link} {agent}',
    ),
  },
  survey,
} satisfies Readonly<Record<string, Message>>

export type MessageKind = keyof typeof messages
export const messageKinds = Object.keys(messages) as MessageKind[]
