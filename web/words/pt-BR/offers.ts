export const offers = {
  title: 'Propostas',
}
