import { line, type StepLines } from './line-of.ts'

// What is said from the amounts to the goodbye, as data. A line that needs an amount is said only
// when that amount is known and is not nothing: nobody hears of a fine that is not there (D3.2).

export const transparency: StepLines = {
  say: [
    line(
      'transparency.frame',
      'Vou contar de onde vem cada valor. Pode me interromper quando quiser.',
      'Cuento de dónde sale cada valor. {Puede|Puedes|Podés} interrumpirme en cualquier momento.',
      'I will tell you where each amount comes from. Stop me whenever you like.',
    ),
    line(
      'transparency.total',
      'O valor em aberto hoje, {today}, é de {owed}.',
      'El saldo pendiente hoy, {today}, es de {owed}.',
      'What is open today, {today}, is {owed}.',
    ),
    line(
      'transparency.due',
      'O vencimento era {dueOn}.',
      'El vencimiento era el {dueOn}.',
      'It was due on {dueOn}.',
    ),
    line(
      'transparency.dues',
      'São {count} vencimentos, de {oldestDueOn} a {newestDueOn}.',
      'Son {count} vencimientos, del {oldestDueOn} al {newestDueOn}.',
      'There are {count} due days, from {oldestDueOn} to {newestDueOn}.',
    ),
    line(
      'transparency.principal',
      'O valor original em aberto é de {principal}.',
      'El valor original pendiente es de {principal}.',
      'The original amount still open is {principal}.',
    ),
    line(
      'transparency.fine',
      'A multa é de {fine}, {fineRule}.',
      'La multa es de {fine}, {fineRule}.',
      'The fine is {fine}, {fineRule}.',
    ),
    line(
      'transparency.interest',
      'Os juros até hoje são de {interest}, {interestRule}.',
      'Los intereses hasta hoy son de {interest}, {interestRule}.',
      'Interest up to today is {interest}, {interestRule}.',
    ),
    line(
      'transparency.correction',
      'A correção monetária é de {correction}.',
      'La corrección monetaria es de {correction}.',
      'Monetary correction is {correction}.',
    ),
    line(
      'transparency.fees',
      'As despesas de cobrança previstas no contrato são de {fees}.',
      'Los gastos de cobranza previstos en el contrato son de {fees}.',
      'Collection costs, as the contract has them, are {fees}.',
    ),
  ],
  ask: [
    line(
      'transparency.clear',
      'O que ficou sem explicação para {você|o senhor|a senhora}?',
      '¿Qué quedó sin explicación para {usted|ti|vos}?',
      'What is still unexplained for you?',
    ),
  ],
  avoid: [
    line(
      'transparency.no-threat',
      'Fale do que pode ocorrer só se for verdade neste caso, e oferecendo ajuda.',
      'Hable de lo que puede ocurrir solo si es cierto en este caso, y ofreciendo ayuda.',
      'Speak of what may follow only if it is true of this case, and offer help.',
    ),
  ],
}

export const options: StepLines = {
  say: [
    line(
      'options.choices',
      '{creditor} quer manter {você|o senhor|a senhora} como cliente. Há formas de resolver.',
      '{creditor} quiere que {usted siga|sigas|sigas} siendo cliente. Hay formas de resolverlo.',
      '{creditor} wants to keep you as a customer. There are ways to settle this.',
    ),
    line(
      'options.each',
      'Vou contar cada uma, e vemos qual cabe melhor.',
      '{Le|Te|Te} cuento cada una y vemos cuál queda mejor.',
      'I will tell you each, and we see which fits best.',
    ),
  ],
  ask: [
    line(
      'options.which',
      'Qual delas combina melhor com o seu momento?',
      '¿Cuál de ellas se ajusta mejor a {su|tu|tu} momento?',
      'Which of them suits you best just now?',
    ),
    line(
      'options.weight',
      'O que pesa mais: o valor, a data ou o número de {instalments}?',
      '¿Qué pesa más: el monto, la fecha o el número de {instalments}?',
      'What weighs more: the amount, the date or the number of {instalments}?',
    ),
    line(
      'options.begin',
      'Com que valor podemos começar?',
      '¿Con qué monto podemos empezar?',
      'What amount can we begin with?',
    ),
  ],
  avoid: [
    line(
      'options.no-promise',
      'Não fale de consequências como ameaça, nem prometa o que não está na proposta.',
      'No hable de consecuencias como amenaza ni prometa lo que no está en la propuesta.',
      'Do not speak of consequences as a threat, nor promise what the offer does not say.',
    ),
  ],
}

/** Firm and kind: a day, an amount and a channel, or it is no promise (A1.3). */
export const close: StepLines = {
  say: [
    line(
      'close.sure',
      'Para ficar certo para nós dois, falta combinar o dia, o valor e o meio.',
      'Para que quede claro para los dos, falta acordar el día, el monto y el medio.',
      'So that it is settled for us both, we need the day, the amount and the means.',
    ),
  ],
  ask: [
    line(
      'close.all-three',
      'Em que dia, com que valor e por qual meio fica melhor pagar?',
      '¿Qué día, con qué monto y por qué medio {le|te|te} queda mejor pagar?',
      'On which day, what amount and by what means would it suit you to pay?',
    ),
  ],
  avoid: [
    line(
      'close.next-step',
      'Não desligue sem um próximo passo.',
      'No cuelgue sin un próximo paso.',
      'Do not hang up without a next step.',
    ),
  ],
}

/** Read aloud at the end, so that both have heard the same. */
export const readBack = [
  line(
    'close.repeat',
    'Vou repetir o que combinamos com {creditor}: total de {total}, em {parts}.',
    'Repito lo que acordamos con {creditor}: total de {total}, en {parts}.',
    'Let me repeat what we agreed with {creditor}: {total} in total, as {parts}.',
  ),
  line(
    'close.first',
    'O primeiro pagamento é em {firstDueOn}, por {means}.',
    'El primer pago es el {firstDueOn}, por {means}.',
    'The first payment is on {firstDueOn}, by {means}.',
  ),
  line(
    'close.if-late',
    'Se um pagamento atrasar, avise antes: dá para ajustar. Sem aviso, o acordo pode ser desfeito.',
    'Si un pago se atrasa, {avise|avisa|avisá} antes: se ajusta. Sin aviso, puede deshacerse.',
    'If a payment will be late, tell us first: we can adjust. Untold, the agreement may end.',
  ),
  line(
    'close.confirm',
    'Posso confirmar assim? Agradeço a confiança.',
    '¿Lo confirmo así? Gracias por {su|tu|tu} confianza.',
    'Shall I confirm it so? Thank you for your trust.',
  ),
]

export const next: StepLines = {
  say: [
    line(
      'next.thanks',
      'Agradeço a conversa. Anotei o que {você|o senhor|a senhora} me contou.',
      'Gracias por la conversación. Anoté lo que me {contó|contaste|contaste}.',
      'Thank you for the conversation. I wrote down what you told me.',
    ),
  ],
  ask: [
    line(
      'next.again',
      'Qual é o melhor dia e horário para falarmos de novo?',
      '¿Cuál es el mejor día y horario para hablar de nuevo?',
      'What is the best day and time to speak again?',
    ),
  ],
  avoid: [],
}

/** The way ahead, once something was agreed: where we are, what comes next, and when (D3.1). */
export const agreed = [
  line(
    'next.way',
    'O próximo passo é o pagamento de {firstDueOn}. Cada um aparece no andamento do acordo.',
    'El próximo paso es el pago del {firstDueOn}. Cada uno aparece en el avance del acuerdo.',
    'The next step is the payment of {firstDueOn}. Each one shows in the agreement’s tracker.',
  ),
  line(
    'next.call-us',
    'Se algo mudar, fale conosco antes do dia: juntos achamos outra data.',
    'Si algo cambia, {hable|habla|hablá} con nosotros antes del día: juntos buscamos otra fecha.',
    'If something changes, tell us before the day: together we find another date.',
  ),
  line(
    'next.thanks-deal',
    'Agradeço a conversa e a confiança. {creditor} conta com {você|o senhor|a senhora}.',
    'Gracias por la conversación y la confianza. {creditor} cuenta con {usted|tú|vos}.',
    'Thank you for the talk and for your trust. {creditor} counts on you.',
  ),
]
