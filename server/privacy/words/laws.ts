import type { Words } from '../../compliance/words.ts'

// The law that keeps a record, or that has it removed, as it is told to the person.

export const exercise: Words = {
  'pt-BR': 'LGPD, art. 7º, V e VI, e art. 16: contrato em aberto e exercício de direitos.',
  es: 'Contrato abierto y ejercicio de derechos (en Brasil, LGPD arts. 7 y 16).',
  en: 'An open contract and the exercise of rights (in Brazil, LGPD arts. 7 and 16).',
}
export const proof: Words = {
  'pt-BR':
    'LGPD, art. 16, I: obrigação legal (livros e prova). Guarda de cinco anos: Código Civil, art. 206, § 5º, e CDC, art. 27.',
  es: 'Obligación legal: libros y prueba. Se conserva cinco años (en Brasil, LGPD art. 16, I).',
  en: 'A legal duty: books and proof. Kept for five years (in Brazil, LGPD art. 16, I).',
}
export const hold: Words = {
  'pt-BR': 'LGPD, art. 7º, VI: exercício de direitos em processo, em curso ou esperado.',
  es: 'Ejercicio de derechos en un proceso, en curso o esperado.',
  en: 'The exercise of rights in a suit, under way or expected.',
}
export const complaint: Words = {
  'pt-BR': 'Há reclamação em andamento: o que a responde fica até ela ser encerrada.',
  es: 'Hay un reclamo en curso: lo que lo responde queda hasta que se cierre.',
  en: 'A complaint is open: what answers it stays until it is closed.',
}
export const gone: Words = {
  'pt-BR': 'LGPD, art. 18, VI, e art. 16: nenhuma lei manda guardar.',
  es: 'Ninguna ley obliga a conservarlo (en Brasil, LGPD arts. 16 y 18).',
  en: 'No law has it kept (in Brazil, LGPD arts. 16 and 18).',
}
