import type { demo as source } from '../pt-BR/demo.ts'
import type { SameWords } from '../shape.ts'

export const demo = {
  name: 'Demonstration',
  moment: 'It is now {{moment}}',
  moveClock: 'Change the time',
  hourLater: '+1 hour',
  nextMorning: 'Next working morning, 10:00',
  dayLater: '+1 day',
  pick: 'Choose a day and time',
  pickLabel: 'Pretend that it is',
  realClock: 'Back to the real time',
  moved: 'It is now {{moment}}.',
  runNight: 'Run the night now',
  nightDone:
    'The night has passed. Reminders: {{reminded}}. Warnings: {{warned}}. Rescues: {{rescued}}. Agreements kept: {{kept}}; broken: {{broken}}. Customers on the list: {{planned}}.',
} satisfies SameWords<typeof source>
