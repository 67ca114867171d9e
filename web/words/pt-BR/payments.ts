export const payments = {
  title: 'Recebimentos',
  help: 'O que chegou; o que não foi reconhecido espera por você.',
}
