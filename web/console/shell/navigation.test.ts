import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roomAt } from './navigation.ts'

const rooms = [{ to: '/regras' }, { to: '/regras/leis' }, { to: '/repasses' }]

test('an address belongs to the room with the longest name that it begins with', () => {
  const stories: [string, string | undefined][] = [
    ['/regras', '/regras'],
    ['/regras/leis', '/regras/leis'],
    ['/regras/leis/assessoria', '/regras/leis'],
    ['/regras/leisure', '/regras'],
    ['/repasses/0192', '/repasses'],
    ['/repassesX', undefined],
    ['/fila', undefined],
  ]
  for (const [path, room] of stories) assert.equal(roomAt(rooms, path)?.to, room, path)
})
