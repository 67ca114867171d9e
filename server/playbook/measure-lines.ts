import type { Locale } from '../../api/shapes.ts'
import { type Edit, type Line, linesAt } from './line.ts'
import { line } from './line-of.ts'
import { type Said, type ScriptFacts, sentence } from './script.ts'

export const toldMeasures = ['negativate', 'protest', 'suspend_service', 'sue'] as const
export type ToldMeasure = (typeof toldMeasures)[number]

/** A measure that stands today against this very debt. */
export type Standing = {
  readonly act: ToldMeasure
  /** The bureau, the notary; empty for a service. */
  readonly registry: string
}

/**
 * What stands today, said as help and never as a threat (D3.3, D3.4): where the name is listed and
 * how it leaves, or that nothing is listed. Nothing of what somebody might still do.
 */
export const measureLines: Readonly<Record<ToldMeasure | 'none', readonly Line[]>> = {
  none: [
    line(
      'consequence.none',
      'Por esta pendência, o nome não está registrado nem protestado, pelo que vejo aqui.',
      'Por este saldo, el nombre no está reportado, según lo que veo aquí.',
      'For this balance the name is neither listed nor protested, by what I see here.',
    ),
  ],
  negativate: [
    line(
      'consequence.negativate',
      'O nome está registrado em {registry} por esta pendência. Posso ajudar a tirar.',
      'El nombre está reportado en {registry} por este saldo. Puedo ayudar a retirarlo.',
      'The name is listed at {registry} for this balance. I can help to have it removed.',
    ),
    line(
      'consequence.negativate-leaves',
      'Com o pagamento, quem registrou pede a retirada. Acompanho até sair.',
      'Con el pago, quien lo reportó pide el retiro. {Le|Te|Te} acompaño hasta que salga.',
      'Once paid, whoever listed it asks for the removal. I will see it through.',
    ),
  ],
  protest: [
    line(
      'consequence.protest',
      'Há um protesto no cartório. Com o pagamento, sai o documento que permite cancelar.',
      'Hay un protesto notarial. Con el pago se entrega el documento para cancelarlo.',
      'There is a protest at the notary. Once paid, the paper to cancel it is given.',
    ),
  ],
  suspend_service: [
    line(
      'consequence.suspend_service',
      'O serviço está suspenso. Vejo aqui o que falta para religar.',
      'El servicio está suspendido. Aquí veo qué falta para reconectarlo.',
      'The service is suspended. I can see what is needed to reconnect it.',
    ),
  ],
  sue: [
    line(
      'consequence.sue',
      'Há um processo na Justiça sobre esta pendência. Um acordo também pode encerrá-lo.',
      'Hay un juicio por este saldo. Un acuerdo también puede terminarlo.',
      'There is a lawsuit about this balance. An agreement can end it too.',
    ),
  ],
}

/** In the person's language, each measure once; that there is none, when there is none. */
export function toldOf(
  standing: readonly Standing[],
  facts: Pick<ScriptFacts, 'treatment'> & { readonly locale: Locale },
  edits: readonly Edit[],
): readonly Said[] {
  const acts = toldMeasures.filter((act) => standing.some((one) => one.act === act))
  const kinds = acts.length > 0 ? acts : (['none'] as const)
  return kinds.flatMap((kind) => {
    const registries = standing.filter(({ act }) => act === kind).map(({ registry }) => registry)
    const slots = { registry: [...new Set(registries.filter(Boolean))].join(', ') }
    return linesAt(`consequence.${kind}`, measureLines[kind], edits).flatMap((one) =>
      sentence(one, facts, slots),
    )
  })
}
