import type { Locale } from '../../../api/shapes.ts'

type Sayings = {
  readonly title: string
  readonly intro: (agency: string) => string
  readonly person: string
  readonly madeAt: string
  readonly receivers: string
  readonly receiver: Readonly<Record<string, string>>
  readonly rights: string
  readonly rightsText: string
  readonly more: (count: number) => string
  readonly yesNo: readonly [string, string]
  readonly erased: string
}

const portuguese: Sayings = {
  title: 'Os dados que temos sobre você',
  intro: (agency) =>
    `${agency} guarda estes dados para tratar de contratos em aberto em nome dos credores. Aqui está tudo o que há, de onde veio e quem recebeu.`,
  person: 'Pessoa',
  madeAt: 'Feito em',
  receivers: 'Com quem os dados são compartilhados',
  receiver: { creditor: 'credor', gateway: 'emissão de cobranças', bank: 'banco' },
  rights: 'Seus direitos',
  rightsText:
    'Você pode pedir correção, exclusão do que nenhuma lei manda guardar, portabilidade e informação sobre o uso (LGPD, art. 18). Se discordar da resposta, pode procurar a ANPD.',
  more: (count) => `E mais ${count}, que estão no arquivo de dados.`,
  yesNo: ['sim', 'não'],
  erased:
    'Apagamos o que nenhuma lei manda guardar. O que ficou, com o motivo de cada coisa, está neste pedido.',
}

const spanish: Sayings = {
  title: 'Los datos que tenemos sobre usted',
  intro: (agency) =>
    `${agency} guarda estos datos para atender contratos abiertos en nombre de los acreedores. Aquí está todo lo que hay, de dónde vino y quién lo recibió.`,
  person: 'Persona',
  madeAt: 'Hecho el',
  receivers: 'Con quién se comparten los datos',
  receiver: { creditor: 'acreedor', gateway: 'emisión de cobros', bank: 'banco' },
  rights: 'Sus derechos',
  rightsText:
    'Usted puede pedir rectificación, cancelación de lo que ninguna ley obliga a conservar, una copia portable e información sobre el uso. Si no está de acuerdo con la respuesta, puede acudir a la autoridad de datos.',
  more: (count) => `Y ${count} más, que están en el archivo de datos.`,
  yesNo: ['sí', 'no'],
  erased:
    'Borramos lo que ninguna ley obliga a conservar. Lo que quedó, con el motivo de cada cosa, está en esta solicitud.',
}

const english: Sayings = {
  title: 'The data that we hold about you',
  intro: (agency) =>
    `${agency} keeps this data to settle open contracts on behalf of creditors. Here is everything there is, where it came from and who received it.`,
  person: 'Person',
  madeAt: 'Made on',
  receivers: 'Whom the data is shared with',
  receiver: { creditor: 'creditor', gateway: 'making charges', bank: 'bank' },
  rights: 'Your rights',
  rightsText:
    'You may ask for correction, for deletion of what no law has us keep, for a portable copy and for how it is used. If you disagree with the answer, you may turn to the data authority.',
  more: (count) => `And ${count} more, which are in the data file.`,
  yesNo: ['yes', 'no'],
  erased: 'We deleted what no law has us keep. What stays, and why, is in this request.',
}

const all: Readonly<Record<Locale, Sayings>> = { 'pt-BR': portuguese, es: spanish, en: english }

/** What the desk says to a person in their language. */
export const says = (locale: Locale): Sayings => all[locale]
