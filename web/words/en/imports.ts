import type { imports as source } from '../pt-BR/imports.ts'
import type { SameWords } from '../shape.ts'

export const imports = {
  title: 'Import',
  help: 'Bring the creditor’s file; nothing is loaded before you have checked it.',
  oneTitle: 'File received',
} satisfies SameWords<typeof source>
