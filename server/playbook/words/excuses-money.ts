import { card, type ExcuseCard, said } from '../excuse-card.ts'

/** Excuses about what comes in and what goes out. */
export const moneyCards: readonly ExcuseCard[] = [
  card('forgot', {
    empathy: said(
      'Acontece com todo mundo, e que bom que conversamos hoje.',
      'Le pasa a cualquiera, y qué bueno que hablamos hoy.',
      'It happens to everyone, and it is good that we talk today.',
    ),
    probe: said(
      'Qual data do mês é mais fácil para você lembrar?',
      '¿Qué fecha del mes le resulta más fácil de recordar?',
      'Which day of the month is easiest for you to remember?',
    ),
    proof: null,
    replies: [
      said(
        'Vamos resolver agora: envio o código e você paga pelo celular em um minuto.',
        'Resolvámoslo ahora: le envío el código y paga por el celular en un minuto.',
        'Let us settle it now: I send the code and you pay by phone in a minute.',
      ),
      said(
        'Podemos escolher o dia que combina com o seu mês, e aviso um pouco antes.',
        'Podemos elegir el día que va con su mes, y le aviso un poco antes.',
        'We can choose the day that suits your month, and I remind you a little before.',
      ),
    ],
    avoid: said(
      'Não diga que é descuido nem peça explicações.',
      'No diga que es un descuido ni pida explicaciones.',
      'Do not call it carelessness, nor ask for explanations.',
    ),
    looksUp: ['messages', 'promises', 'payments'],
    leadsTo: { outcome: 'PROM' },
  }),
  card('lost-job', {
    empathy: said(
      'Sinto muito. Ficar sem trabalho aperta qualquer casa.',
      'Lo siento mucho. Quedarse sin trabajo aprieta a cualquier familia.',
      'I am sorry. Being without work is hard on any home.',
    ),
    probe: said(
      'Desde quando está assim, e o que está entrando hoje na casa?',
      '¿Desde cuándo está así, y qué ingresos hay hoy en la casa?',
      'Since when is it so, and what comes into the home today?',
    ),
    proof: said(
      'Se quiser, envie a rescisão ou a página da carteira: isso pode abrir condições melhores.',
      'Si quiere, envíe el finiquito o la constancia de baja: eso puede abrir mejores condiciones.',
      'If you like, send the end-of-contract paper: it may open better terms.',
    ),
    replies: [
      said(
        'Vamos ver o menor começo que cabe agora, e o resto depois que as coisas melhorarem.',
        'Veamos el comienzo más pequeño que quepa ahora, y el resto cuando mejoren las cosas.',
        'Let us see the smallest start that fits now, and the rest when things get better.',
      ),
      said(
        'Posso registrar o que aconteceu e pedir à supervisão uma condição para este momento.',
        'Puedo registrar lo que pasó y pedir a supervisión una condición para este momento.',
        'I can note what happened and ask a supervisor for terms that fit this moment.',
      ),
      said(
        'Se hoje nada couber, peço uma pausa no contato e combinamos um dia para conversar de novo.',
        'Si hoy nada cabe, pido una pausa en el contacto y acordamos un día para hablar de nuevo.',
        'If nothing fits today, I ask for a pause in contact and we set a day to talk again.',
      ),
    ],
    avoid: said(
      'Não pergunte por que perdeu o emprego nem diga que é só procurar outro.',
      'No pregunte por qué perdió el empleo ni diga que es cuestión de buscar otro.',
      'Do not ask why the job was lost, nor say that another is easily found.',
    ),
    looksUp: ['problems', 'income', 'promises', 'payments'],
    leadsTo: { outcome: 'SEMC', stop: 'hardship', problem: 'job-lost' },
  }),
  card('illness', {
    empathy: said(
      'Sinto muito. A saúde vem primeiro, e desejo melhoras.',
      'Lo siento mucho. La salud es primero, y deseo que mejore.',
      'I am sorry. Health comes first, and I wish you well.',
    ),
    probe: said(
      'O que ajudaria mais neste momento: uma pausa, outra data ou um valor menor?',
      '¿Qué ayudaría más en este momento: una pausa, otra fecha o un monto menor?',
      'What would help most just now: a pause, another date or a smaller amount?',
    ),
    proof: said(
      'Se quiser, envie um atestado: só diz que houve o afastamento, sem detalhes de saúde.',
      'Si quiere, envíe una constancia: solo dice que hubo reposo, sin detalles de salud.',
      'If you like, send a certificate: it only says that you were away, without any details.',
    ),
    replies: [
      said(
        'Podemos deixar o contato em pausa por uns dias e retomar quando estiver melhor.',
        'Podemos dejar el contacto en pausa unos días y retomar cuando esté mejor.',
        'We can rest for some days and go on when you are better.',
      ),
      said(
        'Vejo um começo pequeno que não mexa com o que é da saúde.',
        'Busco un comienzo pequeño que no toque lo que es de la salud.',
        'I look for a small start that leaves alone what health needs.',
      ),
    ],
    avoid: said(
      'Não pergunte qual é a doença, nem anote o diagnóstico.',
      'No pregunte qué enfermedad es ni anote el diagnóstico.',
      'Do not ask which illness it is, nor note a diagnosis.',
    ),
    looksUp: ['problems', 'stops', 'promises'],
    leadsTo: { outcome: 'SEMC', stop: 'illness', problem: 'illness' },
  }),
  card('salary-late', {
    empathy: said(
      'Entendo. Quando o dinheiro atrasa, o mês inteiro muda.',
      'Entiendo. Cuando el dinero se atrasa, cambia todo el mes.',
      'I understand. When money comes late, the whole month changes.',
    ),
    probe: said(
      'Em que dia você espera receber, e quanto fica livre nesse dia?',
      '¿Qué día espera cobrar, y cuánto le queda libre ese día?',
      'On which day do you expect it, and how much is free that day?',
    ),
    proof: null,
    replies: [
      said(
        'Marcamos o primeiro pagamento para dois dias depois desse dia, com folga.',
        'Ponemos el primer pago dos días después de ese día, con margen.',
        'We set the first payment two days after that day, with room to spare.',
      ),
      said(
        'Dá para começar com uma parte pequena agora e o resto quando cair.',
        'Se puede empezar con una parte pequeña ahora y el resto cuando le depositen.',
        'You can begin with a small part now, and the rest when it comes.',
      ),
    ],
    avoid: said(
      'Não marque data antes do dia em que a pessoa recebe.',
      'No ponga fecha antes del día en que la persona cobra.',
      'Do not set a day before the person is paid.',
    ),
    looksUp: ['income', 'promises', 'payments'],
    leadsTo: { outcome: 'PROM', problem: 'income-fell' },
  }),
  card('too-many-debts', {
    empathy: said(
      'Obrigado por contar. Ter várias contas juntas cansa, e dá para pôr em ordem.',
      'Gracias por contarlo. Tener varias cuentas juntas cansa, y se puede ordenar.',
      'Thank you for telling me. Many bills at once wear one out, and can be put in order.',
    ),
    probe: said(
      'Quanto fica por mês, depois do que é essencial na casa?',
      '¿Cuánto queda al mes, después de lo esencial de la casa?',
      'How much is left each month, after what the home cannot do without?',
    ),
    proof: null,
    replies: [
      said(
        'Vamos fazer a conta juntos e ficar dentro do que sobra, sem apertar o essencial.',
        'Hagamos la cuenta juntos y quedemos dentro de lo que sobra, sin tocar lo esencial.',
        'Let us do the sum together and stay within what is left, without touching the essentials.',
      ),
      said(
        'Posso ver a menor parcela possível para esta conta, e você decide a ordem das outras.',
        'Puedo ver la cuota más baja para esta cuenta, y usted decide el orden de las otras.',
        'I can see the lowest instalment for this one, and you decide the order of the others.',
      ),
      said(
        'Se preferir ver todas juntas, o órgão de defesa do consumidor orienta de graça.',
        'Si prefiere ver todas juntas, la oficina de defensa del consumidor orienta gratis.',
        'If you prefer to look at all together, the consumer office advises free of charge.',
      ),
    ],
    avoid: said(
      'Não diga para deixar de pagar outra conta, nem compare com outras pessoas.',
      'No diga que deje de pagar otra cuenta ni compare con otras personas.',
      'Do not say to leave another bill unpaid, nor compare with other people.',
    ),
    looksUp: ['income', 'problems', 'agreements'],
    leadsTo: { outcome: 'SEMC', stop: 'hardship', problem: 'income-fell' },
  }),
  card('bereavement', {
    empathy: said(
      'Sinto muito pela sua perda. Não precisamos resolver nada hoje.',
      'Lamento mucho su pérdida. No hace falta resolver nada hoy.',
      'I am very sorry for your loss. Nothing needs to be settled today.',
    ),
    probe: said(
      'Como prefere seguir: em que dia fica melhor eu voltar a falar, e com quem?',
      '¿Cómo prefiere seguir: qué día le conviene que vuelva a llamar, y con quién hablo?',
      'How would you like to go on: which day suits you for another call, and with whom?',
    ),
    proof: said(
      'Quando puder, e só se quiser, envie a certidão: com ela a supervisão ajusta o caso.',
      'Cuando pueda, y solo si quiere, envíe el acta: con ella supervisión ajusta el caso.',
      'When you can, and only if you like, send the certificate: with it a supervisor adjusts the case.',
    ),
    replies: [
      said(
        'Deixo o contato em pausa e registro, para ninguém incomodar vocês neste momento.',
        'Dejo el contacto en pausa y lo registro, para que nadie los moleste en este momento.',
        'I put contact at rest and note it, so that nobody disturbs you at this time.',
      ),
      said(
        'Se a conta era de quem faleceu, a supervisão orienta a família por escrito, sem pressa.',
        'Si la cuenta era de quien falleció, supervisión orienta a la familia por escrito, sin prisa.',
        'If the account was theirs who died, a supervisor advises the family in writing, in no hurry.',
      ),
    ],
    avoid: said(
      'Não fale de valores agora, nem diga que a família tem de pagar.',
      'No hable de montos ahora ni diga que la familia tiene que pagar.',
      'Do not speak of amounts now, nor say that the family must pay.',
    ),
    looksUp: ['stops', 'problems', 'agreements'],
    leadsTo: { outcome: 'FALT', stop: 'hardship', problem: 'death-in-family' },
  }),
  card('will-pay-on-date', {
    empathy: said(
      'Que bom ouvir isso, obrigado.',
      'Qué bueno escucharlo, gracias.',
      'Good to hear, thank you.',
    ),
    probe: said(
      'Em que dia, com que valor e por qual meio fica melhor?',
      '¿Qué día, con qué monto y por qué medio le queda mejor?',
      'On which day, what amount and by what means suits you best?',
    ),
    proof: null,
    replies: [
      said(
        'Anoto assim e envio o código no dia, para ficar fácil.',
        'Lo anoto así y le envío el código ese día, para que sea fácil.',
        'I note it so and send the code that day, to make it easy.',
      ),
      said(
        'Com uma entrada hoje, mesmo pequena, o combinado já começa a valer.',
        'Con una entrada hoy, aunque sea pequeña, el acuerdo ya empieza a correr.',
        'With a down payment today, even a small one, the agreement already begins.',
      ),
      said(
        'Se algo mudar, avise antes do dia: dá para ajustar a data.',
        'Si algo cambia, avise antes del día: se puede ajustar la fecha.',
        'If anything changes, tell me before the day: the date can be moved.',
      ),
    ],
    avoid: said(
      'Não aceite uma data sem valor e sem meio; não lembre o que não deu certo antes.',
      'No acepte una fecha sin monto y sin medio; no recuerde lo que antes no se pudo.',
      'Take no date without an amount and a means; do not bring up what did not work before.',
    ),
    looksUp: ['promises', 'income', 'payments'],
    leadsTo: { outcome: 'PROM' },
  }),
  card('wants-discount', {
    empathy: said(
      'Faz sentido procurar a melhor condição.',
      'Tiene sentido buscar la mejor condición.',
      'It makes sense to look for the best terms.',
    ),
    probe: said(
      'Qual valor você consegue pagar de uma vez, e em que dia?',
      '¿Qué monto puede pagar de una vez, y qué día?',
      'What amount could you pay at once, and on which day?',
    ),
    proof: null,
    replies: [
      said(
        'Vejo agora quanto {creditor} autoriza para pagar de uma vez.',
        'Veo ahora cuánto autoriza {creditor} por pagar de una vez.',
        'I look now at what {creditor} allows for paying at once.',
      ),
      said(
        'Comparo pagar hoje, pagar no fim do mês e dividir: você vê quanto fica em cada forma.',
        'Comparo pagar hoy, pagar a fin de mes y dividirlo: usted ve cuánto queda en cada forma.',
        'I compare paying today, at the end of the month and in parts: you see what each comes to.',
      ),
      said(
        'Se passar do que posso, peço aprovação à supervisão enquanto conversamos.',
        'Si pasa de lo que puedo, pido aprobación a supervisión mientras conversamos.',
        'If it is beyond what I may give, I ask a supervisor while we talk.',
      ),
    ],
    avoid: said(
      'Não prometa o que não está na proposta, nem diga que é a última chance.',
      'No prometa lo que no está en la propuesta ni diga que es la última oportunidad.',
      'Do not promise what the offer does not say, nor call it the last chance.',
    ),
    looksUp: ['agreements', 'payments', 'amount'],
    leadsTo: { outcome: 'CPRO' },
  }),
  card('wants-instalments', {
    empathy: said(
      'Dividir ajuda a caber no mês, vamos ver.',
      'Dividirlo ayuda a que quepa en el mes, veamos.',
      'Parts are easier to fit into a month, let us see.',
    ),
    probe: said(
      'Quanto cabe por mês, e em que dia costuma entrar dinheiro?',
      '¿Cuánto cabe al mes, y qué día suele recibir ingresos?',
      'How much fits each month, and on which day does money usually come in?',
    ),
    proof: null,
    replies: [
      said(
        'Monto agora as parcelas em torno desse valor e leio cada uma para você.',
        'Armo ahora las cuotas alrededor de ese monto y le leo cada una.',
        'I build the instalments around that amount and read each one to you.',
      ),
      said(
        'Uma entrada um pouco maior deixa as parcelas menores: vejo as duas formas.',
        'Una entrada un poco mayor deja las cuotas más bajas: veo las dos formas.',
        'A slightly larger down payment makes the rest smaller: I look at both ways.',
      ),
    ],
    avoid: said(
      'Não empurre uma parcela acima do que a pessoa disse que cabe.',
      'No insista con una cuota por encima de lo que la persona dijo que cabe.',
      'Do not push an instalment above what the person said fits.',
    ),
    looksUp: ['income', 'agreements', 'promises'],
    leadsTo: { outcome: 'CPRO' },
  }),
  card('partner-decides', {
    empathy: said(
      'Claro, decisão da casa se toma junto.',
      'Claro, las decisiones de la casa se toman entre todos.',
      'Of course, a home decides together.',
    ),
    probe: said(
      'O que vocês precisam saber para decidir, e quando conseguem conversar?',
      '¿Qué necesitan saber para decidir, y cuándo pueden conversarlo?',
      'What do you need to know to decide, and when can you talk it over?',
    ),
    proof: null,
    replies: [
      said(
        'Envio o resumo só para você, e volto a ligar no horário que combinarmos.',
        'Le envío el resumen solo a usted, y vuelvo a llamar a la hora que acordemos.',
        'I send the summary to you alone, and call again at the time we agree on.',
      ),
      said(
        'A proposta fica guardada até o dia indicado: dá tempo de conversar com calma.',
        'La propuesta queda guardada hasta el día indicado: hay tiempo para hablar con calma.',
        'The offer is kept until the day it says: there is time to talk calmly.',
      ),
    ],
    avoid: said(
      'Não fale do assunto com outra pessoa da casa, nem peça para passar o telefone.',
      'No hable del asunto con otra persona de la casa ni pida que le pasen el teléfono.',
      'Do not speak of it with anybody else at home, nor ask to be handed over.',
    ),
    looksUp: ['promises', 'agreements'],
    leadsTo: { outcome: 'AGEN' },
  }),
  card('travelling', {
    empathy: said(
      'Boa viagem! Não quero atrapalhar.',
      '¡Buen viaje! No quiero molestar.',
      'Have a good trip! I do not want to be in the way.',
    ),
    probe: said(
      'Quando você volta, e qual horário fica melhor para conversarmos?',
      '¿Cuándo regresa, y qué horario le queda mejor para hablar?',
      'When are you back, and what time suits you to talk?',
    ),
    proof: null,
    replies: [
      said(
        'Dá para resolver daí mesmo: envio o código e você paga pelo celular.',
        'Se puede resolver desde allá: le envío el código y paga por el celular.',
        'It can be settled from there: I send the code and you pay by phone.',
      ),
      said(
        'Marco o retorno para depois da volta, no dia e na hora que você disser.',
        'Agendo la llamada para después de su regreso, el día y la hora que diga.',
        'I book a call for after you are back, on the day and hour you say.',
      ),
    ],
    avoid: said(
      'Não insista se a pessoa estiver dirigindo ou no meio de um compromisso.',
      'No insista si la persona va manejando o está ocupada.',
      'Do not insist while the person is driving or busy.',
    ),
    looksUp: ['promises', 'messages'],
    leadsTo: { outcome: 'AGEN' },
  }),
]
