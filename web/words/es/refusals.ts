import type { RefusalName } from '../refusal-names.ts'

export const refusals = {
  'invalid-input': 'Revisa lo que escribiste[: {{field}}][ ({{value}})].',
  'not-signed-in': 'Entra de nuevo para continuar.',
  'not-allowed': 'Tu perfil no permite esto. Pídelo a quien dirige el equipo.',
  unknown: 'Esto no existe, o no es de esta empresa.',
  'unkind-words':
    'Escríbelo de otro modo[: “{{match}}” juzga a la persona]. Algún día puede leerlo.[ Por ejemplo: “{{rewrite}}”]',
  'treatment-of-another-language':
    'Este trato es de otro idioma. Elija uno del idioma del cliente.',
  'unreadable-service-fact':
    'No se pudo leer esto[: {{value}}]. Escriba un día, un número de días, o hasta 200 letras.',
  'address-too-short':
    'Diga al menos el código postal o el estado: sin eso nadie sabe a qué hora se puede llamar.',
  'invalid-postal-code': 'Este código postal no parece completo[: {{value}}].',
  'unknown-state': 'Este estado no existe[: {{value}}]. Escriba la sigla o el nombre.',
  'postal-code-of-another-state':
    'Este código postal es de otro estado[: {{value}}]. Revise los dos.',
  'unknown-address': 'Este domicilio no existe, o es de otra empresa.',
  'questions-not-chosen': 'Elija las preguntas que va a hacer[: faltan {{left}}].',
  'already-prepared': 'La preparación de esta atención ya se hizo.',
  'code-missing': 'El texto necesita llevar el código de pago. Pega el código otra vez.',
  'too-many-requests': 'Fueron muchos pedidos seguidos. Espera un minuto e intenta de nuevo.',
  'database-away': 'El sistema está volviendo. Intenta de nuevo en unos segundos.',
  broken:
    'Algo falló de nuestro lado. Nada de lo que escribiste se perdió; intenta de nuevo[. Código para soporte: {{requestId}}].',
  offline: 'Sin internet. Revisa la conexión e intenta de nuevo.',
  'wrong-password':
    'El correo o la contraseña no coinciden. Revisa las mayúsculas e intenta de nuevo.',
  'unknown-agreement': 'Este acuerdo no existe, o es de otra cartera.',
  'window-wrong': 'Diga las dos horas, la primera antes de la segunda.',
  'not-presentable':
    'El banco ya no acepta este cheque[ (alínea {{returnCode}})]. Acuerde otra forma de pagar.',
  'cmc7-wrong':
    'La línea magnética no coincide[: hay {{digits}} números, y son 30][: revise la parte {{part}}].',
  'cheque-known': 'Este cheque ya está anotado en otra recogida.',
  'unknown-tip': 'Este consejo ya no está.',
  'own-tip': 'Nadie vota por su propio consejo.',
  'tip-promoted': 'Este consejo ya está en el guion.',
  'personal-data': 'Quite los datos de personas[: “{{match}}”] y cuéntelo de nuevo.',
  'unknown-feedback': 'Este mensaje ya no existe.',
  'unknown-agent': 'Esta persona ya no está en el equipo.',
  'not-to-oneself': 'Los mensajes son para otra persona del equipo.',
  'unknown-office': 'Esta oficina no existe, o es de otra empresa.',
  'unknown-visit': 'Esta visita no existe, o es de otra empresa.',
  'map-link-unsafe': 'La dirección del mapa debe empezar con https:// .',
  'hours-overlap': 'Hay dos horarios que se cruzan el mismo día[, a las {{from}}]. Únalos.',
  'never-open':
    'En cada horario debe caber al menos una atención[: el que empieza a las {{from}} es muy corto]. Revise inicio y fin.',
  'visit-in-the-past': 'Esa hora ya pasó. Elija otra.',
  'visit-too-far': 'Agende para los próximos [{{visitDaysMax}} ]días: más lejos se olvida.',
  'office-closed-then': 'La oficina no recibe a esa hora. Elija una de las que aparecen.',
  'slot-taken': 'Esa hora se acaba de ocupar. Elija otra.',
  'visit-booked-already': 'Esta persona ya tiene una visita agendada. Cambie la que existe.',
  'office-of-another': 'Esta oficina recibe solo clientes de otro acreedor.',
  'visit-ended': 'Esta visita ya quedó registrada.',
  'visit-not-yet': 'Aún no llega la hora[: la visita es {{at}}].',
  'no-visit-booked': 'Agende la visita antes de guardar este resultado.',
  'no-cheque-asked': 'Acuerde la recogida del cheque antes de guardar este resultado.',
  'no-payment-found': 'No hay pago de este cliente ese día. Registre el pago primero.',
  'third-party-on-the-line': 'Otra persona está en la línea: agende solo con el propio cliente.',
  'not-open': 'Este acuerdo ya terminó; no acepta más cambios.',
  'unknown-instalment': 'Este acuerdo no tiene esa cuota.',
  'already-paying-ahead':
    'Hay un pago anticipado en espera. Espere a su día, o desista de él primero.',
  'nothing-to-pay-ahead': 'No hay cuotas por vencer para adelantar.',
  'no-interest-to-take-off':
    'Estas cuotas no tienen intereses que descontar: pueden pagarse antes, por el mismo monto.',
  'advance-outdated': 'El monto cambió[: ahora son {{payCents}}]. Revise y adelante de nuevo.',
  'already-paid': 'Esta cuota ya está pagada[, desde el {{paidOn}}].',
  'no-date-change-left':
    'Las fechas de este acuerdo ya cambiaron cuanto permite la regla[: {{dateChangesMax}}]. Vea una renegociación.',
  'date-change-too-late':
    'El cambio de fecha debía pedirse antes[, hasta el {{untilOn}}]. Vea una renegociación.',
  'date-too-early': 'Elija un día más tarde[: a partir del {{earliestOn}}].',
  'date-too-far': 'Elija un día más temprano[: hasta el {{latestOn}}].',
  'same-date': 'Ese ya es el día del vencimiento.',
  'nothing-to-undo': 'Ya no hay qué deshacer: la cuota cambió después.',
  'too-late-to-undo':
    'Pasó el tiempo de deshacer. Cambie la fecha otra vez, si la regla lo permite.',
  'means-not-available':
    'Este acreedor no recibe de esa forma. Elija otra, o incluya su clave Pix en Reglas.',
  'not-in-rescue': 'Este acuerdo no está en rescate. Actualice la página.',
  'no-renegotiation-left':
    'Este acuerdo ya se renegoció cuanto permite la regla[: {{renegotiationsMax}}]. Hable con supervisión.',
  'worklist-empty': 'La lista de hoy terminó. ¡Buen trabajo!',
  'nobody-may-be-called-now':
    'Ahora no se puede llamar a nadie de la lista[. La próxima llamada abre el {{nextAllowedAt}}].',
  'another-call-open':
    'Tienes otra atención abierta[ con {{debtorName}}]. Termínala antes de abrir la siguiente.',
  'unknown-debtor': 'Este cliente no existe, o es de otra cartera.',
  'nothing-owed': 'Este cliente no tiene saldo pendiente.',
  'with-another-agent': 'Este cliente está ahora en atención[ con {{agentName}}].',
  'unknown-call': 'Esta atención ya no existe.',
  'not-your-call': 'Esta atención es de otra persona[: {{agentName}}].',
  'call-closed': 'Esta atención ya se cerró.',
  'brief-not-seen': 'Mira la ficha antes de llamar: quién es, qué debe y qué se dijo.',
  'unknown-contact-point': 'Este contacto ya no está en la ficha.',
  'unknown-page': 'Esta dirección ya no abre. Cree otra.',
  'unknown-pack': 'Este registro no existe, o aún no está listo.',
  'unknown-seal': 'Este día aún no tiene sello. Los sellos se hacen por la noche.',
  'period-without-days': 'El periodo termina antes de empezar. Revise las fechas.',
  'period-in-the-future': 'El periodo no puede terminar en el futuro.',
  'already-dialing': 'La llamada ya empezó.',
  'not-dialing': 'Llama primero: esto solo vale durante la llamada.',
  'too-many-tries':
    'No se confirmó la identidad y se acabaron los intentos. Termina con respeto y registra el resultado.',
  'too-few-answers': 'Confirma un dato más[: se necesitan {{answersNeeded}}].',
  'changed-meanwhile': 'Esto cambió en otra ventana. Mira cómo está ahora y hazlo de nuevo.',
  'unknown-question': 'Esta pregunta ya no está en la lista. Elige otra.',
  'question-not-open': 'Se puede responder con sí o no.[ Prueba: “{{suggestion}}”]',
  'why-not-asked':
    'Aquí no se pregunta por qué no se pagó[: regla {{rule}}]. Pregunta qué ayudaría.',
  'not-listed': 'Este cliente no está en ninguna lista por este acreedor: no se habla de eso.',
  'invalid-answer': 'Revisa lo que se anotó[: {{value}}].',
  'sensitive-detail':
    'Guarda menos: esto es íntimo[ («{{word}}»)]. De salud, basta marcar el motivo.',
  'third-party-on-line': 'Hay otra persona en la línea. Anota cuando hables con el cliente.',
  'unknown-answer': 'Esta anotación ya no existe. Actualiza la página.',
  'unknown-outcome': 'Elige un resultado de la lista.',
  'missing-field': 'Falta completar un campo[: {{field}}].',
  'needs-confirmation': 'Este resultado saca al cliente de la lista. Confirma para continuar.',
  'outcome-needs-a-call': 'Este resultado pide una llamada hecha. Llama primero o elige otro.',
  'outcome-needs-identity':
    'Este resultado pide la identidad confirmada. Confirma los datos o elige otro.',
  'no-agreement-made':
    'No se hizo ningún acuerdo en esta atención. Acepta una propuesta primero o elige otro resultado.',
  'callback-outside-hours':
    'A esa hora no se puede llamar a este cliente[. El próximo horario es {{nextAllowedAt}}].',
  'callback-in-the-past': 'Esa hora ya pasó. Elige una que esté por venir.',
  'callback-too-far': 'Esa llamada está demasiado lejos[: el máximo son {{callbackDaysMax}} días].',
  'promise-incomplete': 'Indica el día, el monto y la forma del pago prometido.',
  'place-unknown':
    'No sabemos dónde vive este cliente y sin eso no hay horario permitido. Confirma la ciudad o el código postal.',
  'name-taken': 'Ya existe uno con este nombre. Elige otro.',
  'invalid-document': 'El documento no coincide. Revisa si falta o sobra un número.',
  'invalid-pix-key':
    'La clave Pix no es válida. Usa CPF, CNPJ, correo, celular con +55 o clave aleatoria.',
  'pix-needs-name-and-city':
    'Para recibir por Pix, indica también el nombre y la ciudad que mostrará el banco.',
  'unknown-creditor': 'Este acreedor no existe, o no tienes acceso a él.',
  'unknown-portfolio': 'Esta cartera no existe, o no tienes acceso a ella.',
  'looser-than-law':
    'Aquí la regla ya es más estricta que lo pedido[: {{value}}][; el máximo es {{most}}][ ({{ruleId}})].',
  'invalid-tightening': 'Revisa este valor[: {{field}}][ ({{value}})][. {{remedy}}].',
  'nothing-changed': 'Nada cambió respecto de lo que vale hoy.',
  'invalid-policy': 'La regla tiene un valor que no sirve[: {{field}}][ ({{value}})].',
  'invalid-phone': 'El teléfono no coincide. Escríbelo con la clave de área, como 55 1234 5678.',
  'invalid-email': 'El correo no coincide. Necesita una @ y un dominio.',
  'already-answered': 'El acreedor ya respondió esta pregunta.',
  'unknown-excuse': 'Este motivo ya no está aquí.',
  'unknown-reply': 'Esta respuesta no está en la tarjeta.',
  'excuse-applied': 'Lo que sigue de aquí ya se hizo. Deshaga la pausa en la ficha del cliente.',
  'excuse-over':
    'El plazo de este motivo pasó. Si la persona lo dice de nuevo, regístrelo de nuevo.',
  'nothing-follows': 'No hay nada que hacer además de responder y anotar.',
  'unknown-stop': 'Esta petición ya se levantó, o no existe.',
  'unknown-stop-kind': 'Elija un motivo de la lista.',
  'stop-not-by-hand': 'Este motivo no se registra a mano.',
  'stop-needs-channel': 'Diga qué canal no quiere la persona.',
  'stop-needs-contact-point': 'Diga de qué contacto se trata.',
  'stop-day-past': 'La pausa debe terminar después de hoy.',
  'stop-too-long':
    'La pausa es demasiado larga[: {{daysMax}} días como máximo][, hasta el {{until}}].',
  'ground-not-enough': 'Este motivo no basta para levantarla. Elija uno de la lista.',
  'no-representative': 'Aquí no se indica representante.',
  'hours-not-understood': 'El horario no es válido. Escriba como 18:00 y 20:00.',
  'no-hours-left': 'Elija al menos un día y un horario.',
  'contact-stopped':
    'Hay una petición o pausa en vigor para esta persona. Vea la ficha antes de seguir.',
  'undue-minor': 'Es menor de edad: nada se ofrece hasta que supervisión lo autorice.',
  'already-known': 'Este contacto ya está en la ficha.',
  'creditor-missing': 'Di a qué acreedor autorizó la persona.',
  'unknown-list': 'Ninguna regla conoce esta lista.',
  'unknown-list-file': 'Este archivo de lista ya no existe.',
  'listed-in-the-future': 'El día de la lista aún no llega.',
  'number-missing': 'Escribe el número que aparece cuando llamamos.',
  'silence-too-short':
    'Es pronto para dejar un número[: espera {{silentTimesMin}} intentos sin respuesta].',
  'evidence-missing':
    'Di cómo lo sabemos: por qué vía dio la persona este contacto, y qué dijo o el folio.',
  'given-in-the-future': 'El día en que se dio el contacto aún no llega.',
  'wrong-person-stays':
    'Este contacto se marcó como de otra persona. Solo supervisión puede traerlo de vuelta.',
  'nothing-to-correct': 'La ficha ya dice eso: no hay nada que corregir.',
  'unknown-charge': 'Este Pix ya no existe.',
  'no-file': 'No llegó ningún archivo. Elige el archivo de nuevo.',
  'empty-file': 'El archivo está vacío. Pide al acreedor el archivo completo.',
  'file-too-large':
    'El archivo es demasiado grande[: el máximo son {{megabytesMax}} MB]. Divídelo y envíalo en partes.',
  'upload-cut-short': 'El envío se cortó y no se guardó nada. Envía el archivo de nuevo.',
  'unknown-import': 'Este archivo ya no existe.',
  'already-loaded': 'Este archivo ya se cargó.',
  busy: 'Este archivo se está leyendo ahora. Espera a que termine.',
  'not-read-yet': 'Este archivo aún no se leyó hasta el final.',
  'nothing-to-load':
    'Ninguna línea de este archivo se puede cargar. Mira los motivos y corrige el archivo.',
  'already-in-agreement': 'Esta deuda ya está en un acuerdo abierto.',
  'identity-not-verified': 'Confirma la identidad antes de hablar de montos.',
  'discount-above-authority':
    'Este descuento supera tu límite[. El máximo es {{discountPctMax}}%][, o {{discountCentsMax}}].',
  'too-many-instalments': 'Son demasiadas cuotas[. El máximo es {{instalmentsMax}}].',
  'instalment-too-small':
    'La cuota queda demasiado pequeña[. El mínimo es {{instalmentCentsMin}}][, en hasta {{partsMax}} pagos].',
  'down-payment-too-small':
    'El pago inicial es demasiado pequeño[. El mínimo es {{downPaymentCentsMin}}].',
  'down-payment-too-large':
    'El pago inicial supera el total[, que es {{totalCents}}]. Ofrece pago de contado.',
  'due-day-not-offered':
    'Ese día de vencimiento no se ofrece en esta cartera.[ Elige uno de estos: {{dueDays}}.]',
  'shape-not-offered': 'Esta cartera no ofrece esa forma de pago. Elige otra.',
  'nothing-left-to-pay': 'Con ese descuento no queda nada por pagar. Reduce el descuento.',
  'ambiguous-pix-key':
    'Esta clave puede ser un CPF o un celular. Si es celular, escríbela con +55 al inicio.',
  'wrong-code': 'El código no coincide. Aparece donde se inició el producto.',
  'office-exists': 'Ya existe un despacho aquí. Entre con su contraseña.',
  'first-payment-too-late':
    'El primer pago está demasiado lejos[. El último día es {{firstPaymentOnMax}}].',
  'unknown-slot':
    'Este texto pide algo que aquí no se sabe[: {{slot}}]. Usa solo los nombres de la lista.',
  'slot-missing': 'Falta en el texto[: {{slot}}].',
  'text-too-long': 'El SMS quedó largo[: {{parts}} partes; el máximo es {{partsMax}}]. Acórtalo.',
  'nothing-to-exempt': 'Este texto ya pasa sin firma: no hay nada que liberar.',
  'words-never-pass': 'Esto no pasa ni con firma[: “{{match}}”]. Cambia el texto.',
  'already-signed': 'Este texto ya está firmado y vale.',
  'unknown-exemption': 'Este aviso no existe, o ya terminó.',
  'date-in-the-past': 'Ese día ya pasó. Elige hoy o después.',
  'unknown-offer': 'Esta propuesta ya no existe. Pide una nueva.',
  'offer-expired': 'Esta propuesta venció. Pide una nueva.',
  'policy-not-acknowledged':
    'Las reglas de esta cartera cambiaron[ (versión {{version}})]. Lee qué cambió para continuar.',
  'unknown-version': 'No encontramos la versión[ {{version}}] de esta regla.',
  'already-noted': 'Eso ya está anotado para esta persona.',
  'date-in-the-future': 'La fecha no puede ser posterior a hoy.',
  'unknown-problem': 'Esta anotación ya no existe.',
  'offer-outdated': 'El saldo cambió desde esta propuesta. Pide una nueva.',
  'wish-missing': 'Indica qué desea la persona antes de buscar propuestas.',
  'nothing-said': 'Anota el ingreso o cuánto puede pagar al mes. Lo demás puede quedar vacío.',
  'within-authority': 'Esta propuesta está dentro de tu autoridad: no necesita aprobación.',
  'already-asked': 'Ya hay una solicitud de aprobación en espera para esta persona.',
  'reason-missing': 'Escribe el motivo.',
  'unknown-approval': 'Esta solicitud ya no existe.',
  'not-waiting': 'Esta solicitud ya no está en espera. Actualiza la lista.',
  'your-own-request': 'Nadie aprueba su propia solicitud. Pídelo a otra persona.',
  'needs-higher-approver': 'Esta solicitud la decide quien responde por el despacho.',
  'too-few-offers':
    'Antes de registrar la negativa, presenta más propuestas[: al menos {{offersMin}}][. Hasta ahora: {{told}}].',
  'above-authority': 'Esta propuesta supera tu límite. Pídela a supervisión.',
  'paid-in-the-future': 'El día del pago aún no llega. Usa hoy o antes.',
  'paid-before-the-agreement':
    'Este pago es anterior al acuerdo[, hecho el {{acceptedOn}}]. Regístralo en la deuda.',
  'above-what-is-left': 'El monto supera lo que falta pagar[: {{leftCents}}].',
  'creditor-details-missing':
    'Falta un dato[ de {{creditor}}] que todo documento de cobranza muestra: nombre, domicilio e identificación fiscal[. Falta: {{field}}]. Complételo en Reglas.',
  'not-settled':
    'Aún hay saldo pendiente[: {{leftCents}}]. La carta finiquito sale cuando todo esté pagado.',
  'nothing-was-settled': 'No hay pago ni saldo liquidado que declarar.',
  'payment-without-place': 'Este pago aún no se asignó a nadie. El recibo sale después.',
  'not-a-service':
    'La constancia anual es de quien presta un servicio continuo, en Brasil. Si es el caso, márquelo en el acreedor, en Reglas.',
  'year-not-over': 'El año[ {{year}}] aún no termina.',
  'nothing-that-year': 'No hay factura con vencimiento en ese año[ ({{year}})].',
  'year-not-settled': 'Aún hay una factura de ese año pendiente[: {{leftCents}}].',
  'unknown-document': 'Este documento no existe, o es de otra empresa.',
  'unknown-payment': 'Este pago ya no existe.',
  'already-matched': 'Este pago ya se vinculó a un acuerdo.',
  'other-currency': 'La moneda del pago no es la del acuerdo.',
  'bank-not-recognised': 'El banco no se identificó. Revisa el secreto del aviso Pix.',
  'undue-deceased':
    'Hay aviso de fallecimiento: no se ofrece ni se cobra nada. Supervisión lo revisa.',
  'undue-paid':
    'Lo que está abierto fue marcado como ya pagado. Revísalo en la ficha antes de ofrecer.',
  'undue-duplicate': 'Lo que está abierto fue marcado como cobro duplicado. Revísalo en la ficha.',
  'undue-wrong-person':
    'Lo que está abierto fue marcado como deuda de otra persona. Revísalo en la ficha.',
  'undue-disputed':
    'El cliente cuestiona lo que está abierto: espera el análisis antes de ofrecer.',
  'undue-time-barred': 'Lo que está abierto prescribió: no se puede ofrecer ni cobrar.',
  'unknown-item': 'Esta factura no existe, o es de otra cartera.',
  'item-not-open': 'Esta factura ya no está abierta.',
  'already-marked': 'Esta factura ya tiene esa marca.',
  'unknown-mark': 'Esta marca ya fue retirada, o no existe.',
  'unknown-entry': 'Este asiento no existe, o es de otra cartera.',
  'item-withdrawn': 'El acreedor retiró esta factura: su libro ya no cambia.',
  'opening-stays': 'El asiento de apertura queda. Si el monto estaba mal, haz un ajuste.',
  'entry-is-payment': 'Este asiento vino de un pago recibido. Deshaz el pago en Pagos recibidos.',
  'entry-is-reversal': 'Un reverso no se reversa. Haz un ajuste con el monto correcto.',
  'already-reversed': 'Este asiento ya fue reversado.',
  'adjustment-of-nothing': 'Escribe un monto distinto de cero.',
  'adjustment-beyond-owed':
    'El ajuste quita más de lo que está abierto[: el máximo es {{mostCents}}].',
  'adjustment-out-of-time': 'Elige un día[ desde {{from}}][ hasta {{to}}].',
  'no-months':
    'El archivo no tiene meses. Pega o elige un archivo de dos columnas: mes y porcentaje.',
  'file-too-long': 'El archivo tiene demasiadas líneas[: el máximo es {{linesMax}}].',
  'justification-missing':
    'Escribe por qué el error es justificable; sin eso, la devolución es doble.',
  'unknown-restitution': 'Esta devolución no existe, o es de otra cartera.',
  'restitution-ended': 'Esta devolución ya terminó.',
  'given-back-out-of-time':
    'El día de la devolución debe estar entre el del pago y hoy[: desde {{from}}][ hasta {{to}}].',
  'needs-certificate':
    'Esta cartera pide certificado. Termine las lecciones y las llamadas de práctica en Práctica.',
  'unknown-lesson': 'Esta lección no existe.',
  'unknown-practice-call': 'Esta llamada de práctica no existe o es de otra persona.',
  'practice-call-over': 'Esta llamada de práctica ya terminó. Empiece otra.',
  'not-ready-yet':
    'Todavía falta algo para el certificado: lecciones terminadas[ {{lessonsPassed}} de {{lessonsInAll}}], personas bien atendidas en la práctica[ {{peoplePassed}} de {{peopleNeeded}}].',
  'email-taken': 'Ya existe alguien con este correo.',
  'unknown-keys': 'Nada responde a estas teclas[: {{keys}}].',
  'unreadable-keys':
    'Estas teclas no sirven de atajo[: {{keys}}]. Use Ctrl, Alt o una tecla F con una letra o un número.',
  'single-key': 'Una tecla sola sirve para escribir[: {{keys}}]. Agréguele Ctrl o Alt.',
  'browser-keys': 'El navegador usa estas teclas para sí[: {{keys}}]. Elija otras.',
  'keys-in-use':
    'Estas teclas ya hacen otra cosa aquí[: {{keys}}]. Elija otras, o cambie aquellas primero.',
  'viewer-needs-a-creditor': 'Indica de qué acreedor es esta persona.',
  'not-matched': 'Este pago no está en ningún lugar ahora.',
  'nothing-left-over': 'No sobró nada de este pago.',
  'unknown-refund': 'Esta devolución ya no existe.',
  'refund-ended': 'Esta devolución ya terminó.',
  'day-needed': 'Di en qué día volvió el dinero.',
  'above-what-is-there': 'El importe supera lo que hay en este pago[: {{leftCents}}].',
  'unknown-notice': 'Otro despacho ya reconoció este Pix, o ya no existe.',
  'unknown-cheque': 'Este cheque ya no existe.',
  'no-such-move': 'El cheque ya cambió de situación. Mira cómo está ahora.',
  'reason-needed': 'Di el motivo.',
  'unknown-remittance': 'Esta remesa no existe, o no tienes acceso a ella.',
  'nothing-to-close': 'Aún no hay qué cerrar para este acreedor.',
  'period-not-over': 'Solo se cierra un periodo que ya terminó. Elige hasta ayer.',
  'already-closed': 'Este periodo ya se cerró[, hasta {{closedThrough}}].',
  'mixed-currencies':
    'Este acreedor tiene carteras en más de una moneda; sepáralo en dos acreedores para cerrar.',
  'already-paid-out': 'Esta remesa ya se marcó como pagada[ el {{on}}].',
  'unknown-account': 'Esta cuenta ya no existe, o fue desconectada.',
  'invalid-account': 'Revisa este campo de la cuenta[: {{field}}][. {{remedy}}].',
  'charge-is-fine': 'Este cobro está en orden; no hay nada que intentar de nuevo.',
  'charge-is-paid': 'Este cobro ya fue pagado.',
  'no-pix-key':
    'El acreedor no tiene llave Pix. Agrega la llave en Reglas para usar el código fijo.',
  'unknown-boleto': 'Este boleto ya no existe.',
  'unknown-boleto-account': 'Esta cuenta de boletos ya no existe.',
  'unknown-bank-file': 'Este archivo del banco ya no existe.',
  'creditor-without-document':
    'Antes de la cuenta, indique el CNPJ o CPF del acreedor[ {{name}}]: va impreso en el boleto.',
  'unsupported-bank': 'Aún no emitimos boletos de este banco[ ({{bank}})]. Elija uno de la lista.',
  'layout-not-written': 'El banco[ {{bank}}] no recibe este formato de archivo. Elija el otro.',
  'wallet-not-taken':
    'La cartera[ {{wallet}}] tiene un dígito que solo el banco calcula. Pida otra cartera al banco.',
  'account-incomplete':
    'Falta un dato de la cuenta, o no tiene el largo que usa el banco[: {{field}}].',
  'fine-above-law':
    'En contratos de consumo el recargo llega a [{{finePctMax}}%] (CDC, artículo 52). Bájelo.',
  'number-already-used': 'Este número ya se usó[; el último fue {{last}}]. Use uno mayor.',
  'no-boleto-account':
    'El acreedor[ {{creditor}}] no tiene cuenta para boletos. Se indica en Reglas.',
  'payer-without-document': 'El boleto necesita el CPF o CNPJ del cliente. Ofrezca el Pix.',
  'nothing-to-issue': 'Cada parcialidad pendiente ya tiene su boleto.',
  'numbers-used-up':
    'Se acabaron los números de boleto de esta cuenta[ en {{bank}}]. Hable con el banco.',
  'nothing-to-send': 'No hay nada nuevo que contar al banco.',
  'not-held': 'Este archivo no espera una decisión.',
  'unknown-complaint': 'Este reclamo ya no existe.',
  'complaint-closed': 'Este reclamo ya se cerró.',
  'complaint-still-open':
    'Esta pausa es de un reclamo en curso. Termina cuando se cierra el reclamo.',
  'complaint-unanswered':
    'Registre primero lo que se respondió. Después se puede cerrar el reclamo.',
  'already-registered': 'Este reclamo ya está registrado[ con el número {{number}}].',
  'already-tied': 'Este reclamo ya es de un cliente[: {{debtorName}}].',
  'due-before-complaint': 'El plazo no puede ser anterior al reclamo.',
  'invalid-link': 'Una dirección comienza con https://',
  'words-to-look-at': 'Revise este pasaje[: “{{match}}”]. Si es así, guárdelo tal cual.',
  'unknown-file': 'Este archivo ya no existe.',
  'unknown-person': 'Esta persona no trabaja aquí.',
  'unknown-debt': 'Este contrato no existe, o es de otra cartera.',
  'measure-known': 'Esto ya fue pedido o ya está vigente en este contrato.',
  'act-blocked':
    'Todavía no puede hacerse[: {{reason}}][ Puede desde el {{from}}.][ Regla {{ruleId}}.]',
  'not-past':
    'Esto es posterior a la llegada del contrato[, el {{cameOn}}]: pídalo y hágalo por las reglas.',
  'unknown-measure': 'Este pedido ya no existe.',
  'measure-ended': 'Esto ya cambió de situación. Actualice la página.',
  'day-out-of-time': 'Elija un día posible[: desde el {{from}}][ hasta el {{to}}].',
  'act-needs-no-notice': 'Para esto no hay aviso que enviar.',
  'contact-blocked':
    'El aviso no puede salir por aquí ahora[: regla {{ruleId}}][; abre el {{nextAllowedAt}}]. Una carta sí.',
  'notice-sent-today': 'Un aviso ya salió hoy por este medio.',
  'delivery-known': 'La entrega de este aviso ya fue anotada.',
  'already-interrupted':
    'La prescripción de esta factura ya fue interrumpida[, el {{on}}]. Solo ocurre una vez (Código Civil brasileño, art. 202).',
  'interruption-out-of-time':
    'Ese día no interrumpe nada: solo después del vencimiento y antes de prescribir[, desde el {{from}}][ hasta el {{to}}].',
  'unknown-interruption': 'Esta interrupción ya no existe.',
  'batch-under-way': 'Las constancias de este año ya se están emitiendo.',
  'already-asked-for': 'Ya hay una solicitud igual en curso[, folio {{protocol}}].',
  'unknown-request': 'Esta solicitud ya no existe.',
  'request-ended': 'Esta solicitud ya se respondió.',
  'identity-not-confirmed': 'Confirme primero que es la propia persona quien pide.',
  'deletion-needs-two': 'Borrar pide dos personas: una propone, otra aprueba.',
  'not-a-deletion': 'Esta solicitud no es de cancelación.',
  'not-proposed': 'Nadie propuso todavía qué borrar.',
  'same-person': 'Quien propuso no aprueba: pida a otra persona.',
  'no-legal-hold': 'No hay resguardo legal de esta persona.',
  'sensitive-words':
    'Esto no se anota[: “{{match}}”]. Salud, creencias, política y vida íntima no entran en el registro.',
  'day-out-of-range': 'Elija un día desde hoy[ hasta el {{until}}].',
  'unknown-correction': 'Esta corrección ya no existe.',
  'unknown-override': 'Este cambio ya no existe.',
  'choice-not-known': 'Esta opción no existe[: {{choice}}]. Elija una de la lista.',
  'outside-legal-time': 'El tiempo va de [{{minDays}}] a [{{maxDays}}] días.',
  'unlawful-words':
    'Estas palabras no pueden decirse[: “{{match}}”]. Cambie el texto, o pida que un abogado firme el aviso.',
  'shift-open': 'Su jornada de hoy ya empezó.',
  'no-shift': 'Empiece la jornada antes de hacer la pausa.',
  'on-a-break': 'Está en pausa. Vuelva de ella para atender.',
  'not-on-a-break': 'No está en pausa.',
  'rest-too-early':
    'El descanso no cuenta en la primera hora de la jornada[: puede ser desde {{at}}]. Las otras pausas están libres.',
  'rest-too-late':
    'El descanso no cuenta en la última hora de la jornada[: podía empezar hasta {{at}}]. Las otras pausas están libres.',
  'rests-taken': 'Los descansos de hoy ya se hicieron. Las otras pausas están libres.',
  'meal-taken': 'La comida de hoy ya se hizo. Las otras pausas están libres.',
  'unknown-grant': 'Esta pausa ya se hizo o se dejó.',
  'rest-granted':
    'Tiene una pausa ahora, después de una atención difícil. Hágala, o diga que no la quiere, y siga.',
  'work-day-full':
    'Llegó al tiempo de atención de hoy[: {{hours}} horas]. Hasta la próxima jornada.',
  'period-too-long': 'Elija un periodo más corto[: hasta {{daysMax}} días].',
  'below-the-law':
    'Esto descansa menos de lo que la ley pide[: el mínimo es {{least}}][: el máximo es {{most}}].',
  'playbook-not-read': 'El guion cambió. Lee qué cambió antes de la próxima atención.',
  'playbook-not-fit':
    'Hay algo que corregir antes de publicar[: {{count}} avisos]. Mira la revisión del borrador.',
  'experiment-running':
    'Hay una prueba en curso[: “{{name}}”]. Ciérrala antes de cambiar lo que compara.',
  'experiment-ended': 'Esta prueba ya terminó.',
  'unknown-experiment': 'Esta prueba ya no existe.',
  'unknown-place': 'Esta parte del guion ya no existe.',
  'unknown-line': 'Esta frase ya no existe. Actualiza la página.',
  'words-missing': 'Escribe la frase.',
  'needs-entry':
    'Algunos acuerdos no pudieron cumplirse[: {{brokenCount}} en {{windowDays}} días]. Para que este valga, comience con un pago inicial[ en {{entryDaysMax}} días o menos], o pida aprobación a la supervisión.',
  'technique-missing': 'Diga qué técnica se usó.',
  'unknown-tap': 'Este registro no está en esta atención.',
  'unknown-help-request': 'Este pedido de ayuda ya fue respondido.',
  'survey-answered': 'La persona ya respondió. ¡Agradézcale!',
  'not-firm': 'No hace falta aprobación: esta persona puede acordar como siempre.',
  'no-draft': 'No hay borrador para publicar.',
  'tree-with-problems':
    'Aún hay qué corregir antes de publicar[: {{count}}][, empezando por {{code}}].',
  'no-time-running': 'El tiempo de esta tipificación ya terminó.',
  'already-extended':
    'El tiempo ya se extendió una vez. Si no alcanza, queda en pendientes y se tipifica después.',
  'outcome-first': 'En esta cartera el resultado va antes del siguiente cliente.',
  'still-on-the-line': 'Cuelgue antes de dejar el resultado para después.',
} satisfies Record<RefusalName, string>
