export const call = {
  title: 'Atendimento',
  help: 'Prepare, ligue, ouça e combine.',
}
