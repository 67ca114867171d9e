import { card, type ExcuseCard, said } from '../excuse-card.ts'

/** Excuses about bills, payments and what is owed. */
export const paidCards: readonly ExcuseCard[] = [
  card('already-paid', {
    empathy: said(
      'Obrigado por avisar, vou conferir com você agora.',
      'Gracias por avisar, lo reviso con usted ahora.',
      'Thank you for telling me, I will check it with you now.',
    ),
    probe: said(
      'Em que dia, de que valor e por qual meio foi o pagamento?',
      '¿Qué día, de qué monto y por qué medio fue el pago?',
      'On which day, of what amount and by what means was the payment?',
    ),
    proof: said(
      'Envie o comprovante pelo link, se tiver: assim localizamos o pagamento mais rápido.',
      'Envíe el comprobante por el enlace, si lo tiene: así ubicamos el pago más rápido.',
      'Send the receipt by the link, if you have it: so we find the payment sooner.',
    ),
    replies: [
      said(
        'Enquanto procuramos, o contato fica em pausa e você não precisa fazer mais nada.',
        'Mientras buscamos, el contacto queda en pausa y usted no tiene que hacer nada más.',
        'While we look, contact rests and you need do nothing more.',
      ),
      said(
        'Se o pagamento estiver aqui com outro nome, dou baixa e envio o recibo.',
        'Si el pago está aquí con otro nombre, lo registro y le envío el recibo.',
        'If the payment is here under another name, I place it and send the receipt.',
      ),
      said(
        'Se não aparecer, retorno com o que o banco respondeu e vemos juntos o próximo passo.',
        'Si no aparece, le llamo con lo que respondió el banco y vemos juntos el siguiente paso.',
        'If it does not turn up, I call with what the bank answered and we see the next step together.',
      ),
    ],
    avoid: said(
      'Não diga que aqui não consta nada antes de procurar, nem peça para pagar de novo.',
      'No diga que aquí no consta nada antes de buscar ni pida que pague de nuevo.',
      'Do not say that nothing is here before you look, nor ask for another payment.',
    ),
    looksUp: ['payments', 'unmatched', 'agreements', 'bills'],
    leadsTo: { outcome: 'ALEG', stop: 'payment-claimed' },
  }),
  card('payment-failed', {
    empathy: said(
      'Que chato, você tentou e não foi. Vamos achar outro caminho.',
      'Qué molesto, usted lo intentó y no pasó. Busquemos otro camino.',
      'How tiresome, you tried and it did not go through. Let us find another way.',
    ),
    probe: said(
      'O que apareceu na tela ou o que disseram no caixa?',
      '¿Qué salió en la pantalla o qué le dijeron en la caja?',
      'What did the screen show, or what did the cashier say?',
    ),
    proof: said(
      'Se tiver uma foto da tela ou do código, envie pelo link: ajuda a achar o erro.',
      'Si tiene una foto de la pantalla o del código, envíela por el enlace: ayuda a ubicar el error.',
      'If you have a picture of the screen or the code, send it by the link: it helps to find the error.',
    ),
    replies: [
      said(
        'Envio agora um código novo e fico na linha enquanto você tenta.',
        'Le envío ahora un código nuevo y me quedo en la línea mientras lo intenta.',
        'I send a new code now and stay on the line while you try.',
      ),
      said(
        'Se preferir, mudamos o meio: o que funcionar melhor para você.',
        'Si prefiere, cambiamos el medio: el que le funcione mejor.',
        'If you prefer, we change the means: whatever works best for you.',
      ),
    ],
    avoid: said(
      'Não diga que o problema é do celular ou do banco da pessoa.',
      'No diga que el problema es del celular o del banco de la persona.',
      "Do not say that the fault is the person's phone or bank.",
    ),
    looksUp: ['bills', 'unmatched', 'messages'],
    leadsTo: { outcome: '2VIA' },
  }),
  card('bill-never-came', {
    empathy: said(
      'Entendo, sem a conta na mão fica difícil.',
      'Entiendo, sin la factura en la mano es difícil.',
      'I understand, it is hard without the bill in hand.',
    ),
    probe: said(
      'Por onde prefere receber, e qual contato está valendo hoje?',
      '¿Por dónde prefiere recibirla, y qué contacto usa hoy?',
      'How do you prefer to get it, and which contact is right today?',
    ),
    proof: null,
    replies: [
      said(
        'Envio agora mesmo e espero você ver se chegou.',
        'Se la envío ahora mismo y espero a que vea si llegó.',
        'I send it right now and wait for you to see it.',
      ),
      said(
        'Anoto o contato certo, e as próximas vão para ele alguns dias antes.',
        'Anoto el contacto correcto, y las próximas llegan ahí unos días antes.',
        'I note the right contact, and the next ones go there some days before.',
      ),
      said(
        'Se a conta não foi enviada, peço a {creditor} para rever os encargos.',
        'Si la factura no se envió, pido a {creditor} que revise los cargos.',
        'If the bill was not sent, I ask {creditor} to review the charges.',
      ),
    ],
    avoid: said(
      'Não diga que a pessoa tinha obrigação de ir buscar a conta.',
      'No diga que la persona tenía que ir a buscar la factura.',
      'Do not say that the person should have fetched the bill.',
    ),
    looksUp: ['bills', 'messages', 'number'],
    leadsTo: { outcome: '2VIA' },
  }),
  card('disagrees-amount', {
    empathy: said(
      'Você tem razão em querer conferir cada valor.',
      'Tiene razón en querer revisar cada monto.',
      'You are right to want to check each amount.',
    ),
    probe: said(
      'Qual valor você esperava, e de onde vem essa conta?',
      '¿Qué monto esperaba, y de dónde sale esa cuenta?',
      'What amount did you expect, and how do you come to it?',
    ),
    proof: said(
      'Se tiver o contrato ou uma conta antiga, envie pelo link para compararmos.',
      'Si tiene el contrato o una factura anterior, envíelo por el enlace para comparar.',
      'If you have the contract or an earlier bill, send it by the link so that we can compare.',
    ),
    replies: [
      said(
        'Leio parte por parte: o original, o que somou e desde quando. Você para onde quiser.',
        'Leo parte por parte: lo original, lo que se sumó y desde cuándo. Usted me detiene donde quiera.',
        'I read it part by part: the original, what was added and since when. Stop me anywhere.',
      ),
      said(
        'Se houver diferença, mando para análise e respondo com a conta por escrito.',
        'Si hay diferencia, la mando a revisión y respondo con la cuenta por escrito.',
        'If there is a difference, I send it for review and answer with the sum in writing.',
      ),
      said(
        'O que estiver certo dos dois lados já podemos combinar, e o resto espera a resposta.',
        'Lo que esté claro para los dos ya lo podemos acordar, y el resto espera la respuesta.',
        'What is clear to both we can agree on now, and the rest waits for the answer.',
      ),
    ],
    avoid: said(
      'Não diga que o sistema está certo, nem que era só ler o contrato.',
      'No diga que el sistema está bien ni que bastaba con leer el contrato.',
      'Do not say that the system is right, nor that reading the contract was enough.',
    ),
    looksUp: ['amount', 'payments', 'contract', 'suspension'],
    leadsTo: { outcome: 'DISC', asksCreditor: true },
  }),
  card('does-not-recognise', {
    empathy: said(
      'Entendo a surpresa. Vamos esclarecer com cuidado.',
      'Entiendo la sorpresa. Aclarémoslo con cuidado.',
      'I understand your surprise. Let us clear it up with care.',
    ),
    probe: said(
      'O que você lembra de {creditor}, e o que não bate?',
      '¿Qué recuerda de {creditor}, y qué es lo que no coincide?',
      'What do you remember of {creditor}, and what does not match?',
    ),
    proof: said(
      'Se tiver um documento que ajude a esclarecer, pode enviar pelo link, se quiser.',
      'Si tiene un documento que ayude a aclarar, puede enviarlo por el enlace, si quiere.',
      'If you have a paper that helps to clear it up, you can send it by the link, if you like.',
    ),
    replies: [
      said(
        'Registro que você não reconhece, e o contato para enquanto {creditor} apresenta o contrato.',
        'Registro que no la reconoce, y el contacto se detiene mientras {creditor} muestra el contrato.',
        'I note that you do not recognise it, and contact stops while {creditor} shows the contract.',
      ),
      said(
        'Digo o número do contrato, a data e o produto, e você confere com calma.',
        'Le digo el número de contrato, la fecha y el producto, y usted lo revisa con calma.',
        'I tell you the contract number, the day and the product, and you check at your ease.',
      ),
    ],
    avoid: said(
      'Não duvide em voz alta, nem peça que pague para depois reclamar.',
      'No dude en voz alta ni pida que pague para reclamar después.',
      'Do not doubt aloud, nor ask to pay first and complain later.',
    ),
    looksUp: ['contract', 'payments', 'agreements', 'number'],
    leadsTo: { outcome: 'DESC', asksCreditor: true },
  }),
]
