import type { whatWorks as source } from '../pt-BR/what-works.ts'
import type { SameWords } from '../shape.ts'

export const whatWorks = {
  title: 'What works',
  help: 'Which calls came to something, among those that reached the right person.',
  honest:
    'This shows what goes together, not what causes what: whoever heard a sentence may have had an easier call. To know the cause, run a test in the playbook.',
  honestOwn: 'This shows what goes together, not what causes what. It is for you to learn from.',
  period: 'Period',
  days: { '7': '7 days', '30': '30 days', '90': '90 days', '180': '6 months' },
  agent: 'Agent',
  everybody: 'Everybody',
  prepared: 'With and without preparation',
  preparedHelp: 'Prepared: the brief was not skipped, and questions were chosen before dialing.',
  with: 'Prepared',
  without: 'Not prepared',
  all: 'All calls',
  line: 'Sentence',
  deal: 'Agreement or promise',
  nextStep: 'Next step',
  concrete: 'Concrete answer',
  agents: 'By agent',
  agentsHelp: 'Only supervision sees this. Everybody sees their own numbers.',
  lines: 'By sentence said',
  linesHelp: 'Sentences marked as said, replies to excuses, questions answered, and techniques.',
  gone: 'A sentence that left the playbook',
  empty: 'Nobody has marked a sentence yet. In a call, press ✓ beside the sentence that you said.',
  toTest: 'Test a sentence',
} satisfies SameWords<typeof source>
