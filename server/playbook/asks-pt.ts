import { oneLine, type Vocabulary } from './asks.ts'

const asking = oneLine(`(?:e |mas |entao )?
  (?:(?:a|com|de|em|para|por|sobre|desde|ate|a partir de|contra|pra) )?
  (?:o que|oque|que|qual|quais|quando|quanto|quanta|quantos|quantas|como|onde|aonde|quem|
  por que|porque|pq|de que forma|de que maneira|de que jeito|em que|a que|ate quando|
  desde quando|a partir de quando|com que|para que|pra que)`)

const invitations = oneLine(`(?:me |nos )?
  (?:conte|conta|contem|fale|fala|explique|explica|descreva|diga|diz|ajude|ajuda|
  gostaria que me (?:contasse|explicasse|dissesse|falasse|ajudasse))
  (?: me| nos)?
  (?: mais| melhor| um pouco| como| o que| sobre| a entender| por favor)?`)

const polite = oneLine(`^(?:(?:o senhor|a senhora|voce|vc|tu|eu) )?
  (?:pode|poderia|consegue|conseguiria|gostaria de|quer|quero|queria|queriamos|quero que|
  gostaria que)
  (?: voce| o senhor| a senhora)? (?:me |nos |por favor |, )*`)

const telling = oneLine(`^(?:contar|conte|falar|fale|dizer|diga|explicar|explique|descrever|
  descreva|ajudar a entender|ajude a entender|informar|informe|passar|detalhar|saber|entender|
  ouvir|conhecer)
  (?: me| mais| melhor| um pouco| por favor| pra mim| para mim| ,)* `)

const leadIns = oneLine(`^(?:(?:ola|oi|bom dia|boa tarde|boa noite|entendo|entendi|certo|tudo bem|
  ok|obrigad[oa]|perfeito|claro|entao|agora|bem|bom|olha|veja|escute|por favor|desculpe|
  com licenca|na sua opiniao|hoje|neste momento|no momento|sem compromisso|
  pensando (?:nisso|no seu mes|no futuro)|para (?:eu|que eu|a gente|nos) [^,]*|pra eu [^,]*|
  (?:sobre|a respeito|quanto a|em relacao|com relacao|de todas|de todos|entre|diante|depois de|
  para|pra|com|segundo|na|no|em) [^,]*|
  se [^,]*|considerando [^,]*|caso [^,]*|dentro do (?:seu )?orcamento|
  (?:dona |seu |sr |sra |senhora? )?(?:[a-z]+)(?= , )) ?,|
  e |mas |entao |bom |bem |olha |ola |oi |certo |entendo |entendi |por favor |agora )\\s*`)

const tags = oneLine(`(?:certo|correto|ne|nao e|nao e mesmo|nao e verdade|nao foi|nao acha|
  tudo bem|ta bom|ta|ok|concorda|combinado|verdade|sim ou nao|sim|nao|pode ser|beleza|fechado|
  entendeu|esta bem)$`)

export const asksPt: Vocabulary = {
  asking,
  invitations,
  polite: new RegExp(polite),
  telling: new RegExp(telling),
  leadIns: new RegExp(leadIns),
  tags: new RegExp(`(?: ,)? ${tags}`),
  either: / ou /,
  offersTwo:
    /^(?:qua(?:l|is)\b.*,|(?:qua(?:l|is)|o que|como|quando)\b.* (?:prefer\w*|melhor|quer)\b).* ou /,
  suggestions: [
    [/\b(?:hoje|amanha|dia|quando|data|semana|mes|ate)\b/, 'Qual dia fica melhor para você?'],
    [/\b(?:valor|quanto|reais|parcelas?|entrada)\b/, 'Quanto cabe no seu mês?'],
    [/\b(?:pix|cartao|forma)\b/, 'De que forma fica mais fácil pagar?'],
    [/\b(?:recebeu|boleto|fatura|aviso)\b/, 'Como a fatura costuma chegar até você?'],
    [/\b(?:emprego|trabalh\w*|salario|renda|desempregad\w*)\b/, 'Como está a sua renda hoje?'],
    [/\b(?:problema|servico|internet|sinal|tecnico)\b/, 'O que aconteceu com o serviço?'],
    [
      /\b(?:desconto|proposta|acordo|parcelar|negociar|interesse|aceita)\b/,
      'O que nessa proposta mais ajuda você, e o que falta?',
    ],
    [
      /\b(?:pagar|pagou|pagamento|quitar|acertar|resolver)\b/,
      'Como você pensa em resolver isso, e a partir de quando?',
    ],
    [/\b(?:esqueceu|lembra|sabe|sabia)\b/, 'O que aconteceu desde o vencimento?'],
    [/(?:)/, 'O que aconteceu, e como posso ajudar?'],
  ],
}
