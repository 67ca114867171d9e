export const worklist = {
  title: 'Fila de hoje',
  help: 'Quem contatar agora, e por que está aqui.',
}
