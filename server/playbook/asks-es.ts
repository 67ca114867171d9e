import { begins, ends, oneLine, type Vocabulary, whole } from './asks.ts'

const asking = `(?:(?:a|con|contra|de|desde|en|entre|para|por|sobre|hasta|a partir de|hace|
  cuanto hace|dentro de) )?
  (?:que|cual|cuales|cuando|cuanto|cuanta|cuantos|cuantas|como|donde|adonde|quien|quienes)`

const softly = `(?:(?:me|nos|por favor|mas|mejor|un poco|con calma|bien|tantito|entonces|todo|
  sobre|eso|esto|esa parte|aqui|que) )*`

const whom = '(?:usted|ustedes|tu|vos|alguien|yo|nosotros)'

const telling = `(?:contar|contarme|contarnos|contara|cuenta|cuente|cuenteme|cuentenos|cuentame|
  hablar|hablarme|hablara|hableme|decir|decirme|decirnos|dijera|dice|diga|digame|dime|explicar|
  explicarme|explicarnos|explicara|explica|explique|expliqueme|describir|describirme|describame|
  describa|platicar|platicarme|platica|platiqueme|platiqueme|comentar|comentarme|comenteme|comenta|
  compartir|compartirme|compartame|indicarme|detallar|detallarme|informar|informarme|saber|
  entender|escuchar|oir|conocer|ayudarme a entender|ayudara a entender|ayude a entender|
  orienteme|ayudeme|ayudar)`

const told = `(?:${asking}|lo que|sobre|de|del|un poco|mas|mejor|su|la|el|eso|esa|ese|a entender|
  entender|con (?:confianza|calma|libertad)|con sus)`

const invitation = `(?:
  (?:(?:yo|nosotros) )?(?:me gustaria|quisiera|queria|quiero|queremos|necesito)(?: mucho)?
    (?: que (?:${whom} )?)? ?${softly}${telling} ${softly}${asking}|
  (?:me gustaria|quisiera) que (?:${whom} )?(?:me |nos )?${telling}|
  (?:sera que |seria posible que |seria posible |es posible que |se puede )?
    (?:${whom} )?(?:me |nos )?(?:puede|podria|puedes|podrias|podes|sabe|sabria|quiere|
    le importaria|seria tan amable de)? ?(?:${whom} )?(?:me |nos )?
    ${softly}${telling} (?:${softly}${asking}|
    (?:sobre|(?:(?:un poco|mas|mejor) )+(?:sobre|de|del))(?= |$))|
  (?:diga|digame|dime|cuente|cuenteme|cuentenos|cuentame|expliqueme|explique|hableme|hable|
    describa|describame|platiqueme|comenteme|comparta|compartame)
    (?: ${softly}${told}| mas| mejor| un poco| por favor)?|
  (?:ayudeme|ayudame) a (?:entender|comprender)|
  deme una (?:idea|nocion))`

const copula = '(?:es|fue|era|son|seria|fueron)'
const subject = '(?:(?:el|la|los|las|su|este|esta|mi) \\S+|usted|tu|vos|el|ella|yo)'
/** A time that lies ahead is said with these, and nobody asks with them. */
const ahead = `(?:paguen?|paguemos|depositen|caiga|caigan|reciba|recibas|cobre|pueda|puedas|podamos|
  tenga|tengas|vuelva|vuelvas|llegue|lleguen|salga|haya|quiera|quieras|termine|empiece|sea|este)`

export const asksEs: Vocabulary = {
  asking: begins(asking),
  askingLast: ends(`(?:(?:a|con|de|en|para|por|desde|hasta|sobre) )?
    (?:que|cual) (?:dia|fecha|hora|horario|mes|semana|monto|forma|manera|banco|area|parte|plazo|
    medio|motivo)(?: del mes| de la semana| del ano)?|
    que para .*|
    (?:(?:a|con|de|en|para|por|desde|hasta|sobre) )?
    (?:como|cuando|donde|adonde|cuanto|cuantos|cuantas|cual|cuales|quien|que|por que)
    (?: fue| es| seria| era| paso)?`),
  knowing: begins(`(?:ya |usted |tu |vos |alguien |el vendedor |no |le |les )*
    (?:sabe|sabia|recuerda|se acuerda|se|decidio|entendio|entiende|entiendo|explico|explicaron|
    dijo|dijeron|vio|aviso|tiene idea|esta seguro)`),
  onlyLooks: [
    new RegExp(oneLine(`^cuando (?:${subject} )?(?:le |les |te |me |se |lo |la )?${ahead}(?= |$)`)),
    new RegExp(`^donde (?:${subject} )?(?:vive|trabaja|esta|queda) (?:hay|tiene|queda|llega)\\b`),
    new RegExp(`^quien(?:es)? .*\\b${copula} ${subject}(?: mism[oa])?$`),
    /^(?:quizas?|cualquier|cuanto antes|ojala)\b/,
    /^como (?:le |les |te )?(?:quedamos|dije|dijimos|comente|explique|prometi|avise)\b/,
    /^que (?:bueno|bien|pena|lastima|bonito|gusto|alegria|maravilla)\b/,
  ],
  proposing: begins(`que tal|y si|
    por que no (?:me |se |le |lo |la |nos )?
    (?!puede|puedo|pudo|quiere|quiso|tiene|sabe|funciona|llega|recibe|viene|vino|cabe|alcanza|
    fue|es)
    (?:\\S+mos|\\S+[ae]s?)`),
  invitation: begins(invitation),
  whether: new RegExp(
    oneLine(`^(?:.* )?(?:${telling}|avise|aviseme) (?:me |nos )?si |
      ^(?:cuente|cuenta) (?:conmigo|con (?:nosotros|mi))|
      ^(?:hable|habla) con (?!confianza|calma|libertad)|
      ^(?:diga|digale|di) (?:que (?:si|no)|si|no)(?= |$)`),
  ),
  leads: new RegExp(
    oneLine(`^(?:y|o(?= (?:que|como|cual|cuando|cuanto|quien))|pero|entonces|bueno|bien|
      mire|oiga|hijole|andele|che|ah|ay|ok|hola|ahora|hoy|ya|
      por favor|buenos dias|buenas tardes|buenas noches|claro|
      (?:a )?(?:usted|ustedes|vos|tu)(?= (?:(?:a|de|en|con|por|para|desde|hasta) )?
      (?:que|cual|cuando|cuanto|como|donde|quien))) `),
  ),
  aside: whole(`por favor|gracias|entonces|ahora|hoy|por el momento|en este momento|mas o menos|
    en promedio|en general|por ejemplo|al mes|por mes|oiga|mire|senor|senora|usted|
    (?:don|dona|sr|sra|senor|senora|doctor|doctora) \\S+|mi don|joven|en su opinion|
    desde su punto de vista|para usted|
    (?:desde|despues|antes|considerando|contando|sin|dentro|en ese caso|en caso|si) .*`),
  tags: ends(`cierto|correcto|verdad|no es asi|no es verdad|no cree|esta bien|todo bien|ok|
    de acuerdo|esta de acuerdo|no|si|si o no|le parece|le parece bien|te parece|vale|listo|
    entendido|entiende|estamos|sale|va|eh|es asi|puede ser|quedamos|cerramos`),
  either: / o /,
  what: /^que /,
  choosing:
    /(?:^| )(?:prefier\w*|mejor|quieres?|gustaria|escoge\w*|elige\w*|cuale?s?|cuant[oa]s|en que) /,
  suggestions: [
    [
      /\b(?:titular|usted mism[oa]|espos[oa]|marido|hij[oa]|papa|mama)\b/,
      '¿Quién se encarga de esta cuenta con usted?',
    ],
    [
      /\b(?:recibio|llego|recibo|factura|carta|aviso|estado de cuenta)\b/,
      '¿Cómo suele llegarle el recibo?',
    ],
    [
      /\b(?:empleo|trabaj\w*|sueldo|ingreso\w*|desemple\w*|pensionad[oa]|despidieron)\b/,
      '¿Cómo están sus ingresos hoy?',
    ],
    [
      /\b(?:problema|servicio|internet|senal|tecnico|producto|entrega|defecto)\b/,
      '¿Qué pasó con el servicio?',
    ],
    [
      /\b(?:whatsapp|correo|telefono|domicilio|sms|mando|mandar|enviar|envio|liga|referencia)\b/,
      '¿Por qué medio le queda mejor recibir la información?',
    ],
    [
      /\b(?:llamar|llame|llamo|hablar|atender|tarde|horario|hora)\b/,
      '¿Qué horario le queda mejor para conversar?',
    ],
    [
      /\b(?:transferencia|efectivo|tarjeta|forma|debito)\b/,
      '¿De qué forma le resulta más fácil pagar?',
    ],
    [
      /\b(?:monto|cuanto|pesos|cuotas?|anticipo|enganche|pagos|alcanza|cien|doscientos|mil)\b/,
      '¿Cuánto cabe en su mes?',
    ],
    [
      /\b(?:descuento|propuesta|propuse|acuerdo|convenio|negociar|interes\w*|acepta|intereses)\b/,
      '¿Qué de esta propuesta le ayuda más, y qué le falta?',
    ],
    [
      /\b(?:hoy|manana|dia|cuando|fecha|semana|mes|quincena|lunes|viernes|plazo)\b/,
      '¿Qué día le queda mejor?',
    ],
    [
      /\b(?:pagar|paga|pago|pagado|liquidar|cubrir|abonar|abono|resolver)\b/,
      '¿Cómo piensa resolverlo, y a partir de cuándo?',
    ],
    [
      /\b(?:olvido|recuerda|sabe|sabia|entendio|entiende)\b/,
      '¿Qué sabe de esta cuenta hasta ahora?',
    ],
    [/(?:)/, '¿Qué pasó, y cómo puedo ayudarle?'],
  ],
}
