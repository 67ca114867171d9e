import type { Locale } from '../../api/shapes.ts'

export type PhoneWords = {
  readonly title: string
  readonly dueOn: (day: string) => string
  readonly pixFirst: string
  readonly pixHow: string
  readonly pixCode: string
  readonly qr: string
  readonly copyPix: string
  readonly copied: string
  readonly orBoleto: string
  readonly lineHow: string
  readonly line: string
  readonly copyLine: string
  readonly payee: (name: string, document: string) => string
  readonly check: string
  readonly notYet: string
  readonly paid: string
  readonly over: string
  readonly pdf: string
  readonly back: string
}

export const phoneWords: Readonly<Record<Locale, PhoneWords>> = {
  'pt-BR': {
    title: 'Boleto',
    dueOn: (day) => `Vence em ${day}`,
    pixFirst: 'Mais rápido: Pix',
    pixHow: 'Copie o código e cole no aplicativo do seu banco, em Pix copia e cola.',
    pixCode: 'Código Pix',
    qr: 'Código Pix em desenho, para ler com outro celular',
    copyPix: 'Copiar código Pix',
    copied: 'Copiado',
    orBoleto: 'Ou o boleto',
    lineHow: 'Copie os números e cole no aplicativo do seu banco, em Pagar boleto.',
    line: 'Linha digitável',
    copyLine: 'Copiar os números do boleto',
    payee: (name, document) => `Quem recebe: ${name}, ${document}.`,
    check: 'Antes de pagar, confira no aplicativo o valor, o vencimento e quem recebe.',
    notYet: 'O banco ainda não registrou este boleto: ele ainda não pode ser pago.',
    paid: 'Este boleto já foi pago. Não pague de novo.',
    over: 'Este boleto não vale mais. Não pague.',
    pdf: 'Boleto em PDF, para imprimir',
    back: 'Voltar',
  },
  es: {
    title: 'Boleto',
    dueOn: (day) => `Vence el ${day}`,
    pixFirst: 'Más rápido: Pix',
    pixHow: 'Copie el código y péguelo en la aplicación de su banco, en Pix copia e cola.',
    pixCode: 'Código Pix',
    qr: 'Código Pix en dibujo, para leer con otro celular',
    copyPix: 'Copiar código Pix',
    copied: 'Copiado',
    orBoleto: 'O el boleto',
    lineHow: 'Copie los números y péguelos en la aplicación de su banco, en pagar boleto.',
    line: 'Línea del boleto',
    copyLine: 'Copiar los números del boleto',
    payee: (name, document) => `Quien recibe: ${name}, ${document}.`,
    check: 'Antes de pagar, revise en la aplicación el importe, el vencimiento y quién recibe.',
    notYet: 'El banco aún no registró este boleto: todavía no se puede pagar.',
    paid: 'Este boleto ya se pagó. No lo pague de nuevo.',
    over: 'Este boleto ya no vale. No lo pague.',
    pdf: 'Boleto en PDF, para imprimir',
    back: 'Volver',
  },
  en: {
    title: 'Boleto',
    dueOn: (day) => `Due on ${day}`,
    pixFirst: 'Faster: Pix',
    pixHow: 'Copy the code and paste it into your bank’s app, under Pix copia e cola.',
    pixCode: 'Pix code',
    qr: 'Pix code as a picture, to be read by another phone',
    copyPix: 'Copy the Pix code',
    copied: 'Copied',
    orBoleto: 'Or the boleto',
    lineHow: 'Copy the numbers and paste them into your bank’s app, under pay boleto.',
    line: 'Numbers of the boleto',
    copyLine: 'Copy the numbers of the boleto',
    payee: (name, document) => `Who receives: ${name}, ${document}.`,
    check: 'Before paying, check in the app the amount, the due day and who receives.',
    notYet: 'The bank has not registered this boleto yet: it cannot be paid so far.',
    paid: 'This boleto was paid. Do not pay it again.',
    over: 'This boleto is no longer good. Do not pay it.',
    pdf: 'Boleto as PDF, to print',
    back: 'Back',
  },
}
