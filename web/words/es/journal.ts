import type { journal as source } from '../pt-BR/journal.ts'
import type { SameWords } from '../shape.ts'

export const journal = {
  title: 'Historial',
  by: 'por {{name}}',
  system: 'por el sistema',
  bank: 'por el banco',
  debtorSelf: 'por el propio cliente',
  other: 'Algo quedó registrado ({{what}})',
  call: {
    opened: 'Atención abierta',
    'taken-over': 'Atención asumida[, antes con {{from}}]',
    'message-left': 'Recado dejado[ ({{audience}})][, según las reglas de {{packId}}]',
    dialed: 'Llamada hecha',
    'identity-verified': 'Identidad confirmada',
    'identity-not-verified': 'Identidad no confirmada',
    'not-coded':
      'Cerrado por el sistema, sin tipificar a tiempo[; la atención era de {{agentName}}]',
    'coded-later':
      'Tipificado después[: {{outcome}}][ ({{called}})][, {{amountCents}} el {{dueOn}}]',
    closed: 'Atención cerrada[: {{outcome}}][ ({{called}})][, {{amountCents}} el {{dueOn}}]',
    'promise-kept': 'Promesa cumplida[: {{amountCents}} hasta el {{dueOn}}]',
    'promise-broken': 'Promesa no cumplida[: {{amountCents}} hasta el {{dueOn}}]',
    'study-skipped': 'Preparación omitida por decisión de la supervisión[. “{{reason}}”]',
    'few-offers-allowed':
      'Negativa registrada con menos de dos propuestas[ ({{told}})], por decisión de supervisión',
    'help-asked': 'Ayuda de la supervisión pedida durante la llamada',
    'help-answered': 'La supervisión respondió al pedido de ayuda[. “{{answer}}”]',
    'callback-booked': 'Llamada acordada[ para el {{at}}]',
  },
  'another-promise': {
    asked:
      'Una promesa más, pedida a la supervisión[: {{brokenCount}} sin cumplir][. “{{reason}}”]',
    approved: 'Una promesa más, aprobada[. “{{reason}}”]',
    refused: 'Una promesa más, no aprobada[. “{{reason}}”]',
    allowed:
      'Una promesa más, aceptada por la supervisión[, después de {{brokenCount}} sin cumplir]',
  },
  tip: {
    told: 'Consejo contado al equipo',
    withdrawn: 'Consejo retirado',
    promoted: 'Consejo llevado al borrador del guion[ ({{place}})]',
  },
  quality: {
    'goal-set': 'Metas del mes acordadas[ con {{name}}]',
    'feedback-given': 'Mensaje de supervisión[ para {{name}}]',
    'feedback-read': 'Mensaje leído',
  },
  office: {
    opened: 'Oficina registrada[: {{name}}]',
    changed: 'Oficina cambiada[: {{name}}]',
    closed: 'La oficina dejó de recibir[: {{name}}]',
  },
  visit: {
    booked: 'Visita agendada[ en {{office}}][, {{at}}]',
    moved: 'Visita cambiada[ a {{office}}][, {{at}}]',
    came: 'Vino a la visita[ en {{office}}][, del {{at}}]',
    missed: 'No vino a la visita[ en {{office}}][, del {{at}}]',
    cancelled: 'Visita cancelada[ en {{office}}][, del {{at}}][. “{{reason}}”]',
  },
  copy: 'copia del código',
  training: {
    certified: 'Certificado para llamadas[: {{portfolioName}}][, hasta {{validUntil}}]',
    'need-set': 'Exigencia de certificado cambiada',
  },
  playbook: {
    published: 'Guion publicado[: versión {{version}}][. “{{reason}}”]',
    'variant-published': 'Guion de prueba publicado[: versión {{version}}][. “{{reason}}”]',
    'draft-discarded': 'Borrador del guion descartado',
    read: 'Leyó qué cambió en el guion[: versión {{version}}]',
    'experiment-started': 'Prueba de guion comenzada[: {{name}}]',
    'experiment-closed': 'Prueba de guion cerrada[: {{name}}][. “{{reason}}”]',
    'experiment-stopped':
      'Prueba de guion detenida por quejas o peticiones de parar[: {{name}}][, {{harms}}]',
  },
  wording: {
    'message-written': 'Mensaje reescrito[: versión {{version}}]',
    'exemption-signed':
      'Aviso legal firmado[ por {{signedBy}}][, {{signedAs}}][, vale hasta {{untilOn}}]',
    'exemption-ended': 'Aviso legal terminado[. “{{reason}}”]',
  },
  outcomes: {
    published:
      'Tipificación publicada[: versión {{version}}][, {{changes}} cambios][. «{{reason}}»]',
    restored: 'Tipificación anterior publicada de nuevo[: versión {{version}}][. «{{reason}}»]',
    'follows-agency': 'El acreedor vuelve a usar la tipificación de la empresa[. «{{reason}}»]',
    'wrap-up-set':
      'Tiempo de cierre de la atención cambiado[: {{seconds}} segundos][. «{{reason}}»]',
  },
  breaks: {
    granted: 'Pausa después de una atención difícil concedida',
    'grant-declined': 'Pausa después de una atención difícil dejada por quien la tenía',
    'log-exported': 'Registro de jornadas y pausas descargado[, de {{fromOn}} a {{toOn}}]',
    'rules-set': 'Medidas de pausa cambiadas[: versión {{version}}][. «{{reason}}»]',
  },
  law: {
    changed:
      'Reglas de contacto del despacho cambiadas[: versión {{version}}][, perfil {{profile}}][. “{{reason}}”]',
  },
  evidence: {
    asked: 'Registro de contactos pedido[, del {{fromOn}} al {{toOn}}]',
    made: 'Registro de contactos reunido[: {{entryCount}} registros][, marca final {{head}}]',
    read: 'Registro de contactos descargado[ ({{form}})]',
    'seal-checked': 'Sello del día {{sealedOn}} comprobado',
    'seal-broken':
      'El sello del día {{sealedOn}} no coincide[: {{alteredCount}} cambiados][, faltan {{missingCount}}]',
  },
  dialing: {
    authenticated: 'Declaró que las llamadas son autenticadas por la operadora',
    unauthenticated: 'Declaró que las llamadas no son autenticadas por la operadora',
  },
  audience: { third_party: 'con quien contestó', voicemail: 'en el buzón' },
  contact: {
    refused: 'Contacto no permitido[: regla {{ruleId}}][; abre el {{nextAllowedAt}}]',
  },
  debtor: {
    'address-given': 'Domicilio anotado[: {{place}}][, {{provenance}}]',
    'address-left': 'Domicilio dejado[. “{{reason}}”]',
    'addressing-noted': 'Cómo le gusta que le traten[: {{preferredName}}][, {{treatment}}]',
    'contact-point-added': 'Contacto agregado[: {{kind}}][, {{provenance}}]',
    'numbers-purged': 'Números de buró o de búsqueda borrados[: {{count}}]: la deuda terminó',
    'consent-given': 'Autorizó el contacto[: {{channel}}][. “{{evidence}}”]',
    'consent-withdrawn': 'Retiró la autorización de contacto[: {{channel}}][. “{{evidence}}”]',
    'contact-point-given-again': 'Contacto dado de nuevo[: {{kind}}][, {{provenance}}]',
    'contact-point-confirmed': 'Contacto confirmado por el cliente[: {{kind}}]',
    'contact-point-corrected': 'Procedencia del contacto corregida[: {{kind}}][, {{provenance}}]',
    'wrong-person': 'Contacto marcado como de otra persona[: folio {{protocol}}]',
    'right-person':
      'El contacto vuelve a ser de esta persona[: folio {{protocol}}][. “{{evidence}}”]',
    'stop-cleared':
      'Salió en el momento: {{callbacks}} llamadas, {{plans}} de la lista, {{messages}} mensajes, {{approvals}} aprobaciones',
    'representative-named': 'Representante indicado[: {{representative}}][, {{registration}}]',
    'hours-chosen': 'Horarios preferidos',
    'opted-out': 'Pidió no ser contactado[: {{channel}}][. “{{evidence}}”]',
    'opted-in': 'Volvió a aceptar contacto[: {{channel}}][. “{{evidence}}”]',
    'message-handed': 'Mensaje entregado a la aplicación[ por {{channel}}]',
    'budget-told': 'Presupuesto anotado',
    told: 'Contó[: {{fact}}]',
    'told-undone': 'Anotación deshecha[: {{fact}}]',
    'problem-verified': 'Problema comprobado[: {{problem}}][, {{seen}}]',
    'problem-withdrawn': 'Problema comprobado retirado[: {{problem}}]',
    'hold-placed': 'Contacto en pausa[: {{reason}}][, hasta el {{untilOn}}][. “{{evidence}}”]',
    'hold-lifted': 'Contacto autorizado[: {{reason}}][. “{{evidence}}”]',
  },
  excuse: {
    heard: 'Dijo: {{excuse}}',
    withdrawn: 'Motivo retirado, tocado por error[: {{excuse}}]',
    applied: 'Hecho lo que sigue del motivo[: {{excuse}}]',
    'review-asked': 'Motivo a la espera de supervisión[: {{excuse}}]',
    open: 'El motivo vuelve a quedar abierto[: {{excuse}}]',
    verified: 'Motivo confirmado[: {{excuse}}][, {{seenIn}}]',
    unverified: 'Motivo sin confirmación[: {{excuse}}][, {{seenIn}}]',
    'proof-link-made': 'Enlace para enviar un comprobante creado[: {{excuse}}]',
    'proof-arrived': 'Comprobante recibido[: {{excuse}}]',
    'proof-seen': 'Comprobante visto[: {{excuse}}]',
    'creditor-asked': 'Pregunta al acreedor[: {{excuse}}][, hasta el {{dueOn}}]',
    'creditor-answered': 'El acreedor respondió[: {{excuse}}]',
  },
  privacy: {
    requested:
      'Pidió sobre sus propios datos[: {{privacyKind}}][, folio {{request}}][, antes del {{dueOn}}]',
    'identity-confirmed': 'Identidad confirmada para la solicitud[ {{request}}]',
    answered: 'Solicitud de datos respondida[: {{privacyKind}}][, {{request}}]',
    refused: 'Solicitud de datos no atendida[: {{privacyKind}}][, {{request}}]',
    'erasure-proposed': 'Cancelación propuesta, espera a otra persona[ ({{request}})]',
    exported: 'Copia de todo lo que hay sobre la persona[ ({{format}})]',
    'hold-placed': 'Resguardo legal: no se borra nada[. “{{why}}”]',
    'hold-lifted': 'Resguardo legal retirado[. “{{why}}”]',
    'retention-set': 'Tiempo de conservación cambiado[: {{keptRecord}}][, {{days}} días]',
  },
  complaint: {
    opened:
      'Reclamo registrado[: {{complaintChannel}}][, responder antes del {{dueOn}}]. Contacto en pausa',
    threatened: 'Dijo que va a reclamar[, atender antes del {{dueOn}}]. Contacto en pausa',
    answered: 'Reclamo respondido[: {{complaintChannel}}]',
    closed: 'Reclamo cerrado[: {{complaintChannel}}]',
    late: 'Reclamo sin respuesta a tiempo[: {{complaintChannel}}][, vencía el {{dueOn}}]',
  },
  debt: {
    'service-noted': 'Lo que el servicio entregó[: {{serviceKind}}][, contrato {{contract}}]',
    'product-named':
      'Producto anotado[: {{product}}][, contrato {{contract}}][ (antes: {{before}})]',
    'gaps-exported': 'Lista de lo que falta descargada[: {{count}} casos]',
    interrupted: 'Prescripción de la factura {{invoice}} interrumpida el {{on}}[. “{{evidence}}”]',
    'interruption-withdrawn': 'Interrupción de la prescripción del {{on}} retirada[. “{{reason}}”]',
    'marked-undue': 'Factura {{invoice}} marcada: {{mark}}[. “{{evidence}}”]',
    'mark-lifted': 'Marca retirada de la factura {{invoice}}: {{mark}}[. “{{evidence}}”]',
    'entry-reversed':
      'Reverso en la factura {{invoice}}[: {{entry}}][ ({{component}})][, {{amountCents}}][. “{{reason}}”]',
    adjusted:
      'Ajuste en la factura {{invoice}}[: {{amountCents}}][ ({{component}})][. “{{reason}}”]',
    'months-loaded':
      'Meses de {{index}} cargados[: {{months}}][, de {{from}}][ a {{to}}][. {{source}}]',
    'restitution-opened':
      'Devolución abierta[: {{amountCents}} pagados el {{paidOn}}][. “{{reason}}”]',
    'given-back': 'Devuelto al cliente[: {{amountCents}}][ el {{givenBackOn}}]',
    'restitution-refused': 'Devolución negada[. “{{reason}}”]',
  },
  mark: {
    paid: 'ya pagada',
    duplicate: 'duplicada',
    'wrong-person': 'de otra persona',
    disputed: 'cuestionada',
  },
  entry: {
    opening: 'apertura',
    payment: 'pago',
    waiver: 'descuento',
    adjustment: 'ajuste',
    withdrawal: 'retiro',
    reversal: 'reverso',
  },
  profile: {
    set: 'Momento corregido: vale {{circumstance}}[, {{knownBy}}][, hasta {{untilOn}}]',
    'left-out': 'Momento corregido: no vale {{circumstance}}[, {{knownBy}}][, hasta {{untilOn}}]',
    undone: 'Corrección del momento deshecha[: {{circumstance}}]',
    overridden:
      'Decidido por otro camino[: {{situationPart}}][, {{choice}}][ en vez de {{recommended}}][ ({{overriddenFor}})]',
    'override-undone': 'La recomendación vale de nuevo[: {{situationPart}}]',
  },
  agreement: {
    opened: 'Acuerdo {{code}} hecho[: {{totalCents}}][ en {{parts}}×]',
    shared: 'Pago del acuerdo {{code}} enviado[ por {{channel}}]',
    'reminder-due': 'Recordatorio de la cuota {{n}} del acuerdo {{code}}[, que vence el {{dueOn}}]',
    'warning-due':
      'Aviso de atraso de la cuota {{n}} del acuerdo {{code}}[, que puede deshacerse después del {{breaksOn}}]',
    kept: 'Acuerdo {{code}} cumplido',
    broken: 'Acuerdo {{code}} deshecho por falta de pago',
    renegotiated: 'Acuerdo {{code}} cambiado por uno nuevo',
    'rescue-opened':
      'La cuota {{n}} del acuerdo {{code}} pasó la tolerancia: llamar hasta el {{untilOn}}',
    'rescue-taken': 'Rescate del acuerdo {{code}} asumido',
    'rescue-answered': 'Rescate del acuerdo {{code}}: {{rescueOutcome}}',
    'date-changed': 'La cuota {{n}} del acuerdo {{code}} pasó al {{dueOn}}[, antes {{fromOn}}]',
    'date-restored': 'La cuota {{n}} del acuerdo {{code}} volvió al {{dueOn}}',
    'means-changed': 'Forma de pagar del acuerdo {{code}}[, cuota {{n}}]: {{means}}',
    'advance-taken':
      'Pago anticipado en el acuerdo {{code}}: {{payCents}} hasta el {{dueOn}}, con {{offCents}} menos de intereses',
    'advance-lapsed': 'Pago anticipado del acuerdo {{code}} deshecho: cuotas como antes',
    cancelled: 'Acuerdo {{code}} cancelado[: {{reason}}]',
    reopened: 'Acuerdo {{code}} reabierto: un pago salió de él',
    unkept: 'El acuerdo {{code}} dejó de estar cumplido: un pago salió de él',
  },
  act: {
    delist: 'retirar del registro',
    clear_protest: 'carta para cancelar el protesto',
    restore_service: 'reconectar el servicio',
  },
  duty: {
    'negativate-asked':
      'Anotación en registro de crédito pedida: contrato {{contract}}[, {{registry}}]',
    'negativate-found':
      'Anotación en registro de crédito ya existía antes: contrato {{contract}}[, {{registry}}][, desde {{sinceOn}}][. “{{evidence}}”]',
    'negativate-done':
      'Anotación en registro de crédito hecha el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'negativate-withdrawn':
      'Anotación en registro de crédito dejada de lado: contrato {{contract}}[. “{{reason}}”]',
    'negativate-undone':
      'Anotación en registro de crédito retirada el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'protest-asked': 'Protesto pedida: contrato {{contract}}[, {{registry}}]',
    'protest-found':
      'Protesto ya existía antes: contrato {{contract}}[, {{registry}}][, desde {{sinceOn}}][. “{{evidence}}”]',
    'protest-done':
      'Protesto hecha el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'protest-withdrawn': 'Protesto dejada de lado: contrato {{contract}}[. “{{reason}}”]',
    'protest-undone':
      'Protesto retirada el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'suspend_service-asked':
      'Suspensión del servicio pedida: contrato {{contract}}[, {{registry}}]',
    'suspend_service-found':
      'Suspensión del servicio ya existía antes: contrato {{contract}}[, {{registry}}][, desde {{sinceOn}}][. “{{evidence}}”]',
    'suspend_service-done':
      'Suspensión del servicio hecha el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'suspend_service-withdrawn':
      'Suspensión del servicio dejada de lado: contrato {{contract}}[. “{{reason}}”]',
    'suspend_service-undone':
      'Suspensión del servicio retirada el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'terminate_contract-asked':
      'Terminación del contrato pedida: contrato {{contract}}[, {{registry}}]',
    'terminate_contract-found':
      'Terminación del contrato ya existía antes: contrato {{contract}}[, {{registry}}][, desde {{sinceOn}}][. “{{evidence}}”]',
    'terminate_contract-done':
      'Terminación del contrato hecha el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'terminate_contract-withdrawn':
      'Terminación del contrato dejada de lado: contrato {{contract}}[. “{{reason}}”]',
    'terminate_contract-undone':
      'Terminación del contrato retirada el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'sue-asked': 'Demanda pedida: contrato {{contract}}[, {{registry}}]',
    'sue-found':
      'Demanda ya existía antes: contrato {{contract}}[, {{registry}}][, desde {{sinceOn}}][. “{{evidence}}”]',
    'sue-done': 'Demanda hecha el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'sue-withdrawn': 'Demanda dejada de lado: contrato {{contract}}[. “{{reason}}”]',
    'sue-undone':
      'Demanda retirada el {{on}}: contrato {{contract}}[, {{registry}}][. “{{evidence}}”]',
    opened: 'Plazo abierto en el contrato {{contract}}[: {{act}}][ hasta {{by}}]',
    dropped: 'El plazo del contrato {{contract}} dejó de valer',
    'notice-sent': 'Aviso enviado: contrato {{contract}}[, {{channel}}]',
    'notice-delivered': 'Aviso entregado el {{on}}[, {{channel}}][. “{{evidence}}”]',
    'notice-withdrawn': 'El aviso dejó de contar[, {{channel}}][. “{{reason}}”]',
    'yearly-begun': 'Constancias anuales de {{year}} pedidas[: {{count}}]',
  },
  document: {
    'term-issued': 'Convenio de pago emitido[ ({{code}})]',
    'receipt-issued': 'Recibo emitido[ ({{code}})]',
    'clearance-issued': 'Carta finiquito emitida[ ({{code}})]',
    'statement-issued': 'Detalle del cálculo emitido[ ({{code}})]',
    'yearly-issued': 'Constancia anual emitida[ ({{code}})]',
    'notice-issued': 'Aviso emitido[ ({{code}})]',
    'protest-letter-issued': 'Carta de consentimiento emitida[ ({{code}})]',
  },
  page: {
    'link-made': 'Página del cliente creada para el acuerdo {{code}}[, vale hasta {{untilOn}}]',
    'link-ended':
      'Quien abrió la dirección de la página del acuerdo {{code}} dijo que no es la persona: ya no abre',
    'links-revoked': 'Direcciones de la página del acuerdo {{code}} canceladas[: {{count}}]',
    entered: 'El cliente abrió la página del acuerdo {{code}}',
    'entry-refused': 'Alguien intentó abrir la página del acuerdo {{code}} y no confirmó quién es',
    accepted: 'El cliente confirmó el acuerdo {{code}} en su propia página',
    'asked-for-contact': 'El cliente pidió contacto desde la página del acuerdo {{code}}',
  },
  charge: {
    changed: 'Cobro cambiado en el banco[: {{amountCents}}][, para {{dueOn}}]',
    cancelled: 'Cobro cancelado en el banco[: {{amountCents}}]',
    refused: 'Cobro rechazado por el banco[: {{amountCents}}][. {{detail}}]',
    'tried-again': 'Cobro pedido de nuevo al banco[: {{amountCents}}]',
    noted: 'Diferencia de cobro vista[: {{amountCents}}]',
    'static-instead': 'Código Pix fijo en lugar del código del banco[: {{amountCents}}]',
    'amount-differs':
      'Monto recibido distinto del calculado[: llegaron {{receivedCents}}][, serían {{expectedCents}}]',
  },
  gateway: {
    connected: 'Cuenta de cobro conectada[: {{creditor}}][, {{kind}}]',
    changed: 'Cuenta de cobro cambiada[: {{kind}}][; secretos reemplazados: {{replaced}}]',
    disconnected: 'Cuenta de cobro desconectada[: {{kind}}]',
  },
  boleto: {
    'account-saved': 'Cuenta de boletos guardada[: {{creditor}}][, {{bank}}][, cuenta {{account}}]',
    issued: 'Boletos emitidos[: {{count}}][, {{bank}}][, acuerdo {{code}}]',
    registered: 'Boleto registrado en el banco[: {{ourNumber}}]',
    rejected: 'Boleto rechazado por el banco[: {{ourNumber}}][, motivos {{reasons}}]',
    cancelled: 'Boleto dado de baja en el banco[: {{ourNumber}}]',
  },
  'bank-file': {
    made: 'Remesa {{sequence}} hecha[: {{creditor}}][, {{entries}} partidas]',
    received: 'Retorno del banco recibido[: {{fileName}}]',
    accepted: 'Retorno con dudas aceptado[: {{fileName}}]',
  },
  approval: {
    asked: 'Aprobación solicitada[: {{discountPct}}% de descuento][. “{{reason}}”]',
    approved: 'Solicitud aprobada[: {{discountPct}}% de descuento][. “{{reason}}”]',
    refused: 'Solicitud no aprobada[. “{{reason}}”]',
    withdrawn: 'Solicitud de aprobación retirada',
  },
  payment: {
    received: 'Pago de {{amountCents}} recibido[ el {{paidOn}}][ en el acuerdo {{code}}]',
    unmatched: 'Pago de {{amountCents}} espera identificación',
    'rest-placed': '{{amountCents}} que habían sobrado se usaron[ en el acuerdo {{code}}]',
    'match-undone': 'Pago retirado de donde estaba: {{reason}}',
    'kept-as-credit': '{{amountCents}} guardados como saldo a favor',
    'refund-asked': 'Devolución de {{amountCents}} pedida[: {{reason}}]',
    'refund-cancelled': 'Devolución de {{amountCents}} cancelada',
    'given-back': '{{amountCents}} devueltos a quien pagó',
    returned: '{{amountCents}} volvieron por el banco[: {{reason}}]',
    claimed: 'Pix de {{amountCents}} reconocido como nuestro',
  },
  cheque: {
    'proof-kept': 'Foto del cheque o del recibo guardada[: {{amountCents}}]',
    asked: 'Cheque de {{amountCents}} por recoger[ el {{dueOn}}]',
    collected: 'Cheque de {{amountCents}} recogido',
    failed: 'Cheque de {{amountCents}} no recogido[: {{reason}}]',
    deposited: 'Cheque de {{amountCents}} depositado',
    cleared: 'Cheque de {{amountCents}} cobrado',
    bounced: 'Cheque de {{amountCents}} devuelto por el banco[: {{reason}}]',
    cancelled: 'Cheque de {{amountCents}} cancelado[: {{reason}}]',
  },
  rescueOutcome: { 'other-means': 'pagará de otra forma', 'given-up': 'no va a pagar' },
  outcome: {
    NAT: 'No contesta',
    OCU: 'Ocupado',
    CXP: 'Buzón de voz',
    MUD: 'Llamada muda o cortada',
    INX: 'Número inexistente',
    FAX: 'Fax o robot',
    NLIG: 'No se pudo llamar',
    REC: 'Recado con tercero',
    TRC: 'Tercero rehúsa el recado',
    ERR: 'Teléfono equivocado',
    MUDOU: 'El titular cambió de número',
    MENO: 'Es menor de edad',
    HOSP: 'Internado o en tratamiento',
    FALT: 'Informa fallecimiento',
    DESL: 'El titular colgó',
    NMOM: 'No puede hablar ahora',
    AGEN: 'Cita telefónica',
    VISI: 'Visita agendada',
    CHEQ: 'Recoger cheque',
    PROM: 'Promesa de pago',
    ACV: 'Acuerdo de contado',
    ACP: 'Acuerdo en cuotas',
    CPRO: 'Contrapropuesta',
    '2VIA': 'Duplicado enviado',
    ALEG: 'Afirma haber pagado',
    DISC: 'No está de acuerdo con el monto',
    DESC: 'Desconoce la deuda',
    SEMC: 'Sin capacidad de pago',
    RECU: 'No quiere negociar',
    JUD: 'Tiene abogado o juicio',
    PROC: 'Queja o defensoría',
    OPT: 'Pide no ser contactado',
    FALE: 'Fallecido',
    DESB: 'Desbloqueo de confianza',
    CANC: 'Quiere cancelar',
    TEC: 'Reclamo técnico',
    'S-NAT': 'Sin respuesta (red)',
    'S-OCU': 'Ocupado (red)',
    'S-DROP': 'Abandonada',
    'S-AMD': 'Contestador (detectado)',
    'S-INX': 'Inválido (red)',
    'S-TPA': 'Sin tipificar a tiempo',
  },
} satisfies SameWords<typeof source>
