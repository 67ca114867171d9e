import type { imports as source } from '../pt-BR/imports.ts'
import type { SameWords } from '../shape.ts'

export const imports = {
  title: 'Importar',
  help: 'Trae el archivo del acreedor; nada se carga antes de que lo revises.',
  oneTitle: 'Archivo recibido',
} satisfies SameWords<typeof source>
