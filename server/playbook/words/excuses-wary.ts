import { card, type ExcuseCard, said } from '../excuse-card.ts'

/** Excuses of who does not want to talk, or would rather that somebody else did. */
export const waryCards: readonly ExcuseCard[] = [
  card('thinks-scam', {
    empathy: said(
      'Você faz muito bem em desconfiar.',
      'Hace muy bien en desconfiar.',
      'You do very well to be careful.',
    ),
    probe: said(
      'Como prefere conferir quem somos antes de seguir?',
      '¿Cómo prefiere comprobar quiénes somos antes de seguir?',
      'How would you like to check who we are before we go on?',
    ),
    proof: null,
    replies: [
      said(
        'Desligue e ligue para o número oficial de {creditor}, o que está na sua conta ou no site.',
        'Cuelgue y llame al número oficial de {creditor}, el que está en su factura o en el sitio.',
        'Hang up and call the official number of {creditor}, the one on your bill or its site.',
      ),
      said(
        'Nunca pedimos senha, e no Pix ou boleto o banco mostra o nome de quem recebe: confira antes.',
        'Nunca pedimos contraseñas, y al pagar el banco muestra el nombre de quien recibe: revíselo antes.',
        'We never ask for a password, and the bank shows who is paid: check the name first.',
      ),
      said(
        'Marco um retorno para depois da sua conferência, sem pressa nenhuma.',
        'Agendo una llamada para después de que lo compruebe, sin ninguna prisa.',
        'I book a call for after you have checked, in no hurry at all.',
      ),
    ],
    avoid: said(
      'Não se ofenda nem insista em dados pessoais.',
      'No se ofenda ni insista con datos personales.',
      'Do not take offence, nor insist on personal details.',
    ),
    looksUp: ['number', 'messages', 'contract'],
    leadsTo: { outcome: 'AGEN' },
  }),
  card('refuses', {
    empathy: said(
      'Respeito a sua decisão, e obrigado por dizer com clareza.',
      'Respeto su decisión, y gracias por decirlo con claridad.',
      'I respect your decision, and thank you for saying it clearly.',
    ),
    probe: said(
      'O que precisaria mudar para valer a pena conversar?',
      '¿Qué tendría que cambiar para que valga la pena conversar?',
      'What would have to change for a talk to be worth your while?',
    ),
    proof: null,
    replies: [
      said(
        'Sem compromisso, deixo duas formas possíveis, e você decide quando quiser.',
        'Sin compromiso, le dejo dos formas posibles, y usted decide cuando quiera.',
        'With no strings attached, I leave two possible ways, and you decide when you like.',
      ),
      said(
        'Se o que incomoda é o valor, a data ou o atendimento, comece por aí: eu ouço.',
        'Si lo que molesta es el monto, la fecha o la atención, empiece por ahí: yo escucho.',
        'If it is the amount, the date or how you were treated, begin there: I am listening.',
      ),
      said(
        'Posso anotar que prefere não falar agora, e em que canal aceita um recado nosso.',
        'Puedo anotar que prefiere no hablar ahora, y por qué medio acepta un mensaje nuestro.',
        'I can note that you prefer not to talk now, and where you would take a message from us.',
      ),
    ],
    avoid: said(
      'Não responda no mesmo tom, nem fale do que pode acontecer.',
      'No responda en el mismo tono ni hable de lo que puede pasar.',
      'Do not answer in the same tone, nor speak of what may happen.',
    ),
    looksUp: ['complaints', 'promises', 'agreements'],
    leadsTo: { outcome: 'RECU' },
  }),
  card('wrong-person', {
    empathy: said(
      'Desculpe o incômodo, e obrigado por dizer.',
      'Disculpe la molestia, y gracias por decirlo.',
      'I am sorry for the trouble, and thank you for telling me.',
    ),
    probe: said(
      'Desde quando este número é seu?',
      '¿Desde cuándo este número es suyo?',
      'Since when is this number yours?',
    ),
    proof: null,
    replies: [
      said(
        'Retiro este número agora e dou o protocolo, para você conferir.',
        'Retiro este número ahora y le doy el folio, para que lo compruebe.',
        'I take this number out now and give you a protocol to check it by.',
      ),
      said(
        'Não precisa dizer mais nada. Tenha um bom dia!',
        'No necesita decir nada más. ¡Que tenga buen día!',
        'You need say nothing more. Have a good day!',
      ),
    ],
    avoid: said(
      'Não diga por que liga, nem peça o contato de quem procura.',
      'No diga por qué llama ni pida el contacto de quien busca.',
      'Do not say why you call, nor ask how to reach whom you look for.',
    ),
    looksUp: ['number'],
    leadsTo: { outcome: 'ERR' },
  }),
  card('talk-to-lawyer', {
    empathy: said(
      'Certo, respeito. Ter quem oriente ajuda.',
      'De acuerdo, lo respeto. Tener quien oriente ayuda.',
      'Very well, I respect that. It helps to have advice.',
    ),
    probe: said(
      'Qual é o nome e o contato de quem representa você?',
      '¿Cuál es el nombre y el contacto de quien lo representa?',
      'What is the name and contact of who represents you?',
    ),
    proof: said(
      'Se quiser, envie pelo link a procuração ou o número do processo.',
      'Si quiere, envíe por el enlace el poder o el número del expediente.',
      'If you like, send the power of attorney or the case number by the link.',
    ),
    replies: [
      said(
        'Anoto o nome e, a partir de agora, falamos só com quem representa você.',
        'Anoto el nombre y, desde ahora, hablamos solo con quien lo representa.',
        'I note the name and from now on we speak only with who represents you.',
      ),
      said(
        'Se faltar algum documento para a análise, envio a quem você indicar.',
        'Si falta algún documento para el análisis, lo envío a quien usted indique.',
        'If any paper is needed for the review, I send it to whom you name.',
      ),
    ],
    avoid: said(
      'Não tente acordo passando por cima de quem representa a pessoa.',
      'No intente un acuerdo pasando por encima de quien representa a la persona.',
      'Do not try to agree over the head of who represents the person.',
    ),
    looksUp: ['stops', 'complaints', 'contract'],
    leadsTo: { outcome: 'JUD' },
  }),
  card('complaint-filed', {
    empathy: said(
      'Obrigado por avisar. Reclamar é um direito seu.',
      'Gracias por avisar. Reclamar es su derecho.',
      'Thank you for telling me. To complain is your right.',
    ),
    probe: said(
      'Em qual órgão foi, qual é o protocolo, e o que espera como solução?',
      '¿En qué oficina fue, cuál es el folio, y qué solución espera?',
      'With which office was it, what is the protocol, and what would settle it for you?',
    ),
    proof: said(
      'Se quiser, envie pelo link o número ou a cópia da reclamação.',
      'Si quiere, envíe por el enlace el número o la copia del reclamo.',
      'If you like, send the number or a copy of the complaint by the link.',
    ),
    replies: [
      said(
        'Registro o protocolo, o contato para, e a supervisão responde no prazo.',
        'Registro el folio, el contacto se detiene, y supervisión responde en el plazo.',
        'I note the protocol, contact stops, and a supervisor answers in time.',
      ),
      said(
        'Conto à supervisão o que você espera, com as suas palavras.',
        'Le cuento a supervisión lo que espera, con sus palabras.',
        'I tell a supervisor what you expect, in your own words.',
      ),
    ],
    avoid: said(
      'Não peça para retirar a reclamação, nem ofereça algo em troca.',
      'No pida que retire el reclamo ni ofrezca algo a cambio.',
      'Do not ask to withdraw the complaint, nor offer anything for it.',
    ),
    looksUp: ['complaints', 'stops', 'visits'],
    leadsTo: { outcome: 'PROC' },
  }),
]
