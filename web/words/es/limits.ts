import type { limits as source } from '../pt-BR/limits.ts'
import type { SameWords } from '../shape.ts'

export const limits = {
  title: 'Límites de la operación',
  help: 'Lo que llamó todo el despacho, frente a lo que deja la ley. Un límite alcanzado detiene las llamadas automáticas; quien llama a mano sigue atendiendo.',
  country: { BR: 'Brasil', MX: 'México' },
  today: 'Llamadas hoy',
  answered: 'Contestadas hoy',
  month: 'Llamadas en el mes',
  none: 'Para este país no conocemos un límite de la operación entera.',
  metric: {
    abandoned: 'Llamadas automáticas que se cortaron',
    'short-calls': 'Llamadas de hasta 6 segundos',
    'calls-per-month': 'Volumen de llamadas',
  },
  window: {
    day: 'hoy',
    month: 'este mes',
    '24-hours': 'en las últimas 24 horas',
    '30-days': 'en los últimos 30 días',
  },
  state: {
    nothing: 'Nada contado aún',
    within: 'Dentro del límite',
    warn: 'Cerca del límite',
    throttle: 'Marcar más despacio',
    stop_predictive: 'Marcación predictiva detenida',
    authenticate_calls: 'Automáticas detenidas: falta autenticar',
    stop_dialer: 'Automáticas detenidas',
  },
  share: '{{count}} de {{of}}, {{pct}}',
  plain: '{{count}} de {{max}}',
  begins: 'La cuenta empieza de nuevo el {{at}}.',
  steps: 'Qué sucede y cuándo',
  step: {
    warn: 'Aviso nuestro',
    throttle: 'Marcar más despacio',
    stop_predictive: 'Detener la marcación predictiva',
    authenticate_calls: 'Autenticar, o detener las automáticas',
    stop_dialer: 'Detener las automáticas',
  },
  above: 'por encima de {{count}}',
  from: 'desde {{count}}',
  abovePct: 'por encima de {{pct}}, con {{count}} o más',
  fromPct: 'desde {{pct}}, con {{count}} o más',
  source: 'De dónde viene',
  ours: 'Política nuestra, no es ley.',
  verification: {
    text: 'leímos el texto',
    secondary: 'leímos sobre él',
    memory: 'de memoria, por verificar',
    disputed: 'las fuentes difieren',
  },
  authentication: 'Autenticación de las llamadas',
  authenticationHelp:
    'Quien pasa de 500 mil llamadas en el mes necesita una operadora que las autentique. Solo el despacho lo sabe: confírmelo con la operadora antes de marcar.',
  isAuthenticated: 'Nuestra operadora autentica todas las llamadas',
  stated: 'Anotado.',
  counting: 'Qué entra en la cuenta',
  countingHelp:
    'Cada llamada cerrada aquí, también las del teléfono de quien atiende; dura desde marcar hasta cerrar.',
} satisfies SameWords<typeof source>
