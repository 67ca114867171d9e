export const session = {
  title: 'Entrar',
  welcome: 'Que bom ter você aqui.',
  promise:
    'Cobrança que termina em acordo: conversa preparada, proposta justa, combinado cumprido.',
  email: 'E-mail',
  password: 'Senha',
  signIn: 'Entrar',
  demoTitle: 'Entrar na demonstração',
  demoHelp: 'Escolha uma pessoa. Os nomes e as dívidas são inventados.',
  demoPeople: '{{agency}}: pessoas',
  expiredTitle: 'Sua sessão expirou',
  expiredHelp: 'Nada do que você digitou se perdeu. Entre de novo para continuar de onde parou.',
  otherPerson: 'Entrar como outra pessoa',
  signOut: 'Sair',
  role: {
    owner: 'responsável',
    supervisor: 'supervisão',
    agent: 'atendimento',
    viewer: 'credor (consulta)',
  },
}
