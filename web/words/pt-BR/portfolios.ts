export const portfolios = {
  title: 'Regras',
  help: 'Credores, carteiras e o que pode ser oferecido em cada uma.',
}
