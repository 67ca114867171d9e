import type { Category } from './lexicon.ts'

/** Why words of a kind are not said, and how the same help is offered (D3.4). */
type Explained = { readonly why: string; readonly rewrite?: string }

const pt: Readonly<Record<Category, Explained>> = {
  'C-THREAT': {
    why: 'Ameaça: cobrar com prisão, polícia, visita ou perda de bens é crime (CDC 42 e 71).',
    rewrite: 'Se precisar de outro prazo ou valor, me diga: vamos achar um caminho juntos.',
  },
  'C-FALSE-LEGAL': {
    why: 'Fala de justiça que não foi decidida ou não é nossa (CDC 71).',
    rewrite: 'Podemos combinar agora uma forma de pagar que caiba no seu mês.',
  },
  'C-IMPERSONATE': {
    why: 'Quem fala não é tribunal, polícia, cadastro de crédito nem advogado (CDC 71).',
    rewrite: 'Aqui é {agente}, da {empresa}.',
  },
  'C-THIRD-PARTY': {
    why: 'Revela a dívida a outra pessoa, ou ameaça revelar (CDC 42; LGPD).',
    rewrite: 'Preciso falar com {nome} sobre assunto pessoal. Pode pedir que retorne?',
  },
  'C-RIDICULE': {
    why: 'Humilha ou julga a pessoa (CDC 42).',
    rewrite: 'Há um valor em aberto. Como posso ajudar a resolver?',
  },
  'C-PUBLIC': {
    why: 'Expõe a pessoa em público (CDC 42).',
    rewrite: 'Informações sobre sua conta.',
  },
  'C-VOICEMAIL': {
    why: 'Recado que outros podem ouvir não fala da dívida (CDC 42).',
    rewrite: 'Olá, aqui é {agente}, da {empresa}. Por favor retorne no {telefone}. Obrigado.',
  },
  'C-FALSE-AMOUNT': {
    why: 'Valor sem explicação, que cresce por medo, ou multa acima de 2% (CDC 52).',
    rewrite: 'O valor original, a multa e os juros estão na memória de cálculo que envio.',
  },
  'C-FALSE-CREDIT': {
    why: 'Diz do cadastro de crédito o que não é certo (CDC 43 e 71).',
    rewrite: 'Se houver registro, a baixa é pedida em até 5 dias úteis depois do pagamento.',
  },
  'C-URGENCY': {
    why: 'Pressa inventada ou ameaça velada (CDC 71).',
    rewrite: 'A proposta vale até {dia}. Se precisar de outro prazo, responda aqui.',
  },
  'C-SERVICE-CUT': {
    why: 'Ameaça cortar o serviço fora do aviso e do prazo da lei.',
    rewrite: 'Conforme o aviso de {dia}, o serviço pode ser suspenso a partir de {dia}.',
  },
  'C-PRESCRIBED': {
    why: 'Cobra dívida prescrita, ou leva a pessoa a reconhecê-la.',
    rewrite: 'Dívida prescrita: o pagamento é voluntário.',
  },
  'C-WHY': {
    why: 'Pergunta o motivo onde a lei proíbe, ou pede dado íntimo (LGPD 11).',
    rewrite: 'Posso ajudar com opções de pagamento?',
  },
  'C-PAY-DIVERT': {
    why: 'Desvia o pagamento para quem não é o credor.',
    rewrite: 'Pague só no Pix ou boleto em que aparece o nome e o CNPJ do credor.',
  },
  'C-NO-ID': {
    why: 'Esconde quem fala ou inventa um pretexto (CDC 71).',
    rewrite: 'Aqui é {agente}, da {empresa}.',
  },
  'C-VULNERABLE': {
    why: 'Pressiona quem está frágil, ou a família (CDC 39, IV).',
    rewrite: 'Sentimos muito. Vamos deixar isso para um momento melhor: quando prefere falar?',
  },
  'C-NO-OPT-OUT': {
    why: 'Nega à pessoa o direito de parar os contatos ou de contestar.',
    rewrite: 'Para não receber mensagens, responda PARAR. Se já pagou ou discorda, me diga.',
  },
}

const es: Readonly<Record<Category, Explained>> = {
  'C-THREAT': {
    why: 'Amenaza: cobrar con cárcel, policía, visitas o pérdida de bienes está prohibido.',
    rewrite: 'Si necesita otro plazo o monto, dígame: buscamos juntos una salida.',
  },
  'C-FALSE-LEGAL': {
    why: 'Habla de juicios que no se decidieron o no son nuestros.',
    rewrite: 'Podemos acordar ahora una forma de pago que quepa en su mes.',
  },
  'C-IMPERSONATE': {
    why: 'Quien habla no es juzgado, policía, buró ni abogado.',
    rewrite: 'Le habla {agente}, de {empresa}.',
  },
  'C-THIRD-PARTY': {
    why: 'Revela la deuda a otra persona, o amenaza con revelarla.',
    rewrite: 'Necesito hablar con {nombre} de un asunto personal. ¿Puede pedirle que me llame?',
  },
  'C-RIDICULE': {
    why: 'Humilla o juzga a la persona.',
    rewrite: 'Hay un saldo pendiente. ¿Cómo puedo ayudar a resolverlo?',
  },
  'C-PUBLIC': {
    why: 'Expone a la persona en público.',
    rewrite: 'Información sobre su cuenta.',
  },
  'C-VOICEMAIL': {
    why: 'Un recado que otros pueden oír no habla de la deuda.',
    rewrite: 'Hola, habla {agente}, de {empresa}. Por favor llame al {teléfono}. Gracias.',
  },
  'C-FALSE-AMOUNT': {
    why: 'Monto sin explicación, que crece por miedo, o recargo excesivo.',
    rewrite: 'El monto original y cada cargo están en el detalle que le envío.',
  },
  'C-FALSE-CREDIT': {
    why: 'Dice del historial de crédito lo que no es seguro.',
    rewrite: 'Si hay un registro, pedimos su actualización después del pago.',
  },
  'C-URGENCY': {
    why: 'Prisa inventada o amenaza velada.',
    rewrite: 'La propuesta vale hasta el {día}. Si necesita otro plazo, responda aquí.',
  },
  'C-SERVICE-CUT': {
    why: 'Amenaza con cortar el servicio fuera del aviso y del plazo de ley.',
    rewrite: 'Según el aviso del {día}, el servicio puede suspenderse desde el {día}.',
  },
  'C-PRESCRIBED': {
    why: 'Cobra una deuda prescrita, o lleva a la persona a reconocerla.',
    rewrite: 'Deuda prescrita: el pago es voluntario.',
  },
  'C-WHY': {
    why: 'Pregunta el motivo donde la ley lo prohíbe, o pide un dato íntimo.',
    rewrite: '¿Quiere ver opciones de pago?',
  },
  'C-PAY-DIVERT': {
    why: 'Desvía el pago a quien no es el acreedor.',
    rewrite: 'Pague solo a la cuenta oficial, a nombre del acreedor.',
  },
  'C-NO-ID': {
    why: 'Esconde quién habla o inventa un pretexto.',
    rewrite: 'Le habla {agente}, de {empresa}.',
  },
  'C-VULNERABLE': {
    why: 'Presiona a quien está frágil, o a su familia.',
    rewrite: 'Lo lamentamos. Dejemos esto para un mejor momento: ¿cuándo prefiere hablar?',
  },
  'C-NO-OPT-OUT': {
    why: 'Niega el derecho a detener los contactos o a reclamar.',
    rewrite: 'Para no recibir mensajes, responda BAJA. Si ya pagó o no está de acuerdo, dígame.',
  },
}

export const explained = { 'pt-BR': pt, es } as const
