import type { journal as source } from '../pt-BR/journal.ts'
import type { SameWords } from '../shape.ts'

export const journal = {
  title: 'Historial',
  by: 'por {{name}}',
  system: 'por el sistema',
  bank: 'por el banco',
  other: 'Algo quedó registrado ({{what}})',
  call: {
    opened: 'Atención abierta',
    'taken-over': 'Atención asumida[, antes con {{from}}]',
    dialed: 'Llamada hecha[ al {{number}}]',
    'hung-up': 'Llamada terminada',
    verified: 'Identidad confirmada',
    'not-verified': 'Identidad no confirmada',
    'third-party': 'Contestó otra persona',
    closed: 'Atención cerrada[: {{outcome}}]',
    'callback-booked': 'Llamada acordada[ para el {{at}}]',
    promised: 'Promesa de pago[ de {{amountCents}}][ para el {{dueOn}}]',
  },
  contact: {
    refused: 'Contacto no permitido[: regla {{ruleId}}][; abre el {{nextAllowedAt}}]',
  },
  debtor: {
    imported: 'El cliente vino en el archivo del acreedor',
    'contact-point-added': 'Contacto agregado[: {{kind}}][, {{provenance}}]',
    'wrong-person': 'Contacto marcado como de otra persona',
    'opted-out': 'Pidió no ser contactado[: {{channel}}][. “{{evidence}}”]',
    'opted-in': 'Volvió a aceptar contacto[: {{channel}}][. “{{evidence}}”]',
    'hold-placed': 'Contacto en pausa[: {{reason}}][, hasta el {{untilOn}}]',
    'hold-lifted': 'Contacto autorizado[: {{reason}}][. “{{evidence}}”]',
  },
  debt: {
    imported: 'Facturas cargadas del archivo del acreedor',
    withdrawn: 'Factura retirada por el acreedor',
    changed: 'Factura cambiada por el acreedor',
  },
  offer: {
    made: 'Propuestas hechas',
    quoted: 'Propuesta armada[: {{totalCents}}]',
  },
  agreement: {
    opened: 'Acuerdo {{code}} hecho[: {{totalCents}}][ en {{parts}}×]',
    shared: 'Pago del acuerdo {{code}} enviado[ por {{channel}}]',
    'reminder-due': 'Recordatorio de la cuota {{n}} del acuerdo {{code}}[, que vence el {{dueOn}}]',
    'warning-due': 'Aviso de atraso de la cuota {{n}} del acuerdo {{code}}',
    kept: 'Acuerdo {{code}} cumplido',
    broken: 'Acuerdo {{code}} deshecho por falta de pago',
    cancelled: 'Acuerdo {{code}} cancelado[: {{reason}}]',
  },
  payment: {
    received: 'Pago de {{amountCents}} recibido[ el {{paidOn}}][ en el acuerdo {{code}}]',
    matched: 'Pago de {{amountCents}} ligado[ al acuerdo {{code}}]',
    unmatched: 'Pago de {{amountCents}} espera identificación',
  },
} satisfies SameWords<typeof source>
