import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Nothing } from './shapes.ts'

const Keys = Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 40 }), {
  description: 'What is pressed instead of a shipped shortcut: { "F8": "Alt+T" }',
})

export const readOwnKeys = endpoint({
  method: 'GET',
  path: '/session/keys',
  summary: 'The shortcuts that this person presses instead of the shipped ones',
  ask: Nothing,
  reply: Type.Object({ keys: Keys }),
  refusals: [],
})

export const chooseKeys = endpoint({
  method: 'PUT',
  path: '/session/keys',
  summary: 'All of them, from now on; none brings the shipped ones back',
  ask: Type.Object({ keys: Keys }),
  reply: Type.Object({ keys: Keys }),
  refusals: ['unknown-keys', 'unreadable-keys', 'single-key', 'browser-keys', 'keys-in-use'],
})
