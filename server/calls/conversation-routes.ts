import * as api from '../../api/conversation.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { readCallLines, readConversation } from './conversation-actions.ts'
import { askAnotherPromise } from './firmness-actions.ts'
import { readGains } from './gain-actions.ts'
import * as help from './help-actions.ts'
import * as taps from './tap-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readConversation, ({ callId }, actor) => readConversation(world, actor, callId))
  serve(api.readCallLines, ({ callId }, actor) => readCallLines(world, actor, callId))
  serve(api.readGains, (ask, actor) => readGains(world, actor, ask))
  serve(api.tap, (ask, actor) => taps.tap(world, actor, ask))
  serve(api.answerTap, (ask, actor) => taps.answerTap(world, actor, ask))
  serve(api.askHelp, (ask, actor) => help.askHelp(world, actor, ask))
  serve(api.restAfterAbuse, ({ callId }, actor) => help.restAfterAbuse(world, actor, callId))
  serve(api.listHelp, (ask, actor) => help.listHelp(world, actor, ask))
  serve(api.answerHelp, (ask, actor) => help.answerHelp(world, actor, ask))
  serve(api.askAnotherPromise, (ask, actor) => askAnotherPromise(world, actor, ask))
}
