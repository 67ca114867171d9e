export const debtors = {
  title: 'Clientes',
  help: 'Procure por nome, documento, telefone, contrato ou fatura.',
  oneTitle: 'Ficha do cliente',
}
