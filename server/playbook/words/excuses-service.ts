import { card, type ExcuseCard, said } from '../excuse-card.ts'

/** Excuses about what was bought: of internet providers, and of anybody who sells (E3.1, C6.4). */
export const serviceCards: readonly ExcuseCard[] = [
  card('already-cancelled', {
    empathy: said(
      'Entendo, quem cancelou não espera conta.',
      'Entiendo, quien canceló no espera una factura.',
      'I understand, who has cancelled expects no bill.',
    ),
    probe: said(
      'Quando e por onde foi o pedido, e o que responderam?',
      '¿Cuándo y por qué medio fue el pedido, y qué le respondieron?',
      'When and how did you ask, and what was the answer?',
    ),
    proof: said(
      'Se tiver o protocolo ou o recibo do aparelho, envie pelo link.',
      'Si tiene el folio o el recibo del equipo, envíelo por el enlace.',
      'If you have the protocol or the receipt of the device, send it by the link.',
    ),
    replies: [
      said(
        'Peço a {creditor} a data do cancelamento; o que vier depois dela é revisto.',
        'Pido a {creditor} la fecha de la baja; lo que venga después de ella se revisa.',
        'I ask {creditor} for the day of the cancellation; what came after it is reviewed.',
      ),
      said(
        'Vemos quais contas vieram antes do cancelamento e quais vieram depois, uma por uma.',
        'Vemos qué facturas vinieron antes de la baja y cuáles después, una por una.',
        'We see which bills are from before the request and which from after, one by one.',
      ),
    ],
    avoid: said(
      'Não diga que cancelar por telefone não vale, nem exija protocolo para ouvir.',
      'No diga que cancelar por teléfono no vale ni exija folio para escuchar.',
      'Do not say that cancelling by phone does not count, nor demand a protocol to listen.',
    ),
    looksUp: ['contract', 'suspension', 'visits', 'bills'],
    leadsTo: { outcome: 'DISC', stop: 'technical', asksCreditor: true },
  }),
  card('service-problem', {
    empathy: said(
      'Entendo, pagar por algo que não funciona direito incomoda.',
      'Entiendo, pagar por algo que no funciona bien molesta.',
      'I understand, paying for what does not work well is annoying.',
    ),
    probe: said(
      'O que acontece, desde quando, e em que horário é pior?',
      '¿Qué pasa, desde cuándo, y a qué hora es peor?',
      'What happens, since when, and at what time is it worst?',
    ),
    proof: said(
      'Se tiver uma foto, um teste de velocidade ou o protocolo, envie pelo link.',
      'Si tiene una foto, una prueba de velocidad o el folio, envíelo por el enlace.',
      'If you have a picture, a speed test or the protocol, send it by the link.',
    ),
    replies: [
      said(
        'Abro agora o pedido a {creditor} e deixo o contato em pausa até a resposta.',
        'Abro ahora el pedido a {creditor} y dejo el contacto en pausa hasta la respuesta.',
        'I open the request with {creditor} now and put contact at rest until the answer.',
      ),
      said(
        'Os dias sem serviço podem ser descontados: peço essa conta junto.',
        'Los días sin servicio se pueden descontar: pido esa cuenta también.',
        'Days without service may be taken off: I ask for that sum too.',
      ),
      said(
        'Com o problema resolvido, volto a ligar para ver a melhor forma de acertar o resto.',
        'Con el problema resuelto, vuelvo a llamar para ver la mejor forma de arreglar el resto.',
        'Once it is solved, I call again to see the best way to settle the rest.',
      ),
    ],
    avoid: said(
      'Não diga que uma coisa não tem nada a ver com a outra.',
      'No diga que una cosa no tiene nada que ver con la otra.',
      'Do not say that the one has nothing to do with the other.',
    ),
    looksUp: ['visits', 'suspension', 'contract', 'complaints'],
    leadsTo: { outcome: 'TEC', stop: 'technical', asksCreditor: true },
  }),
  card('technician-never-came', {
    empathy: said(
      'Lamento. Esperar em casa e ninguém vir faz perder o dia.',
      'Lo lamento. Esperar en casa y que nadie llegue hace perder el día.',
      'I am sorry. To wait at home for nobody costs a whole day.',
    ),
    probe: said(
      'Para que dia foi marcado, e o que ficou por fazer?',
      '¿Para qué día quedó la cita, y qué quedó por hacer?',
      'For which day was it set, and what is still to be done?',
    ),
    proof: said(
      'Se tiver a mensagem com a data marcada, envie pelo link.',
      'Si tiene el mensaje con la fecha, envíelo por el enlace.',
      'If you have the message with the date, send it by the link.',
    ),
    replies: [
      said(
        'Peço a {creditor} uma nova data com horário e retorno com a confirmação.',
        'Pido a {creditor} una nueva fecha con hora y le llamo con la confirmación.',
        'I ask {creditor} for a new day with an hour and call back to confirm it.',
      ),
      said(
        'Até a visita, o contato fica em pausa, e os dias sem uso entram na revisão.',
        'Hasta la visita, el contacto queda en pausa, y los días sin uso entran en la revisión.',
        'Until the visit contact rests, and the days without use go into the review.',
      ),
    ],
    avoid: said(
      'Não diga que talvez ninguém estivesse em casa.',
      'No diga que quizá no había nadie en casa.',
      'Do not say that perhaps nobody was at home.',
    ),
    looksUp: ['visits', 'suspension', 'contract'],
    leadsTo: { outcome: 'TEC', stop: 'technical', asksCreditor: true },
  }),
  card('waiting-visit', {
    empathy: said(
      'Certo, com a visita marcada fica mais perto de resolver.',
      'Bien, con la visita agendada está más cerca de resolverse.',
      'Right, with a visit booked it is nearer to being solved.',
    ),
    probe: said(
      'Para que dia está marcada, e o que precisa ficar pronto para você se sentir tranquilo?',
      '¿Para qué día está agendada, y qué debe quedar listo para su tranquilidad?',
      'For which day is it set, and what must be done for you to be at ease?',
    ),
    proof: null,
    replies: [
      said(
        'Volto a ligar no dia seguinte à visita, para ouvir como ficou.',
        'Vuelvo a llamar al día siguiente de la visita, para saber cómo quedó.',
        'I call on the day after the visit, to hear how it went.',
      ),
      said(
        'Se quiser garantir a data, deixamos combinado um valor pequeno para depois da visita.',
        'Si quiere asegurar la fecha, dejamos acordado un monto pequeño para después de la visita.',
        'If you want to be sure of the day, we agree on a small amount for after the visit.',
      ),
    ],
    avoid: said(
      'Não peça para pagar antes da visita como condição.',
      'No pida pagar antes de la visita como condición.',
      'Do not make payment before the visit a condition.',
    ),
    looksUp: ['visits', 'suspension', 'promises'],
    leadsTo: { outcome: 'AGEN', stop: 'technical', asksCreditor: true },
  }),
]
