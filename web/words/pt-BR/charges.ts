export const charges = {
  underway: 'O código está sendo emitido. Em segundos ele aparece aqui sozinho.',
  stuck: 'O código ainda não saiu',
  changing: 'O valor ou o dia mudou; o código novo está a caminho.',
  tryAgain: 'Tentar de novo',
  triedAgain: 'Pedido de novo. O resultado aparece aqui.',
  noted: 'Já vi',
  staticInstead: 'Usar o código fixo',
  staticDone: 'Código fixo pronto. O outro será cancelado onde foi pedido.',
  staticHelp: 'O código fixo vai direto para a chave do credor e sai na hora.',
  boletoLine: 'Linha digitável do boleto',
  copyLine: 'Copiar a linha digitável',
  link: 'Abrir a página de pagamento',
  kinds: {
    'bcb-pix': 'Pix do banco (API Pix)',
    asaas: 'Asaas',
    fake: 'Banco de mentira',
  },
  environments: { production: 'de verdade', sandbox: 'ambiente de teste' },
  problems: {
    'unknown-outcome':
      'O banco não respondeu a tempo. Estamos perguntando se a cobrança foi feita, sem cobrar de novo.',
    away: 'O banco está fora do ar. Tentamos de novo sozinhos.',
    'not-authorised':
      'O banco não aceitou as credenciais desta conta. Peça ao responsável para conferir.',
    refused: 'O banco recusou a cobrança[: {{detail}}].',
    'change-refused': 'O banco recusou a mudança[: {{detail}}].',
    'cancel-refused': 'O banco recusou o cancelamento[: {{detail}}].',
    'gave-up':
      'Foram muitas tentativas sem resposta. Tentamos de novo à noite, ou agora, se você pedir.',
    'account-paused': 'Muitas falhas seguidas: esperamos um pouco antes de perguntar de novo.',
    'account-disconnected': 'A conta que faria esta cobrança foi desligada. Use o código fixo.',
    'code-missing': 'O banco fez a cobrança e ainda não mandou o código.',
    'not-there': 'O banco não conhece mais esta cobrança.',
    'changed-there':
      'No banco o valor é {{receivedCents}}; aqui é {{expectedCents}}. “Tentar de novo” corrige lá.',
    'amount-differs': 'Chegaram {{receivedCents}}; pelas regras seriam {{expectedCents}}.',
    other: 'Algo não foi como devia. Tente de novo.',
  },
}
