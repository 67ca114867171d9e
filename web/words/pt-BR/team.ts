export const team = {
  title: 'Equipe',
  help: 'Quem trabalha aqui e o que cada pessoa pode fazer.',
}
