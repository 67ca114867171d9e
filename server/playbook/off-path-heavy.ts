import { line } from './line-of.ts'
import type { OffPathLines } from './off-path-lines.ts'

// What is said where the call itself no longer matters. No line here may tell why we called:
// whoever hears it may be a child, a relative or a stranger.

const crying: OffPathLines = {
  say: [
    line(
      'off-path.crying.say',
      'Sinto muito. Não é preciso resolver nada agora. Eu espero.',
      'Lo siento mucho. No hace falta resolver nada ahora. Yo espero.',
      'I am so sorry. Nothing needs to be solved now. I will wait.',
    ),
  ],
  ask: [
    line(
      'off-path.crying.ask',
      'O que ajudaria agora?',
      '¿Qué ayudaría ahora?',
      'What would help just now?',
    ),
  ],
  avoid: [
    line(
      'off-path.crying.avoid',
      'Não fale de valores nem de prazo, e não diga "calma".',
      'No hable de montos ni de plazos, y no diga "cálmese".',
      'Do not speak of amounts or days, and do not say "calm down".',
    ),
  ],
  exit: [
    line(
      'off-path.crying.exit',
      'Podemos parar por aqui e combinar outro dia, se {você|o senhor|a senhora} preferir.',
      'Podemos dejarlo aquí y acordar otro día, si {usted prefiere|prefieres|preferís}.',
      'We can stop here and find another day, if you would rather.',
    ),
  ],
}

const wrongPerson: OffPathLines = {
  say: [
    line(
      'off-path.wrong-person.say',
      'Peço desculpas pelo engano. Vou retirar este número agora.',
      'Disculpe la equivocación. Quito este número ahora mismo.',
      'I am sorry for the mistake. I will remove this number now.',
    ),
  ],
  ask: [],
  avoid: [
    line(
      'off-path.wrong-person.avoid',
      'Não diga quem procura além do nome, nem de que se trata.',
      'No diga más que el nombre de quien busca, ni de qué se trata.',
      'Say nothing but the name of whom you look for, nor what it is about.',
    ),
  ],
  exit: [
    line(
      'off-path.wrong-person.exit',
      'Agradeço por avisar. Tenha um bom dia.',
      'Gracias por avisar. Que tenga buen día.',
      'Thank you for telling me. Have a good day.',
    ),
  ],
}

const minor: OffPathLines = {
  say: [
    line(
      'off-path.minor.say',
      'Agradeço por atender. Vou encerrar a ligação. Tenha um bom dia.',
      'Gracias por contestar. Voy a terminar la llamada. Que tengas buen día.',
      'Thank you for answering. I will end the call. Have a good day.',
    ),
  ],
  ask: [],
  avoid: [
    line(
      'off-path.minor.avoid',
      'Não pergunte nada a uma criança, nem diga por que ligou.',
      'No le pregunte nada a un niño, ni diga por qué llamó.',
      'Ask nothing of a child, and do not say why you called.',
    ),
  ],
  exit: [],
}

const deceased: OffPathLines = {
  say: [
    line(
      'off-path.deceased.say',
      'Sinto muito pela sua perda. Vou anotar para que ninguém ligue de novo.',
      'Lo siento mucho por su pérdida. Lo anoto para que nadie vuelva a llamar.',
      'I am very sorry for your loss. I will note it, so that nobody calls again.',
    ),
  ],
  ask: [],
  avoid: [
    line(
      'off-path.deceased.avoid',
      'Não diga por que ligou, nem peça nada à família.',
      'No diga por qué llamó, ni pida nada a la familia.',
      'Do not say why you called, nor ask the family for anything.',
    ),
  ],
  exit: [
    line(
      'off-path.deceased.exit',
      'Agradeço por me contar. Meus sentimentos.',
      'Gracias por contarme. Mi más sentido pésame.',
      'Thank you for telling me. My condolences.',
    ),
  ],
}

const selfHarm: OffPathLines = {
  say: [
    line(
      'off-path.self-harm.say',
      'A sua vida importa mais do que este assunto. Estou aqui, e escuto.',
      '{Su|Tu|Tu} vida importa más que este asunto. Aquí estoy, y escucho.',
      'Your life matters more than this. I am here, and I listen.',
    ),
    line(
      'off-path.self-harm.crisis',
      'Há quem escute agora, dia e noite: {crisis}.',
      'Hay quien escucha ahora, día y noche: {crisis}.',
      'Somebody listens now, day and night: {crisis}.',
    ),
    line(
      'off-path.self-harm.emergency',
      'Se há perigo agora: {emergency}.',
      'Si hay peligro ahora: {emergency}.',
      'If there is danger now: {emergency}.',
    ),
  ],
  ask: [
    line(
      'off-path.self-harm.ask',
      'Quem está perto de {você|o senhor|a senhora} agora?',
      '¿Quién está cerca de {usted|ti|vos} ahora?',
      'Who is near you now?',
    ),
  ],
  avoid: [
    line(
      'off-path.self-harm.avoid',
      'Não desligue com pressa, não julgue, não volte ao assunto da ligação.',
      'No cuelgue con prisa, no juzgue, no vuelva al asunto de la llamada.',
      'Do not hurry off, do not judge, do not go back to what you called about.',
    ),
  ],
  exit: [
    line(
      'off-path.self-harm.exit',
      'Vou pedir ajuda aqui do meu lado enquanto falamos.',
      'Voy a pedir ayuda de mi lado mientras hablamos.',
      'I will ask for help on my side while we speak.',
    ),
  ],
}

export const heavyLines = {
  crying,
  'wrong-person': wrongPerson,
  minor,
  deceased,
  'self-harm': selfHarm,
}
