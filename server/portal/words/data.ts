import type { Locale } from '../../../api/shapes.ts'
import type { RequestKind } from '../../privacy/due.ts'

/** What the person's page says about their own data. */
export type DataSayings = {
  readonly heading: string
  held(creditor: string): string
  readonly ask: string
  readonly kinds: Readonly<Record<RequestKind, string>>
  readonly wish: string
  readonly button: string
  waiting(kind: string, protocol: string, until: string): string
  answered(kind: string, protocol: string): string
  readonly paper: string
  readonly file: string
}

const portuguese: DataSayings = {
  heading: 'Seus dados',
  held: (creditor) =>
    `Sim, guardamos dados seus: nome, documento, contatos, contratos, acordos, pagamentos e o histórico do que conversamos. Eles vieram de ${creditor} e de você.`,
  ask: 'O que você quer pedir',
  kinds: {
    confirmation: 'Confirmar se há dados meus',
    access: 'Ver tudo o que há sobre mim',
    correction: 'Corrigir um dado',
    deletion: 'Apagar o que a lei permite',
    portability: 'Levar meus dados em um arquivo',
    sharing: 'Saber com quem são compartilhados',
  },
  wish: 'Conte mais, se quiser (o que corrigir, por exemplo)',
  button: 'Fazer o pedido',
  waiting: (kind, protocol, until) => `${kind}: protocolo ${protocol}. Respondemos até ${until}.`,
  answered: (kind, protocol) => `${kind}: respondido (${protocol}).`,
  paper: 'Ler (PDF)',
  file: 'Baixar o arquivo',
}

const spanish: DataSayings = {
  heading: 'Sus datos',
  held: (creditor) =>
    `Sí, guardamos datos suyos: nombre, documento, contactos, contratos, acuerdos, pagos y el historial de lo que hablamos. Vinieron de ${creditor} y de usted.`,
  ask: 'Qué quiere pedir',
  kinds: {
    confirmation: 'Confirmar si hay datos míos',
    access: 'Ver todo lo que hay sobre mí',
    correction: 'Rectificar un dato',
    deletion: 'Borrar lo que la ley permite',
    portability: 'Llevar mis datos en un archivo',
    sharing: 'Saber con quién se comparten',
  },
  wish: 'Cuente más, si quiere (qué rectificar, por ejemplo)',
  button: 'Hacer la solicitud',
  waiting: (kind, protocol, until) => `${kind}: folio ${protocol}. Respondemos antes del ${until}.`,
  answered: (kind, protocol) => `${kind}: respondida (${protocol}).`,
  paper: 'Leer (PDF)',
  file: 'Descargar el archivo',
}

const english: DataSayings = {
  heading: 'Your data',
  held: (creditor) =>
    `Yes, we hold data about you: name, document, contacts, contracts, agreements, payments and the history of what we talked about. It came from ${creditor} and from you.`,
  ask: 'What you want to ask',
  kinds: {
    confirmation: 'Confirm that you hold my data',
    access: 'See everything about me',
    correction: 'Correct something',
    deletion: 'Delete what the law allows',
    portability: 'Take my data in a file',
    sharing: 'Know whom it is shared with',
  },
  wish: 'Tell us more, if you like (what to correct, for example)',
  button: 'Make the request',
  waiting: (kind, protocol, until) => `${kind}: protocol ${protocol}. We answer by ${until}.`,
  answered: (kind, protocol) => `${kind}: answered (${protocol}).`,
  paper: 'Read (PDF)',
  file: 'Download the file',
}

const all: Readonly<Record<Locale, DataSayings>> = {
  'pt-BR': portuguese,
  es: spanish,
  en: english,
}

export const saysOfData = (locale: Locale): DataSayings => all[locale]
