import type { RowProblem } from './debt-row.ts'

export type FileLanguage = 'pt-BR' | 'es' | 'en'

/** Why a row was refused, and what would be right. */
export type RefusalWords = { readonly reason: string; readonly remedy: string }

export const headings: Record<FileLanguage, readonly [line: string, why: string, how: string]> = {
  'pt-BR': ['Linha', 'Motivo da recusa', 'Como corrigir'],
  es: ['Línea', 'Motivo del rechazo', 'Cómo corregir'],
  en: ['Line', 'Why it was refused', 'How to mend it'],
}

type Words = Record<RowProblem, readonly [reason: string, remedy: string]>

const portuguese: Words = {
  'repeated-header': ['o cabeçalho de novo', 'apague a linha'],
  'totals-row': ['linha de total', 'apague a linha'],
  'malformed-row': [
    'linha quebrada ou solta',
    'confira as aspas e o número de colunas, ou apague a linha',
  ],
  'missing-value': ['falta um valor', 'preencha a célula'],
  'ambiguous-scientific-notation': [
    'número encurtado pela planilha',
    'formate a coluna como Texto e exporte de novo',
  ],
  'invalid-document': ['documento inválido', 'confira os dígitos com o cliente ou no cadastro'],
  'unreadable-amount': ['valor que não se lê', 'escreva só o número, como 1.234,56'],
  'ambiguous-amount': ['milhar ou decimal?', 'escreva com centavos, como 1.234,00 ou 1,23'],
  'not-positive-amount': ['valor zero ou negativo', 'só valores em aberto são cobrados'],
  'impossible-date': ['vencimento impossível', 'escreva dia/mês/ano, de 1990 a 2100'],
  'duplicate-row': ['linha repetida', 'nada a fazer: a primeira vale'],
  'conflicting-duplicate': [
    'mesma parcela com outro valor ou vencimento',
    'diga qual vale e apague a outra; por ora vale a primeira',
  ],
}

const spanish: Words = {
  'repeated-header': ['el encabezado otra vez', 'borre la línea'],
  'totals-row': ['línea de total', 'borre la línea'],
  'malformed-row': [
    'línea rota o suelta',
    'revise las comillas y el número de columnas, o borre la línea',
  ],
  'missing-value': ['falta un valor', 'llene la celda'],
  'ambiguous-scientific-notation': [
    'número acortado por la hoja de cálculo',
    'dé formato de Texto a la columna y exporte otra vez',
  ],
  'invalid-document': ['documento inválido', 'revise los caracteres con el cliente'],
  'unreadable-amount': ['importe ilegible', 'escriba solo el número, como 1,234.56'],
  'ambiguous-amount': ['¿miles o decimales?', 'escriba con centavos, como 1,234.00 o 1.23'],
  'not-positive-amount': ['importe cero o negativo', 'solo se cobran importes pendientes'],
  'impossible-date': ['vencimiento imposible', 'escriba día/mes/año, de 1990 a 2100'],
  'duplicate-row': ['línea repetida', 'nada que hacer: vale la primera'],
  'conflicting-duplicate': [
    'la misma cuota con otro importe o vencimiento',
    'diga cuál vale y borre la otra; por ahora vale la primera',
  ],
}

const english: Words = {
  'repeated-header': ['the header again', 'delete the line'],
  'totals-row': ['a line of totals', 'delete the line'],
  'malformed-row': ['a broken or stray line', 'check quotes and columns, or delete the line'],
  'missing-value': ['a value is missing', 'fill the cell'],
  'ambiguous-scientific-notation': [
    'a number shortened by the spreadsheet',
    'format the column as Text and export again',
  ],
  'invalid-document': ['invalid document', 'check its characters with the customer'],
  'unreadable-amount': ['unreadable amount', 'write the number alone'],
  'ambiguous-amount': ['thousands or decimals?', 'write it with cents'],
  'not-positive-amount': ['zero or negative amount', 'only what is owed is collected'],
  'impossible-date': ['impossible due date', 'write day/month/year, from 1990 to 2100'],
  'duplicate-row': ['a repeated row', 'nothing to do: the first stands'],
  'conflicting-duplicate': [
    'the same instalment with another amount or due date',
    'say which stands and delete the other; for now the first does',
  ],
}

const words: Record<FileLanguage, Words> = { 'pt-BR': portuguese, es: spanish, en: english }

/** `column` is how the file itself calls the column that fails; `value` is what its cell says. */
export function refusalWords(
  reason: RowProblem,
  language: FileLanguage,
  column: string | null,
  value: string | null,
): RefusalWords {
  const [why, remedy] = words[language][reason]
  const where = column === null ? '' : ` (${column}${value ? `: ${value}` : ''})`
  return { reason: `${why}${where}`, remedy }
}
