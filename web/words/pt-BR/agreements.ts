export const agreements = {
  title: 'Acordos',
  help: 'O que foi combinado e como está indo.',
  oneTitle: 'Acordo',
}
