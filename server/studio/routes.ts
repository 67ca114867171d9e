import * as said from '../../api/lines-said.ts'
import * as api from '../../api/playbook.ts'
import * as tests from '../../api/playbook-experiments.ts'
import { no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { treatmentsOf } from '../playbook/treatment.ts'
import { placeNamed } from './catalogue.ts'
import * as drafts from './draft-actions.ts'
import * as experiments from './experiment-actions.ts'
import { preview } from './preview.ts'
import * as lines from './said-actions.ts'
import * as versions from './version-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readPlaybook, (_ask, actor) => drafts.readPlaybook(world, actor))
  serve(api.readPlaybookPlace, ({ place }, actor) => drafts.readPlace(world, actor, place))
  serve(api.checkLine, (ask, actor) => drafts.checkLine(world, actor, ask))
  serve(api.editDraft, (ask, actor) => drafts.editDraft(world, actor, ask))
  serve(api.discardDraft, (ask, actor) => drafts.discardDraft(world, actor, ask))
  serve(api.rebaseDraft, (ask, actor) => drafts.rebaseDraft(world, actor, ask))
  serve(api.previewPlaybook, async ({ place, locale, treatment }, actor) => {
    const allowed = may(actor, 'write-playbook')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    if (!placeNamed(place)) return no('unknown-place', { place })
    const { edits } = await world.transaction(actor, drafts.draftNow)
    const treatments = [...treatmentsOf(locale)]
    const heard = { locale, treatment: treatments.find((one) => one === treatment) ?? null }
    return yes({ treatments, parts: preview(place, edits, heard) })
  })

  serve(api.publishPlaybook, (ask, actor) => versions.publishDraft(world, actor, ask))
  serve(api.restorePlaybook, (ask, actor) => versions.restoreVersion(world, actor, ask))
  serve(api.listPlaybookVersions, (_ask, actor) => versions.listAllVersions(world, actor))
  serve(api.comparePlaybooks, ({ version, since }, actor) =>
    versions.compareVersions(world, actor, { version: Number(version), since: Number(since) }),
  )
  serve(api.readPlaybookNews, (_ask, actor) => versions.readNews(world, actor))
  serve(api.acknowledgePlaybook, (ask, actor) => versions.acknowledge(world, actor, ask))

  serve(tests.listExperiments, (_ask, actor) => experiments.listExperiments(world, actor))
  serve(tests.readExperiment, ({ experimentId }, actor) =>
    experiments.readExperiment(world, actor, experimentId),
  )
  serve(tests.startExperiment, async (ask, actor) => {
    const endsOn = dayText(ask.endsOn, 'endsOn')
    if (!endsOn.ok) return no('invalid-input', endsOn.facts)
    return experiments.startExperiment(world, actor, { ...ask, endsOn: endsOn.value })
  })
  serve(tests.closeExperiment, (ask, actor) => experiments.closeExperiment(world, actor, ask))

  serve(said.listLinesSaid, ({ callId }, actor) => lines.readSaid(world, actor, callId))
  serve(said.sayLine, (ask, actor) => lines.sayLine(world, actor, ask))
  serve(said.unsayLine, (ask, actor) => lines.unsayLine(world, actor, ask))
}
