import type { Said } from './characters.ts'

const said = (ptBR: string, es: string): Said => ({ 'pt-BR': ptBR, es })

/** What anybody says on the telephone, whoever they are; `{name}` and the like are slots. */
export const replies = {
  hello: [said('Alô?', '¿Hola?'), said('Pronto, quem fala?', '¿Sí? ¿Quién habla?')],
  itIsMe: [said('Sou eu. Quem está falando?', 'Soy yo. ¿Quién habla?')],
  isMeHere: [said('Sim, sou eu. Pode falar.', 'Sí, soy yo. Dígame.')],
  whoAreYou: [
    said('Desculpe, mas quem está falando?', 'Disculpe, ¿con quién hablo?'),
    said('De onde é?', '¿De parte de quién?'),
  ],
  goodMoment: [said('Pode ser, tenho uns minutos.', 'Sí, tengo unos minutos.')],
  identity: [said('Nasci em {birth}, e o final é {end}.', 'Nací el {birth}, y termina en {end}.')],
  oneOfIdentity: [said('Nasci em {birth}.', 'Nací el {birth}.')],
  whichDebt: [
    said(
      'Que conta? Eu nem sei com quem estou falando!',
      '¿Qué cuenta? ¡Ni siquiera sé con quién hablo!',
    ),
  ],
  closed: [said('Não.', 'No.'), said('Não sei.', 'No sé.'), said('Acho que não.', 'Creo que no.')],
  hurt: [
    said('Não precisa falar assim comigo.', 'No hace falta hablarme así.'),
    said('Se for para me ameaçar, eu desligo.', 'Si me va a amenazar, cuelgo.'),
  ],
  hangsUp: [said('(desligou)', '(colgó)')],
  calmer: [said('Que bom que entende.', 'Qué bueno que entiende.'), said('Pois é…', 'Así es…')],
  tooMuch: [
    said('Isso não cabe no meu mês.', 'Eso no me alcanza en el mes.'),
    said('É muito para mim agora.', 'Es mucho para mí ahora.'),
  ],
  notYet: [
    said('Antes eu queria entender o que estou devendo.', 'Antes quisiera entender qué debo.'),
  ],
  fits: [said('Assim eu consigo. Como fica, então?', 'Así sí puedo. ¿Cómo queda, entonces?')],
  agreed: [said('Isso mesmo. Combinado!', 'Así es. ¡Quedamos en eso!')],
  tellMe: [
    said('Certo… e o que dá para fazer?', 'Bueno… ¿y qué se puede hacer?'),
    said('Estou ouvindo.', 'Lo escucho.'),
  ],
  messageTaken: [said('Está bem, eu aviso. Até logo.', 'Está bien, yo le aviso. Hasta luego.')],
  outOfTime: [
    said('Preciso desligar agora. Outro dia falamos.', 'Tengo que colgar. Hablamos otro día.'),
  ],
} as const satisfies Readonly<Record<string, readonly Said[]>>

export type ReplyName = keyof typeof replies
