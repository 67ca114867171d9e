import type { demo as source } from '../pt-BR/demo.ts'
import type { SameWords } from '../shape.ts'

export const demo = {
  name: 'Demostración',
  moment: 'Ahora es {{moment}}',
  moveClock: 'Cambiar la hora',
  hourLater: '+1 hora',
  nextMorning: 'Próxima mañana hábil, 10:00',
  dayLater: '+1 día',
  pick: 'Elegir día y hora',
  pickLabel: 'Hacer como si fuera',
  realClock: 'Volver a la hora real',
  moved: 'Ahora es {{moment}}.',
  runNight: 'Correr la noche ahora',
  nightDone:
    'Pasó la noche. Recordatorios: {{reminded}}. Avisos: {{warned}}. Rescates: {{rescued}}. Acuerdos cumplidos: {{kept}}; rotos: {{broken}}. Clientes en la lista: {{planned}}.',
} satisfies SameWords<typeof source>
