export const reports = {
  title: 'Relatórios',
  help: 'O dia em números; toque em um número para ver as pessoas.',
}
