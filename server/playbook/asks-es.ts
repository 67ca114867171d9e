import { oneLine, type Vocabulary } from './asks.ts'

const asking = oneLine(`(?:y |pero |entonces )?
  (?:(?:a|con|de|en|para|por|sobre|desde|hasta|a partir de) )?
  (?:que|cual|cuales|cuando|cuanto|cuanta|cuantos|cuantas|como|donde|adonde|quien|quienes|
  por que|de que forma|de que manera|en que|hasta cuando|desde cuando|a partir de cuando|
  con que|para que)`)

const invitations = oneLine(`(?:diga(?= (?:que|como|cuando|cuanto|donde|cual))|
  cuente|cuenteme|cuentenos|cuentame|digame|dime|expliqueme|explique|
  hableme|describa|describame|ayudeme|platiqueme|comenteme|comparta|compartame|
  me gustaria que me (?:contara|explicara|dijera|hablara|ayudara))
  (?: mas| mejor| un poco| como| que| sobre| de| a entender| por favor)?`)

const polite = oneLine(`^(?:(?:usted|tu|vos|yo) )?(?:me |nos )?
  (?:puede|podria|puedes|podrias|quisiera|quiero|queria|quiere|le importaria|
  seria tan amable de|gustaria|me gustaria que)
  (?: usted| tu)? (?:me |nos |por favor |, )*|
  ^(?:usted |tu )?(?:me|nos) (?=cuenta|explica|dice|platica|comenta|describe|ayuda)`)

const telling = oneLine(`^(?:contar|contarme|contarnos|hablar|hablarme|decir|decirme|decirnos|
  explicar|explicarme|explicarnos|describir|describirme|ayudarme a entender|informar|informarme|
  cuenta|explica|dice|platica|comenta|describe|
  ayuda a entender|platicarme|comentarme|compartir|compartirme|indicarme|detallar|detallarme|
  saber|entender|
  conocer|escuchar)
  (?: mas| mejor| un poco| por favor| ,)* `)

const leadIns = oneLine(`^(?:(?:hola|buenos dias|buenas tardes|buenas noches|entiendo|claro|bien|
  muy bien|de acuerdo|ok|gracias|perfecto|entonces|ahora|bueno|mire|vea|por favor|disculpe|
  con permiso|en su opinion|hoy|en este momento|por ahora|sin compromiso|
  pensando (?:en eso|en su mes|en el futuro)|para (?:que yo |que |yo )?[^,]*|si [^,]*|
  (?:sobre|acerca de|respecto|en cuanto|en relacion|con relacion|de todas|de todos|entre|ante|
  despues de|con|segun|en) [^,]*|
  considerando [^,]*|en caso [^,]*|dentro de su presupuesto|
  (?:don |dona |sr |sra |senora? )?(?:[a-z]+)(?= , )) ?,|
  y |pero |entonces |bueno |bien |hola |claro |entiendo |por favor |ahora )\\s*`)

const tags = oneLine(`(?:cierto|correcto|verdad|no es asi|no es verdad|no cree|esta bien|ok|
  de acuerdo|no|si|si o no|le parece|le parece bien|te parece|vale|listo|entendido|entiende|
  estamos)$`)

export const asksEs: Vocabulary = {
  asking,
  invitations,
  polite: new RegExp(polite),
  telling: new RegExp(telling),
  leadIns: new RegExp(leadIns),
  tags: new RegExp(`(?: ,)? ${tags}`),
  either: / o /,
  offersTwo:
    /^(?:cuale?s?\b.*,|(?:cuale?s?|que|como|cuando)\b.*\b(?:prefier\w*|mejor|quiere)\b).* o /,
  suggestions: [
    [/\b(?:hoy|manana|dia|cuando|fecha|semana|mes|quincena)\b/, '¿Qué día le queda mejor?'],
    [/\b(?:monto|cuanto|pesos|cuotas?|anticipo|enganche)\b/, '¿Cuánto cabe en su mes?'],
    [/\b(?:transferencia|efectivo|tarjeta|forma)\b/, '¿De qué forma le resulta más fácil pagar?'],
    [/\b(?:recibio|recibo|factura|aviso)\b/, '¿Cómo suele llegarle el recibo?'],
    [/\b(?:empleo|trabaj\w*|sueldo|ingreso\w*|desemplead\w*)\b/, '¿Cómo están sus ingresos hoy?'],
    [/\b(?:problema|servicio|internet|senal|tecnico)\b/, '¿Qué pasó con el servicio?'],
    [
      /\b(?:descuento|propuesta|acuerdo|convenio|negociar|interesa|acepta)\b/,
      '¿Qué de esta propuesta le ayuda más, y qué le falta?',
    ],
    [
      /\b(?:pagar|pago|liquidar|cubrir|resolver)\b/,
      '¿Cómo piensa resolverlo, y a partir de cuándo?',
    ],
    [/\b(?:olvido|recuerda|sabe|sabia)\b/, '¿Qué pasó desde el vencimiento?'],
    [/(?:)/, '¿Qué pasó, y cómo puedo ayudarle?'],
  ],
}
