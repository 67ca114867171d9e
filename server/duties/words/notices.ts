import type { Words } from '../../compliance/words.ts'

// Notices that the law wants before an act, as data. `{name}` is a slot. They tell what is open, why
// it is told, what may follow and from which day, and how to avoid it; they ask for nothing else.

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

export type NoticeAct = 'negativate' | 'protest' | 'suspend_service' | 'terminate_contract'

/** What may follow; a notice of a suspension tells of the whole way (Res. Anatel 765/2023). */
export const followWords: Readonly<Record<NoticeAct, readonly Words[]>> = {
  negativate: [
    said(
      'O valor em aberto pode ser anotado no cadastro de crédito {registry}. Isso não acontece antes de {from}.',
      'El saldo pendiente puede anotarse en el registro de crédito {registry}. Eso no ocurre antes del {from}.',
      'The open amount may be recorded at the credit register {registry}. That does not happen before {from}.',
    ),
    said(
      'Pago o valor, ou paga a primeira parcela de um acordo, a anotação sai em até 5 dias úteis.',
      'Pagado el valor, o la primera cuota de un acuerdo, la anotación sale en hasta 5 días hábiles.',
      'Once the amount, or the first instalment of an agreement, is paid, the record leaves within 5 business days.',
    ),
  ],
  protest: [
    said(
      'O título pode ser levado ao cartório de protesto {registry}, que avisa antes e dá 3 dias úteis para pagar. Isso não acontece antes de {from}.',
      'El título puede llevarse a la notaría de protesto {registry}, que avisa antes y da 3 días hábiles para pagar. Eso no ocurre antes del {from}.',
      'The document may be taken to the notary {registry}, who tells you first and gives 3 business days to pay. That does not happen before {from}.',
    ),
  ],
  suspend_service: [
    said(
      'O serviço do contrato {contract} pode ser suspenso a partir de {from}, em dia útil, e volta em até 1 dia depois do pagamento.',
      'El servicio del contrato {contract} puede suspenderse desde el {from}, en día hábil, y vuelve en hasta 1 día después del pago.',
      'The service of contract {contract} may be suspended from {from}, on a business day, and is back within 1 day of the payment.',
    ),
    said(
      'Se continuar suspenso, o contrato pode ser encerrado a partir de {endsFrom}, com novo aviso.',
      'Si sigue suspendido, el contrato puede terminarse desde el {endsFrom}, con un nuevo aviso.',
      'If it stays suspended, the contract may be ended from {endsFrom}, after another notice.',
    ),
    said(
      'O valor em aberto também pode ser anotado em cadastro de crédito, com aviso próprio.',
      'El saldo pendiente también puede anotarse en un registro de crédito, con su propio aviso.',
      'The open amount may also be recorded at a credit register, after a notice of its own.',
    ),
  ],
  terminate_contract: [
    said(
      'O contrato {contract}, com o serviço suspenso, pode ser encerrado a partir de {from}. Depois disso o serviço não volta por este contrato.',
      'El contrato {contract}, con el servicio suspendido, puede terminarse desde el {from}. Después el servicio no vuelve por este contrato.',
      'Contract {contract}, whose service is suspended, may be ended from {from}. After that the service does not come back under it.',
    ),
    said(
      'O valor em aberto também pode ser anotado em cadastro de crédito, com aviso próprio.',
      'El saldo pendiente también puede anotarse en un registro de crédito, con su propio aviso.',
      'The open amount may also be recorded at a credit register, after a notice of its own.',
    ),
  ],
}

export const noticeWords = {
  title: said(
    'Aviso sobre o seu contrato',
    'Aviso sobre su contrato',
    'Notice about your contract',
  ),
  intro: said(
    '{creditor} avisa {debtor}: estas faturas do contrato {contract} venceram e não consta o pagamento.',
    '{creditor} avisa a {debtor}: estas facturas del contrato {contract} vencieron y no consta el pago.',
    '{creditor} tells {debtor}: these invoices of contract {contract} are past due and no payment is on record.',
  ),
  open: said('O que está em aberto', 'Lo que está pendiente', 'What is open'),
  total: said(
    'Total em {today}, com os encargos do contrato: {total}.',
    'Total al {today}, con los cargos del contrato: {total}.',
    'Total on {today}, with what the contract adds: {total}.',
  ),
  follows: said(
    'O que pode acontecer, e quando',
    'Lo que puede ocurrir, y cuándo',
    'What may happen, and when',
  ),
  counted: said(
    'As datas contam este aviso como recebido em {today}. Se chegar depois, ficam para mais tarde.',
    'Las fechas cuentan este aviso como recibido el {today}. Si llega después, se corren.',
    'The days count this notice as received on {today}. If it arrives later, so do they.',
  ),
  avoid: said('Como resolver', 'Cómo resolverlo', 'How to settle it'),
  ways: [
    said(
      'Pague o total, ou fale conosco para parcelar: {reach}.',
      'Pague el total, o hable con nosotros para pagar en cuotas: {reach}.',
      'Pay the total, or talk to us to pay in parts: {reach}.',
    ),
    said(
      'Se já pagou, desconsidere este aviso e envie o comprovante.',
      'Si ya pagó, no tome en cuenta este aviso y envíe el comprobante.',
      'If you have paid, disregard this notice and send the receipt.',
    ),
    said(
      'Se não reconhece o valor, diga: enquanto se verifica, nada disso é feito.',
      'Si no reconoce el valor, dígalo: mientras se verifica, nada de esto se hace.',
      'If you do not recognise the amount, say so: while it is looked into, none of this is done.',
    ),
  ],
  supplier: said(
    'Credor: {creditor}, {document}, {address}.',
    'Acreedor: {creditor}, {document}, {address}.',
    'Creditor: {creditor}, {document}, {address}.',
  ),
  signature: said(
    '{agency}, em nome de {creditor}',
    '{agency}, en nombre de {creditor}',
    '{agency}, for {creditor}',
  ),
} as const

/** The carta de anuência: with it the person has the protest cancelled (Lei 9.492/1997 art. 26). */
export const protestLetterWords = {
  intro: said(
    '{creditor} declara que recebeu o pagamento do que foi protestado em nome de {debtor} e concorda com o cancelamento do protesto.',
    '{creditor} declara que recibió el pago de lo protestado a nombre de {debtor} y consiente la cancelación del protesto.',
    '{creditor} states that what was protested in the name of {debtor} has been paid, and agrees to the protest being cancelled.',
  ),
  listed: said(
    'O que foi protestado e pago',
    'Lo protestado y pagado',
    'What was protested and paid',
  ),
  where: said('Cartório: {registry}.', 'Notaría: {registry}.', 'Notary: {registry}.'),
  how: said(
    'Leve esta carta ao cartório para pedir o cancelamento (Lei nº 9.492/1997, art. 26). O cartório cobra os emolumentos.',
    'Lleve esta carta a la notaría para pedir la cancelación (Ley 9.492/1997, art. 26). La notaría cobra sus aranceles.',
    'Take this letter to the notary to ask for the cancellation (Lei 9.492/1997, art. 26). The notary charges its fees.',
  ),
} as const
