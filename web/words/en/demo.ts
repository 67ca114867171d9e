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
    'The night has passed: {{reminded}} reminders, {{warned}} warnings, {{kept}} agreements kept, {{broken}} broken, {{planned}} customers on the list.',
} satisfies SameWords<typeof source>
