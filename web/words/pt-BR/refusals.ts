import type { RefusalName } from '../refusal-names.ts'

/** Square brackets hold what is said only when its facts are known. */
export const refusals = {
  'invalid-input': 'Confira o que foi preenchido[: {{field}}][ ({{value}})].',
  'not-signed-in': 'Entre de novo para continuar.',
  'not-allowed': 'Seu perfil não permite isto. Peça a quem responde pela equipe.',
  unknown: 'Isto não existe, ou não é desta empresa.',
  'unkind-words':
    'Escreva de outro modo[: “{{match}}” julga a pessoa]. Ela pode ler isto um dia.[ Por exemplo: “{{rewrite}}”]',
  'treatment-of-another-language':
    'Este tratamento é de outra língua. Escolha um da língua do cliente.',
  'unreadable-service-fact':
    'Não deu para ler isto[: {{value}}]. Escreva um dia, um número de dias, ou até 200 letras.',
  'address-too-short':
    'Diga ao menos o CEP ou o estado: sem isso ninguém sabe o horário em que se pode ligar.',
  'invalid-postal-code': 'Este CEP não parece completo[: {{value}}].',
  'unknown-state': 'Este estado não existe[: {{value}}]. Escreva a sigla ou o nome.',
  'postal-code-of-another-state': 'Este CEP é de outro estado[: {{value}}]. Confira os dois.',
  'unknown-address': 'Este endereço não existe, ou é de outra empresa.',
  'questions-not-chosen': 'Escolha as perguntas que você vai fazer[: faltam {{left}}].',
  'already-prepared': 'O preparo deste atendimento já foi feito.',
  'code-missing': 'O texto precisa levar o código do Pix. Cole o código de novo.',
  'too-many-requests': 'Foram muitos pedidos seguidos. Espere um minuto e tente de novo.',
  'database-away': 'O sistema está voltando. Tente de novo em alguns segundos.',
  broken:
    'Algo falhou do nosso lado. Nada do que você digitou se perdeu; tente de novo[. Código para o suporte: {{requestId}}].',
  offline: 'Sem internet. Confira a conexão e tente de novo.',
  'wrong-password': 'E-mail ou senha não conferem. Confira as maiúsculas e tente de novo.',
  'unknown-agreement': 'Este acordo não existe, ou é de outra carteira.',
  'window-wrong': 'Diga os dois horários da janela, o primeiro antes do segundo.',
  'not-presentable':
    'O banco não aceita mais este cheque[ (alínea {{returnCode}})]. Combine outra forma de pagar.',
  'cmc7-wrong':
    'A linha magnética não confere[: há {{digits}} números, e são 30][: revise a parte {{part}}].',
  'cheque-known': 'Este cheque já está anotado em outra busca.',
  'unknown-office': 'Este escritório não existe, ou é de outra empresa.',
  'unknown-visit': 'Esta visita não existe, ou é de outra empresa.',
  'map-link-unsafe': 'O endereço do mapa precisa começar com https:// .',
  'hours-overlap': 'Há dois horários que se cruzam no mesmo dia[, às {{from}}]. Junte os dois.',
  'never-open':
    'Cada horário precisa caber ao menos um atendimento[: o que começa às {{from}} é curto demais]. Confira início e fim.',
  'visit-in-the-past': 'Este horário já passou. Escolha outro.',
  'visit-too-far':
    'Marque para os próximos [{{visitDaysMax}} ]dias: mais longe que isso se esquece.',
  'office-closed-then': 'O escritório não recebe nesse horário. Escolha um dos que aparecem.',
  'slot-taken': 'Este horário acabou de ser ocupado. Escolha outro.',
  'visit-booked-already': 'Esta pessoa já tem uma visita marcada. Mude a que existe.',
  'office-of-another': 'Este escritório recebe só clientes de outro credor.',
  'visit-ended': 'Esta visita já foi registrada.',
  'visit-not-yet': 'Ainda não chegou a hora[: a visita é {{at}}].',
  'no-visit-booked': 'Marque a visita antes de salvar este resultado.',
  'no-cheque-asked': 'Combine a busca do cheque antes de salvar este resultado.',
  'no-payment-found': 'Não há pagamento deste cliente nesse dia. Registre o recebimento primeiro.',
  'third-party-on-the-line': 'Outra pessoa está na linha: marque só com o próprio cliente.',
  'not-open': 'Este acordo já terminou; não aceita mais mudanças.',
  'unknown-instalment': 'Este acordo não tem essa parcela.',
  'already-paying-ahead':
    'Há uma antecipação esperando pagamento. Espere o dia dela, ou desista dela primeiro.',
  'nothing-to-pay-ahead': 'Não há parcela a vencer para antecipar.',
  'no-interest-to-take-off':
    'Estas parcelas não têm juros a descontar: podem ser pagas antes, pelo mesmo valor.',
  'advance-outdated': 'O valor mudou[: agora são {{payCents}}]. Confira e antecipe de novo.',
  'already-paid': 'Esta parcela já está paga[, desde {{paidOn}}].',
  'no-date-change-left':
    'As datas deste acordo já mudaram o quanto a regra permite[: {{dateChangesMax}}]. Veja uma renegociação.',
  'date-change-too-late':
    'A mudança de data precisava ser pedida antes[, até {{untilOn}}]. Veja uma renegociação.',
  'date-too-early': 'Escolha um dia mais tarde[: a partir de {{earliestOn}}].',
  'date-too-far': 'Escolha um dia mais cedo[: até {{latestOn}}].',
  'same-date': 'Este já é o dia do vencimento.',
  'nothing-to-undo': 'Não há mais o que desfazer: a parcela mudou depois disso.',
  'too-late-to-undo': 'Passou o tempo de desfazer. Mude a data outra vez, se a regra permitir.',
  'means-not-available':
    'Este credor não recebe dessa forma. Escolha outra, ou inclua a chave Pix dele em Regras.',
  'not-in-rescue': 'Este acordo não está em resgate. Atualize a página.',
  'no-renegotiation-left':
    'Este acordo já foi renegociado o quanto a regra permite[: {{renegotiationsMax}}]. Fale com a supervisão.',
  'worklist-empty': 'A fila de hoje terminou. Bom trabalho!',
  'nobody-may-be-called-now':
    'Agora não se pode ligar para ninguém da fila[. A próxima ligação abre em {{nextAllowedAt}}].',
  'another-call-open':
    'Você tem outro atendimento aberto[ com {{debtorName}}]. Termine-o antes de abrir o próximo.',
  'unknown-debtor': 'Este cliente não existe, ou é de outra carteira.',
  'nothing-owed': 'Este cliente não tem valor em aberto.',
  'with-another-agent': 'Este cliente está agora em atendimento[ com {{agentName}}].',
  'unknown-call': 'Este atendimento não existe mais.',
  'not-your-call': 'Este atendimento é de outra pessoa[: {{agentName}}].',
  'call-closed': 'Este atendimento já foi encerrado.',
  'brief-not-seen': 'Veja a ficha antes de ligar: quem é, o que deve e o que já foi dito.',
  'unknown-contact-point': 'Este contato não existe mais na ficha.',
  'unknown-page': 'Este endereço não abre mais. Crie outro.',
  'unknown-pack': 'Este registro não existe, ou ainda não está pronto.',
  'unknown-seal': 'Este dia ainda não tem selo. Os selos são feitos à noite.',
  'period-without-days': 'O período termina antes de começar. Confira as datas.',
  'period-in-the-future': 'O período não pode terminar no futuro.',
  'already-dialing': 'A ligação já começou.',
  'not-dialing': 'Ligue primeiro: isto só vale durante a ligação.',
  'too-many-tries':
    'A identidade não foi confirmada e as tentativas acabaram. Encerre com respeito e registre o resultado.',
  'too-few-answers': 'Confirme mais um dado[: são precisos {{answersNeeded}}].',
  'changed-meanwhile': 'Isto mudou em outra janela. Veja como está agora e faça de novo.',
  'unknown-question': 'Esta pergunta não está mais na lista. Escolha outra.',
  'question-not-open': 'Dá para responder com sim ou não.[ Experimente: “{{suggestion}}”]',
  'why-not-asked':
    'Aqui não se pergunta por que não foi pago[: regra {{rule}}]. Pergunte o que ajudaria.',
  'not-listed': 'Este cliente não consta em lista por este credor: não se fala disso.',
  'invalid-answer': 'Confira o que foi anotado[: {{value}}].',
  'sensitive-detail':
    'Guarde menos: isto é íntimo[ (“{{word}}”)]. De saúde, basta marcar o motivo.',
  'third-party-on-line': 'Há outra pessoa na linha. Anote quando falar com o cliente.',
  'unknown-answer': 'Esta anotação não existe mais. Atualize a página.',
  'unknown-outcome': 'Escolha um resultado da lista.',
  'missing-field': 'Falta preencher um campo[: {{field}}].',
  'needs-confirmation': 'Este resultado tira o cliente da fila. Confirme para continuar.',
  'outcome-needs-a-call': 'Este resultado pede uma ligação feita. Ligue primeiro ou escolha outro.',
  'outcome-needs-identity':
    'Este resultado pede a identidade confirmada. Confirme os dados ou escolha outro.',
  'no-agreement-made':
    'Nenhum acordo foi feito neste atendimento. Aceite uma proposta primeiro ou escolha outro resultado.',
  'callback-outside-hours':
    'Nesse horário não se pode ligar para este cliente[. O próximo horário é {{nextAllowedAt}}].',
  'callback-in-the-past': 'Esse horário já passou. Escolha um que ainda vem.',
  'callback-too-far': 'Esse retorno está longe demais[: o máximo são {{callbackDaysMax}} dias].',
  'promise-incomplete': 'Diga o dia, o valor e a forma do pagamento prometido.',
  'place-unknown':
    'Não sabemos onde este cliente mora, e sem isso não há horário permitido. Confirme a cidade ou o CEP.',
  'name-taken': 'Já existe um com este nome. Escolha outro.',
  'invalid-document': 'O documento não confere. Veja se falta ou sobra um número.',
  'invalid-pix-key':
    'A chave Pix não é válida. Use CPF, CNPJ, e-mail, celular com +55 ou chave aleatória.',
  'pix-needs-name-and-city':
    'Para receber por Pix, diga também o nome e a cidade que o banco vai mostrar.',
  'unknown-creditor': 'Este credor não existe, ou você não tem acesso a ele.',
  'unknown-portfolio': 'Esta carteira não existe, ou você não tem acesso a ela.',
  'looser-than-law':
    'Aqui a regra já é mais rígida do que o pedido[: {{value}}][, e o máximo é {{most}}][ ({{ruleId}})].',
  'invalid-tightening': 'Confira este valor[: {{field}}][ ({{value}})][. {{remedy}}].',
  'nothing-changed': 'Nada mudou em relação ao que vale hoje.',
  'invalid-policy': 'A regra tem um valor que não serve[: {{field}}][ ({{value}})].',
  'invalid-phone': 'O telefone não confere. Escreva com o DDD, como (11) 91234-5678.',
  'invalid-email': 'O e-mail não confere. Ele precisa de um @ e de um domínio.',
  'already-answered': 'O credor já respondeu esta pergunta.',
  'unknown-excuse': 'Esta justificativa não está mais aqui.',
  'unknown-reply': 'Esta resposta não está no cartão.',
  'excuse-applied': 'O que segue daqui já foi feito. Desfaça a pausa na ficha do cliente.',
  'excuse-over':
    'O prazo desta justificativa passou. Se a pessoa disser de novo, registre de novo.',
  'nothing-follows': 'Nada a fazer além de responder e anotar.',
  'unknown-stop': 'Este pedido já foi liberado, ou não existe.',
  'unknown-stop-kind': 'Escolha um motivo da lista.',
  'stop-not-by-hand': 'Este motivo não se registra à mão.',
  'stop-needs-channel': 'Diga qual canal a pessoa não quer.',
  'stop-needs-contact-point': 'Diga de qual contato se trata.',
  'stop-day-past': 'A pausa precisa terminar depois de hoje.',
  'stop-too-long': 'A pausa é longa demais[: no máximo {{daysMax}} dias][, até {{until}}].',
  'ground-not-enough': 'Este motivo não basta para liberar. Escolha um da lista.',
  'no-representative': 'Aqui não se informa representante.',
  'hours-not-understood': 'O horário não confere. Escreva como 18:00 e 20:00.',
  'no-hours-left': 'Escolha ao menos um dia e um horário.',
  'contact-stopped':
    'Há um pedido ou uma pausa em vigor para esta pessoa. Veja a ficha antes de continuar.',
  'undue-minor': 'É menor de idade: nada se oferece até a supervisão liberar.',
  'already-known': 'Este contato já está na ficha.',
  'creditor-missing': 'Diga qual credor a pessoa autorizou.',
  'unknown-list': 'Nenhuma regra conhece esta lista.',
  'unknown-list-file': 'Este arquivo de lista não existe mais.',
  'listed-in-the-future': 'O dia da lista ainda não chegou.',
  'number-missing': 'Escreva o número que aparece quando ligamos.',
  'silence-too-short':
    'É cedo para deixar um número[: espere {{silentTimesMin}} tentativas sem resposta].',
  'evidence-missing':
    'Diga como sabemos: por que via a pessoa deu este contato, e o que ela disse ou o protocolo.',
  'given-in-the-future': 'O dia em que o contato foi dado ainda não chegou.',
  'wrong-person-stays':
    'Este contato foi marcado como de outra pessoa. Só a supervisão pode trazê-lo de volta.',
  'nothing-to-correct': 'A ficha já diz isso: não há o que corrigir.',
  'unknown-charge': 'Este Pix não existe mais.',
  'no-file': 'Nenhum arquivo chegou. Escolha o arquivo de novo.',
  'empty-file': 'O arquivo está vazio. Peça ao credor o arquivo completo.',
  'file-too-large':
    'O arquivo é grande demais[: o máximo são {{megabytesMax}} MB]. Divida-o e envie em partes.',
  'upload-cut-short': 'O envio parou no meio e nada foi guardado. Envie o arquivo de novo.',
  'unknown-import': 'Este arquivo não existe mais.',
  'already-loaded': 'Este arquivo já foi carregado.',
  busy: 'Este arquivo está sendo lido agora. Espere terminar.',
  'not-read-yet': 'Este arquivo ainda não foi lido até o fim.',
  'nothing-to-load':
    'Nenhuma linha deste arquivo pode ser carregada. Veja os motivos e corrija o arquivo.',
  'already-in-agreement': 'Esta dívida já está em um acordo aberto.',
  'identity-not-verified': 'Confirme a identidade antes de falar de valores.',
  'discount-above-authority':
    'Este desconto passa da sua alçada[. O máximo é {{discountPctMax}}%][, ou {{discountCentsMax}}].',
  'too-many-instalments': 'São parcelas demais[. O máximo é {{instalmentsMax}}].',
  'instalment-too-small':
    'A parcela fica pequena demais[. O mínimo é {{instalmentCentsMin}}][, em até {{partsMax}} pagamentos].',
  'down-payment-too-small': 'A entrada é pequena demais[. O mínimo é {{downPaymentCentsMin}}].',
  'down-payment-too-large': 'A entrada passa do total[, que é {{totalCents}}]. Ofereça à vista.',
  'due-day-not-offered':
    'Esse dia de vencimento não é oferecido nesta carteira.[ Escolha um destes: {{dueDays}}.]',
  'shape-not-offered': 'Esta carteira não oferece essa forma de parcelar. Escolha outra.',
  'nothing-left-to-pay': 'Com esse desconto não sobra nada a pagar. Diminua o desconto.',
  'ambiguous-pix-key':
    'Esta chave pode ser um CPF ou um celular. Se for celular, escreva com +55 na frente.',
  'wrong-code': 'O código não confere. Ele aparece onde o produto foi iniciado.',
  'office-exists': 'Já existe um escritório aqui. Entre com a sua senha.',
  'first-payment-too-late':
    'O primeiro pagamento está longe demais[. O último dia é {{firstPaymentOnMax}}].',
  'unknown-slot': 'Este texto pede o que não se sabe aqui[: {{slot}}]. Use só os nomes da lista.',
  'slot-missing': 'Falta no texto[: {{slot}}].',
  'text-too-long': 'O SMS ficou longo[: {{parts}} partes; o máximo é {{partsMax}}]. Encurte.',
  'nothing-to-exempt': 'Este texto já passa sem assinatura: não há o que liberar.',
  'words-never-pass': 'Isto não passa nem com assinatura[: “{{match}}”]. Mude o texto.',
  'already-signed': 'Este texto já está assinado e vale.',
  'unknown-exemption': 'Este aviso não existe, ou já foi encerrado.',
  'date-in-the-past': 'Esse dia já passou. Escolha hoje ou depois.',
  'unknown-offer': 'Esta proposta não existe mais. Peça uma nova.',
  'offer-expired': 'Esta proposta venceu. Peça uma nova.',
  'policy-not-acknowledged':
    'As regras desta carteira mudaram[ (versão {{version}})]. Leia o que mudou para continuar.',
  'unknown-version': 'Não encontramos a versão[ {{version}}] desta regra.',
  'already-noted': 'Isso já está anotado para esta pessoa.',
  'date-in-the-future': 'A data não pode ser depois de hoje.',
  'unknown-problem': 'Esta anotação não existe mais.',
  'offer-outdated': 'O valor em aberto mudou desde esta proposta. Peça uma nova.',
  'wish-missing': 'Diga o que a pessoa deseja antes de buscar propostas.',
  'nothing-said': 'Anote a renda ou quanto cabe por mês. O resto pode ficar em branco.',
  'within-authority': 'Esta proposta cabe na sua alçada: não precisa de aprovação.',
  'already-asked': 'Já há um pedido de aprovação esperando para esta pessoa.',
  'reason-missing': 'Escreva o motivo.',
  'unknown-approval': 'Este pedido não existe mais.',
  'not-waiting': 'Este pedido já não está esperando. Atualize a lista.',
  'your-own-request': 'Ninguém aprova o próprio pedido. Peça a outra pessoa.',
  'needs-higher-approver': 'Este pedido é decidido por quem responde pelo escritório.',
  'too-few-offers':
    'Antes de registrar a recusa, apresente mais propostas[: ao menos {{offersMin}}][. Até agora: {{told}}].',
  'above-authority': 'Esta proposta passa da sua alçada. Peça à supervisão.',
  'paid-in-the-future': 'O dia do pagamento ainda não chegou. Use hoje ou antes.',
  'paid-before-the-agreement':
    'Este pagamento é anterior ao acordo[, feito em {{acceptedOn}}]. Registre-o na dívida.',
  'above-what-is-left': 'O valor passa do que falta pagar[: {{leftCents}}].',
  'creditor-details-missing':
    'Falta um dado[ de {{creditor}}] que todo documento de cobrança mostra: nome, endereço e CNPJ ou CPF (CDC, art. 42-A)[. Falta: {{field}}]. Preencha em Regras.',
  'not-settled':
    'Ainda há valor em aberto[: {{leftCents}}]. A carta de quitação sai quando tudo estiver pago.',
  'nothing-was-settled': 'Não há pagamento nem pendência quitada para declarar.',
  'payment-without-place':
    'Este recebimento ainda não foi ligado a ninguém. O recibo sai depois disso.',
  'not-a-service':
    'A declaração anual é de quem presta serviço contínuo, no Brasil. Se for o caso, marque isso no credor, em Regras.',
  'year-not-over': 'O ano[ de {{year}}] ainda não terminou.',
  'nothing-that-year': 'Não há fatura com vencimento nesse ano[ ({{year}})].',
  'year-not-settled': 'Ainda há fatura desse ano em aberto[: {{leftCents}}].',
  'unknown-document': 'Este documento não existe, ou é de outra empresa.',
  'unknown-payment': 'Este recebimento não existe mais.',
  'already-matched': 'Este recebimento já foi ligado a um acordo.',
  'other-currency': 'A moeda do recebimento não é a do acordo.',
  'bank-not-recognised': 'O banco não se identificou. Confira o segredo do aviso Pix.',
  'undue-deceased':
    'Há notícia de falecimento: nada é oferecido nem cobrado. A supervisão confere.',
  'undue-paid':
    'O que está em aberto foi marcado como já pago. Confira na ficha antes de oferecer.',
  'undue-duplicate':
    'O que está em aberto foi marcado como cobrança em duplicidade. Confira na ficha.',
  'undue-wrong-person':
    'O que está em aberto foi marcado como dívida de outra pessoa. Confira na ficha.',
  'undue-disputed': 'O cliente contesta o que está em aberto: espere a análise antes de oferecer.',
  'undue-time-barred': 'O que está em aberto prescreveu: não pode ser oferecido nem cobrado.',
  'unknown-item': 'Esta fatura não existe, ou é de outra carteira.',
  'item-not-open': 'Esta fatura não está mais em aberto.',
  'already-marked': 'Esta fatura já tem essa marca.',
  'unknown-mark': 'Esta marca já foi retirada, ou não existe.',
  'unknown-entry': 'Este lançamento não existe, ou é de outra carteira.',
  'item-withdrawn': 'O credor retirou esta fatura: o razão dela não muda mais.',
  'opening-stays': 'O lançamento de abertura fica. Se o valor estava errado, faça um acerto.',
  'entry-is-payment':
    'Este lançamento veio de um recebimento. Desfaça o recebimento em Recebimentos.',
  'entry-is-reversal': 'Um estorno não se estorna. Faça um acerto com o valor certo.',
  'already-reversed': 'Este lançamento já foi estornado.',
  'adjustment-of-nothing': 'Escreva um valor diferente de zero.',
  'adjustment-beyond-owed': 'O acerto tira mais do que está em aberto[: o máximo é {{mostCents}}].',
  'adjustment-out-of-time': 'Escolha um dia[ de {{from}}][ até {{to}}].',
  'no-months':
    'O arquivo não tem meses. Cole ou escolha um arquivo com duas colunas: mês e percentual.',
  'file-too-long': 'O arquivo tem linhas demais[: o máximo é {{linesMax}}].',
  'justification-missing':
    'Escreva por que o engano é justificável; sem isso, a devolução é em dobro.',
  'unknown-restitution': 'Esta devolução não existe, ou é de outra carteira.',
  'restitution-ended': 'Esta devolução já terminou.',
  'given-back-out-of-time':
    'O dia da devolução precisa estar entre o do pagamento e hoje[: de {{from}}][ até {{to}}].',
  'needs-certificate':
    'Esta carteira pede certificado. Conclua as aulas e as ligações de treino em Treino.',
  'unknown-lesson': 'Esta aula não existe.',
  'unknown-practice-call': 'Esta ligação de treino não existe ou é de outra pessoa.',
  'practice-call-over': 'Esta ligação de treino já terminou. Comece outra.',
  'not-ready-yet':
    'Ainda falta algo para o certificado: aulas concluídas[ {{lessonsPassed}} de {{lessonsInAll}}], pessoas bem atendidas no treino[ {{peoplePassed}} de {{peopleNeeded}}].',
  'email-taken': 'Já existe alguém com este e-mail.',
  'unknown-keys': 'Nada responde a estas teclas[: {{keys}}].',
  'unreadable-keys':
    'Estas teclas não servem de atalho[: {{keys}}]. Use Ctrl, Alt ou uma tecla F com uma letra ou número.',
  'single-key': 'Uma tecla sozinha serve para digitar[: {{keys}}]. Some Ctrl ou Alt a ela.',
  'browser-keys': 'O navegador usa estas teclas para si[: {{keys}}]. Escolha outras.',
  'keys-in-use':
    'Estas teclas já fazem outra coisa aqui[: {{keys}}]. Escolha outras, ou troque aquelas primeiro.',
  'viewer-needs-a-creditor': 'Diga de qual credor esta pessoa é.',
  'not-matched': 'Este recebimento não está em lugar nenhum agora.',
  'nothing-left-over': 'Não sobrou nada deste recebimento.',
  'unknown-refund': 'Esta devolução não existe mais.',
  'refund-ended': 'Esta devolução já terminou.',
  'day-needed': 'Diga em que dia o dinheiro voltou.',
  'above-what-is-there': 'O valor passa do que há neste recebimento[: {{leftCents}}].',
  'unknown-notice': 'Este Pix já foi reconhecido por outra assessoria, ou não existe mais.',
  'unknown-cheque': 'Este cheque não existe mais.',
  'no-such-move': 'O cheque já mudou de situação. Veja como está agora.',
  'reason-needed': 'Diga o motivo.',
  'unknown-remittance': 'Este repasse não existe, ou você não tem acesso a ele.',
  'nothing-to-close': 'Ainda não há o que fechar para este credor.',
  'period-not-over': 'Só se fecha um período que já terminou. Escolha até ontem.',
  'already-closed': 'Este período já foi fechado[, até {{closedThrough}}].',
  'mixed-currencies':
    'Este credor tem carteiras em mais de uma moeda; separe-o em dois credores para fechar.',
  'already-paid-out': 'Este repasse já foi marcado como pago[ em {{on}}].',
  'unknown-account': 'Esta conta não existe mais, ou foi desligada.',
  'invalid-account': 'Confira este campo da conta[: {{field}}][. {{remedy}}].',
  'charge-is-fine': 'Esta cobrança está em ordem; não há o que tentar de novo.',
  'charge-is-paid': 'Esta cobrança já foi paga.',
  'no-pix-key': 'O credor não tem chave Pix. Inclua a chave em Regras para usar o código fixo.',
  'unknown-boleto': 'Este boleto não existe mais.',
  'unknown-boleto-account': 'Esta conta de boletos não existe mais.',
  'unknown-bank-file': 'Este arquivo do banco não existe mais.',
  'creditor-without-document':
    'Antes da conta, informe o CNPJ ou CPF do credor[ {{name}}]: ele vai impresso no boleto.',
  'unsupported-bank': 'Ainda não emitimos boletos deste banco[ ({{bank}})]. Escolha um da lista.',
  'layout-not-written': 'O banco[ {{bank}}] não recebe este formato de arquivo. Escolha o outro.',
  'wallet-not-taken':
    'A carteira[ {{wallet}}] tem um dígito que só o banco calcula. Peça outra carteira ao banco.',
  'account-incomplete':
    'Falta um dado da conta, ou ele não tem o tamanho que o banco usa[: {{field}}].',
  'fine-above-law':
    'Em contrato de consumo a multa vai até [{{finePctMax}}%] (CDC, artigo 52). Diminua a multa.',
  'number-already-used': 'Este número já foi usado[; o último foi {{last}}]. Use um maior.',
  'no-boleto-account':
    'O credor[ {{creditor}}] não tem conta para boletos. Ela é informada em Regras.',
  'payer-without-document': 'O boleto precisa do CPF ou CNPJ do cliente. Ofereça o Pix.',
  'nothing-to-issue': 'Cada parcela em aberto já tem o seu boleto.',
  'numbers-used-up': 'Acabaram os números de boleto desta conta[ no {{bank}}]. Fale com o banco.',
  'nothing-to-send': 'Não há nada novo para contar ao banco.',
  'not-held': 'Este arquivo não espera decisão.',
  'unknown-complaint': 'Esta reclamação não existe mais.',
  'complaint-closed': 'Esta reclamação já foi encerrada.',
  'complaint-still-open':
    'Esta pausa é de uma reclamação em andamento. Ela termina quando a reclamação é encerrada.',
  'complaint-unanswered':
    'Registre primeiro o que foi respondido. Depois a reclamação pode ser encerrada.',
  'already-registered': 'Esta reclamação já está registrada[ com o número {{number}}].',
  'already-tied': 'Esta reclamação já é de um cliente[: {{debtorName}}].',
  'due-before-complaint': 'O prazo não pode ser antes da reclamação.',
  'invalid-link': 'Um endereço começa com https://',
  'words-to-look-at': 'Olhe de novo este trecho[: “{{match}}”]. Se é isso mesmo, guarde assim.',
  'unknown-file': 'Este arquivo não existe mais.',
  'unknown-person': 'Esta pessoa não trabalha aqui.',
  'unknown-debt': 'Este contrato não existe, ou é de outra carteira.',
  'measure-known': 'Isto já foi pedido ou já está em vigor neste contrato.',
  'act-blocked':
    'Ainda não pode ser feito[: {{reason}}][ Pode a partir de {{from}}.][ Regra {{ruleId}}.]',
  'not-past':
    'Isto é de depois que o contrato chegou aqui[, em {{cameOn}}]: peça e faça pelas regras.',
  'unknown-measure': 'Este pedido não existe mais.',
  'measure-ended': 'Isto já mudou de situação. Atualize a página.',
  'day-out-of-time': 'Escolha um dia possível[: de {{from}}][ até {{to}}].',
  'act-needs-no-notice': 'Para isto não há aviso a enviar.',
  'contact-blocked':
    'O aviso não pode sair por aqui agora[: regra {{ruleId}}][; abre em {{nextAllowedAt}}]. Uma carta pode.',
  'notice-sent-today': 'Um aviso já saiu hoje por este meio.',
  'delivery-known': 'A entrega deste aviso já foi anotada.',
  'already-interrupted':
    'A prescrição desta fatura já foi interrompida[, em {{on}}]. Só acontece uma vez (Código Civil, art. 202).',
  'interruption-out-of-time':
    'Neste dia nada se interrompe: só depois do vencimento e antes de prescrever[, de {{from}}][ até {{to}}].',
  'unknown-interruption': 'Esta interrupção não existe mais.',
  'batch-under-way': 'As declarações deste ano já estão sendo emitidas.',
  'already-asked-for': 'Já há um pedido igual em andamento[, protocolo {{protocol}}].',
  'unknown-request': 'Este pedido não existe mais.',
  'request-ended': 'Este pedido já foi respondido.',
  'identity-not-confirmed': 'Confirme primeiro que é a própria pessoa quem pede.',
  'deletion-needs-two': 'Apagar pede duas pessoas: uma propõe, outra aprova.',
  'not-a-deletion': 'Este pedido não é de exclusão.',
  'not-proposed': 'Ninguém propôs ainda o que apagar.',
  'same-person': 'Quem propôs não aprova: peça a outra pessoa.',
  'no-legal-hold': 'Não há guarda para processo nesta pessoa.',
  'sensitive-words':
    'Isto não se anota[: “{{match}}”]. Saúde, crença, política e vida íntima não entram no registro.',
  'day-out-of-range': 'Escolha um dia de hoje[ até {{until}}].',
  'unknown-correction': 'Esta correção não existe mais.',
  'unknown-override': 'Esta mudança não existe mais.',
  'choice-not-known': 'Esta escolha não existe[: {{choice}}]. Escolha uma da lista.',
  'outside-legal-time': 'O tempo vai de [{{minDays}}] a [{{maxDays}}] dias.',
  'unlawful-words':
    'Estas palavras não podem ser ditas[: “{{match}}”]. Mude o texto, ou peça a um advogado que assine o aviso.',
  'shift-open': 'Sua jornada de hoje já começou.',
  'no-shift': 'Comece a jornada antes de fazer a pausa.',
  'on-a-break': 'Você está em pausa. Volte dela para atender.',
  'not-on-a-break': 'Você não está em pausa.',
  'rest-too-early':
    'O descanso não conta na primeira hora da jornada[: pode ser a partir de {{at}}]. As outras pausas estão livres.',
  'rest-too-late':
    'O descanso não conta na última hora da jornada[: podia começar até {{at}}]. As outras pausas estão livres.',
  'rests-taken': 'Os descansos de hoje já foram feitos. As outras pausas estão livres.',
  'meal-taken': 'A refeição de hoje já foi feita. As outras pausas estão livres.',
  'unknown-grant': 'Esta pausa já foi feita ou dispensada.',
  'rest-granted':
    'Você tem uma pausa agora, depois de um atendimento difícil. Faça-a, ou diga que não quer, e siga.',
  'work-day-full':
    'Você chegou ao tempo de atendimento de hoje[: {{hours}} horas]. Até a próxima jornada.',
  'period-too-long': 'Escolha um período mais curto[: até {{daysMax}} dias].',
  'below-the-law':
    'Isto descansa menos do que a lei pede[: o mínimo é {{least}}][: o máximo é {{most}}].',
  'playbook-not-read': 'O roteiro mudou. Leia o que mudou antes do próximo atendimento.',
  'playbook-not-fit':
    'Há o que acertar antes de publicar[: {{count}} avisos]. Veja a revisão do rascunho.',
  'experiment-running':
    'Um teste está em andamento[: “{{name}}”]. Encerre-o antes de mudar o que ele compara.',
  'experiment-ended': 'Este teste já terminou.',
  'unknown-experiment': 'Este teste não existe mais.',
  'unknown-place': 'Esta parte do roteiro não existe mais.',
  'unknown-line': 'Esta frase não existe mais. Atualize a página.',
  'words-missing': 'Escreva a frase.',
  'needs-entry':
    'Alguns combinados não puderam ser cumpridos[: {{brokenCount}} em {{windowDays}} dias]. Para este valer, comece com uma entrada[ em até {{entryDaysMax}} dias], ou peça aprovação à supervisão.',
  'technique-missing': 'Diga qual técnica foi usada.',
  'unknown-tap': 'Este registro não está neste atendimento.',
  'unknown-help-request': 'Este pedido de ajuda já foi respondido.',
  'not-firm': 'Não é preciso aprovação: esta pessoa pode combinar normalmente.',
  'no-draft': 'Não há rascunho para publicar.',
  'tree-with-problems':
    'Ainda há o que corrigir antes de publicar[: {{count}}][, a começar por {{code}}].',
  'no-time-running': 'O tempo desta tabulação já terminou.',
  'already-extended':
    'O tempo já foi estendido uma vez. Se não der, fica em pendências e você tabula depois.',
  'outcome-first': 'Nesta carteira o resultado vem antes do próximo cliente.',
  'still-on-the-line': 'Desligue antes de deixar o resultado para depois.',
} satisfies Record<RefusalName, string>
