export const journal = {
  title: 'Histórico',
}
