import { begins, ends, oneLine, type Vocabulary, whole } from './asks.ts'

const asking = `(?:(?:a|ao|com|contra|de|do|da|desde|em|entre|para|pra|por|sobre|ate|a partir de|
  ha|faz|de la|dentro de|em torno de) )?
  (?:o que|oque|que|quao|qual|quais|quando|quanto|quanta|quantos|quantas|como|onde|aonde|quem|
  por que|porque|pq)`

/** Words between a courtesy and what is asked. */
const softly = `(?:(?:me|nos|pra mim|para mim|pra gente|para nos|por favor|mais|melhor|um pouco|
  direito|direitinho|com calma|rapidinho|so|entao|a|tudo|sobre|isso|isto|essa parte|mesmo|aqui|
  que|ne) )*`

const whom = '(?:o senhor|a senhora|voce|vc|ce|tu|cês|voces|alguem|eu|a gente)'

const telling = `(?:contar|contasse|conte|conta|falar|falasse|fale|fala|dizer|dissesse|diga|diz|
  explicar|explicasse|explique|explica|descrever|descreva|descreve|detalhar|informar|passar|
  mostrar|orientar|entender|ouvir|saber|conhecer|compreender|ajudar a entender|
  ajudasse a entender|ajudar|ajude|ajuda)`

const told = `(?:${asking}|sobre|de|do|da|dos|das|um pouco|mais|melhor|a sua|sua|seu|o seu|isso|
  essa|esse|essas|esses|a situacao|a entender|entender|as coisas|uma ideia|a vontade|com suas)`

const invitation = `(?:
  (?:(?:eu|nos) )?(?:gostaria|queria|quero|queremos|preciso|precisava)(?: muito)?
    (?: de| que ${whom})? ${softly}${telling} ${softly}${asking}|
  (?:gostaria|queria|quero) que (?:${whom} )?${softly}${telling}|
  (?:sera que |seria possivel |eh possivel |tem como |da pra |da para |dava pra |daria pra |
    pode ser de )?
    (?:${whom} )?(?:poderia|pode|podia|consegue|conseguiria|sabe|saberia|quer|se importa de|da pra|
    da para|seria possivel|tem como)? ?(?:${whom} )?
    ${softly}${telling} (?:me |nos |eu )?(?:${softly}${asking}|
    (?:sobre|(?:(?:um pouco|mais|melhor) )+(?:sobre|d[aeo]s?|disso|dess[ae]))(?= |$))|
  (?:me |nos )?(?:conte|conta|contem|fale|fala|explique|explica|descreva|descreve|diga|diz)
    (?: me| nos| para mim| pra mim| pra gente| para nos)?
    (?: ${softly}${told}| mais| melhor| um pouco| por favor)?|
  (?:me |nos )?(?:ajude|ajuda)(?: me| eu| a gente)? (?:a )?(?:entender|compreender)|
  me (?:passa|passe|da|de) uma (?:ideia|nocao))`

const subject =
  '(?:(?:o|a|os|as) (?:seu|sua|seus|suas|meu|minha) \\S+|' +
  '(?:o|a|os|as|seu|sua|esse|essa|meu|nosso) \\S+|voce|vc|ce|tu|ele|ela|eu|nos)'
const copula = '(?:eh|foi|era|sao|seria|foram)'

export const asksPt: Vocabulary = {
  asking: begins(asking),
  askingLast: ends(`(?:(?:a|com|de|em|para|pra|por|desde|ate|sobre|ha|faz) )?
    (?:que|qual) (?:dia|data|hora|horario|mes|semana|valor|forma|jeito|maneira|canal|banco|setor|
    cidade|parte|prazo|meio|tempo|motivo)(?: do mes| da semana| do ano)?|
    o que (?:pra|para) .*|
    (?:(?:a|com|de|em|para|pra|por|desde|ate|sobre) )?
    (?:como|quando|onde|aonde|quanto|quantas vezes|quantos|quantas|qual|quais|quem|que|o que|
    por que)(?: mesmo| entao)?|
    (?:acha|achou|pensa|sugere|propoe|prefere|espera|quer) o que .*`),
  knowing: begins(`(?:ja |voce |o senhor |a senhora |vc |tu |alguem |o vendedor |nao )*
    (?:sabe|sabia|lembra|lembrava|sei|decidiu|entendeu|entende|entendo|explicou|explicaram|disse|
    viu|falou|avisou|esqueceu|tem ideia|tem certeza)`),
  onlyLooks: [
    // A time or a place that something else is said of.
    new RegExp(
      `^quando (?:${subject} )?(?!quer\\b|vai\\b|vao\\b)\\S+(?:r|rem|rmos|sse|ssem)(?= |$)`,
    ),
    new RegExp(`^onde ${subject} \\S+ (?:tem|ha|existe|fica|pega|chega|funciona|vende)\\b`),
    // Who it is, and what it was, is said with it: only a yes is asked for.
    new RegExp(`^quem .*\\b(?:eh|foi|era|e) ${subject}(?: mesm[oa]| propri[oa])?$`),
    new RegExp(
      `^o que (?:${subject} )?(?!${copula}\\b|(?:mais|realmente|tambem) ${copula}|` +
        `nesse|nessa|nisso|nisto|de|da|do|em|para|pra)(?:(?!que )\\S+ ){1,6}?(?<!que )` +
        `${copula} (?!que )`,
    ),
    /^o que .* ja \S+(?:ou|eu|iu)$/,
    /^o que (?:[oa] \S+ )?\S+(?:mos|ei|ou) (?:ainda )?(?:continua|vale|segue|serve|esta)\b/,
    /^(?:quem sabe|quem dera|qualquer|quanto antes)\b/,
    /^como (?:eu |nos |a gente )?(?:combin|dissemos|disse|falei|falamos|expliquei|prometi|avis)/,
    /^que (?:bom|pena|otimo|otima|maravilha|legal|alegria|susto)\b/,
  ],
  proposing: begins(`que tal|e se|
    por que (?:a gente |nos )?nao (?:me |se |lhe |o |a )?
    (?!pode|podia|consegue|conseguia|quer|tem|sabe|gosta|funciona|chega|recebe|vem|cabe|da\\b|eh\\b)
    (?:\\S+mos|\\S+[ae])`),
  invitation: begins(invitation),
  whether: new RegExp(
    oneLine(`^(?:.* )?(?:${telling}|sabe|saber|entender|avise|avisa) (?:me |nos )?se |
      ^(?:fala|fale|conta|conte|diga|diz) (?:comigo|com o|com a|com ele|com ela|que sim|que nao|
      sim|nao)(?= |$)|^conta comigo`),
  ),
  leads: new RegExp(
    oneLine(`^(?:e|ou(?= (?:o que|como|qual|quando|quanto|quem))|mas|ai|entao|bom|bem|olha|
      olhe|oxe|oxente|uai|bah|ah|eita|vixe|poxa|ok|oi|ola|
      agora|hoje|ja|so|por favor|por gentileza|bom dia|boa tarde|boa noite|certo|
      na verdade|afinal|(?:seu|dona|sr|sra) [a-z]+(?= (?:o que|como|qual|quando|quanto))) `),
  ),
  aside: whole(`por favor|por gentileza|obrigad[oa]|entao|agora|hoje|no momento|neste momento|
    mais ou menos|em media|no geral|por exemplo|por mes|ao mes|viu|hein|gente|meu amigo|minha amiga|
    o senhor|a senhora|senhor|senhora|voce|(?:seu|dona|sr|sra|senhor|senhora|doutor|doutora) \\S+|
    na sua opiniao|na sua visao|do seu ponto de vista|para (?:o senhor|a senhora|voce)|
    pra (?:o senhor|a senhora|voce|senhor)|
    (?:desde|depois|antes|considerando|contando|sem|dentro|nesse caso|neste caso|se|caso) .*|
    nesse caso|neste caso|depois`),
  tags: ends(`certo|correto|ne|nao eh|nao eh mesmo|nao eh verdade|nao foi|nao acha|nao da|
    tudo bem|tudo certo|ta bom|ta|ok|concorda|combinado|verdade|sim ou nao|sim|nao|pode ser|pode|
    beleza|fechado|fechou|entendeu|esta bem|eh isso|eh verdade|tudo bem assim|que tal|
    o que acha de pagar hoje|fechamos|combinamos`),
  either: / ou /,
  what: /^(?:o )?que /,
  choosing:
    /(?:^| )(?:prefer\w*|melhor|quer|querem|gostaria|escolhe\w*|quais|qual|quant[oa]s|em que) /,
  suggestions: [
    [
      /\b(?:titular|senhor mesmo|senhora mesma|espos[oa]|marido|mulher|filh[oa]|pai|mae)\b/,
      'Quem cuida dessa conta com você?',
    ],
    [
      /\b(?:recebeu|chegou|boleto|fatura|carta|aviso|conta venceu)\b/,
      'Como a fatura costuma chegar até você?',
    ],
    [
      /\b(?:emprego|empregad[oa]|trabalh\w*|salario|renda|desempreg\w*|aposentad[oa])\b/,
      'Como está a sua renda hoje?',
    ],
    [
      /\b(?:problema|servico|internet|sinal|tecnico|produto|entrega|defeito)\b/,
      'O que aconteceu com o serviço?',
    ],
    [
      /\b(?:whatsapp|e ?mail|telefone|endereco|sms|mando|mandar|enviar|envio)\b/,
      'Por onde fica melhor receber as informações?',
    ],
    [
      /\b(?:ligar|ligo|conversar|falar|atender|manha|tarde|horario|hora)\b/,
      'Qual horário fica melhor para conversar?',
    ],
    [/\b(?:pix|cartao|forma|debito|dinheiro)\b/, 'De que forma fica mais fácil pagar?'],
    [
      /\b(?:valor|quanto|reais|parcel\w*|entrada|vezes|cabe|apertad\w*|mil|cem|duzentos)\b/,
      'Quanto cabe no seu mês?',
    ],
    [
      /\b(?:desconto|proposta|acordo|negociar|interess\w*|aceita|concorda|fechad\w*|juros)\b/,
      'O que nessa proposta mais ajuda você, e o que falta?',
    ],
    [
      /\b(?:hoje|amanha|dia|quando|data|semana|mes|ate|segunda|sexta|prazo)\b/,
      'Qual dia fica melhor para você?',
    ],
    [
      /\b(?:pagar|paga|pago|pagou|pagamento|quitar|acertar|resolver)\b/,
      'Como você pensa em resolver isso, e a partir de quando?',
    ],
    [
      /\b(?:esqueceu|lembra|sabe|sabia|entendeu|entende)\b/,
      'O que você sabe sobre essa conta até aqui?',
    ],
    [/(?:)/, 'O que aconteceu, e como posso ajudar?'],
  ],
}
