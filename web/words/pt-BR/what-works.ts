/** After which sentences and what preparation something was agreed. */
export const whatWorks = {
  title: 'O que funciona',
  help: 'Em que atendimentos se chegou a algo, entre os que falaram com a pessoa certa.',
  honest:
    'Isto mostra o que anda junto, não o que causa: quem ouviu uma frase pode ter tido um atendimento mais fácil. Para saber a causa, faça um teste no roteiro.',
  honestOwn:
    'Isto mostra o que anda junto, não o que causa. É só para você aprender com o seu jeito.',
  period: 'Período',
  days: { '7': '7 dias', '30': '30 dias', '90': '90 dias', '180': '6 meses' },
  agent: 'Atendente',
  everybody: 'Todos',
  prepared: 'Com e sem preparo',
  preparedHelp:
    'Com preparo: a ficha não foi pulada e as perguntas foram escolhidas antes de ligar.',
  with: 'Com preparo',
  without: 'Sem preparo',
  all: 'Todos os atendimentos',
  line: 'Frase',
  deal: 'Acordo ou promessa',
  nextStep: 'Próximo passo',
  concrete: 'Resposta concreta',
  agents: 'Por atendente',
  agentsHelp: 'Só a supervisão vê. Cada pessoa vê os próprios números.',
  lines: 'Por frase dita',
  linesHelp:
    'Frases marcadas como ditas, respostas a justificativas, perguntas respondidas e técnicas.',
  gone: 'Frase que saiu do roteiro',
  empty: 'Ninguém marcou uma frase ainda. No atendimento, toque no ✓ ao lado da frase que disse.',
  toTest: 'Testar uma frase',
}
