import type { Words } from '../../compliance/words.ts'
import type { StopCode } from '../stop-kinds.ts'

/** What is said to the person, or to whoever answered, in the moment in which a stop is placed. */
export const sayOfStop: Readonly<Record<StopCode, Words>> = {
  cease: {
    'pt-BR':
      'Entendi e já registrei: não vamos mais procurar você. Se quiser falar conosco, estaremos à disposição. Agradecemos, e um bom dia.',
    es: 'Entendido, ya quedó registrado: no volveremos a contactarle. Si desea hablar con nosotros, aquí estaremos. Gracias y que tenga buen día.',
    en: 'I understand, and it is noted: we will not contact you again. If you wish to talk to us, we are here. Thank you and have a good day.',
  },
  channel: {
    'pt-BR': 'Certo, já anotei: por esse canal não falamos mais com você. Agradeço por avisar.',
    es: 'Claro, ya lo anoté: por ese medio no le contactaremos más. Gracias por avisar.',
    en: 'All right, it is noted: we will not use that channel with you again. Thank you for telling us.',
  },
  'not-at-work': {
    'pt-BR':
      'Desculpe o incômodo no seu trabalho. Já anotei, e aqui não ligamos mais. Qual telefone e horário ficam melhores para você?',
    es: 'Disculpe la molestia en su trabajo. Ya lo anoté y no llamaremos más aquí. ¿Qué teléfono y horario le quedan mejor?',
    en: 'I am sorry to have disturbed you at work. It is noted, and we will not call here again. Which phone and hours suit you better?',
  },
  'wrong-person': {
    'pt-BR':
      'Desculpe o engano. Este número não será mais usado para procurar essa pessoa. O protocolo é {{protocol}}. Agradeço por avisar.',
    es: 'Disculpe la equivocación. Este número no se usará más para buscar a esa persona. El folio es {{protocol}}. Gracias por avisar.',
    en: 'I am sorry for the mistake. This number will not be used to look for that person again. The protocol is {{protocol}}. Thank you for telling us.',
  },
  deceased: {
    'pt-BR':
      'Sinto muito pela sua perda. Não ligaremos mais. Quando puder, e só se quiser, a certidão ajuda a encerrar o cadastro. Receba nosso abraço.',
    es: 'Lamento mucho su pérdida. No llamaremos más. Cuando pueda, y solo si lo desea, el acta ayuda a cerrar el registro. Reciba nuestro abrazo.',
    en: 'I am very sorry for your loss. We will not call again. When you can, and only if you wish, the certificate helps us to close the record.',
  },
  minor: {
    'pt-BR': 'Desculpe o incômodo. Tenha um bom dia.',
    es: 'Disculpe la molestia. Que tenga buen día.',
    en: 'Sorry to have disturbed you. Have a good day.',
  },
  lawyer: {
    'pt-BR':
      'Perfeito, daqui em diante falamos com seu advogado. Pode me dizer o nome e o número da OAB? Agradeço.',
    es: 'Perfecto, de ahora en adelante hablaremos con su abogado. ¿Me puede decir su nombre y su cédula profesional? Gracias.',
    en: 'Certainly, from now on we speak with your lawyer. May I have the name and the bar number? Thank you.',
  },
  illness: {
    'pt-BR':
      'A saúde vem primeiro. Já anotei e só voltamos a falar depois de {{until}}. Desejo uma boa recuperação.',
    es: 'La salud es lo primero. Ya lo anoté y solo volveremos a hablar después del {{until}}. Le deseo una pronta recuperación.',
    en: 'Health comes first. It is noted, and we will talk again only after {{until}}. I wish you a good recovery.',
  },
  disputed: {
    'pt-BR':
      'Agradeço por dizer. Vamos analisar antes de qualquer outro contato, e você recebe a resposta. Pode me contar o que não reconhece?',
    es: 'Gracias por decirlo. Lo vamos a revisar antes de cualquier otro contacto y recibirá la respuesta. ¿Me cuenta qué no reconoce?',
    en: 'Thank you for saying so. We will look into it before any other contact, and you will get the answer. What is it that you do not recognise?',
  },
  hardship: {
    'pt-BR':
      'Agradeço a confiança. Vamos dar um tempo e só voltamos a falar depois de {{until}}. Se algo mudar antes, é só chamar.',
    es: 'Gracias por la confianza. Le damos un tiempo y solo volveremos a hablar después del {{until}}. Si algo cambia antes, aquí estamos.',
    en: 'Thank you for trusting us. We will give it time and talk again only after {{until}}. If something changes before, just call us.',
  },
  'payment-claimed': {
    'pt-BR': 'Agradeço! Vamos conferir e só voltamos a falar se for preciso.',
    es: '¡Gracias! Lo vamos a verificar y solo volveremos a hablar si hace falta.',
    en: 'Thank you! We will check it and come back to you only if needed.',
  },
  complaint: {
    'pt-BR':
      'Agradeço por avisar. Sua reclamação será respondida por escrito, e até lá não ligamos. Qual é o número dela?',
    es: 'Gracias por avisar. Su queja será respondida por escrito y hasta entonces no llamaremos. ¿Cuál es su número?',
    en: 'Thank you for telling us. Your complaint will be answered in writing, and until then we do not call. What is its number?',
  },
  technical: {
    'pt-BR':
      'Entendi o problema. Vou passar para o suporte e só voltamos a falar quando estiver resolvido.',
    es: 'Entiendo el problema. Lo paso a soporte y volveremos a hablar cuando esté resuelto.',
    en: 'I understand the problem. I will pass it to support, and we will talk again when it is solved.',
  },
  other: {
    'pt-BR': 'Certo, já anotei e o contato fica em pausa. Agradeço por avisar.',
    es: 'Claro, ya lo anoté y el contacto queda en pausa. Gracias por avisar.',
    en: 'All right, it is noted and contact is paused. Thank you for telling us.',
  },
}
