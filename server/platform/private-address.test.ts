import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPrivateAddress } from './private-address.ts'

const stories: readonly (readonly [string, boolean])[] = [
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.15.255.255', false],
  ['172.16.0.0', true],
  ['172.31.255.255', true],
  ['172.32.0.0', false],
  ['192.168.0.1', true],
  ['169.254.169.254', true],
  ['100.63.255.255', false],
  ['100.64.0.1', true],
  ['224.0.0.1', true],
  ['223.255.255.255', false],
  ['8.8.8.8', false],
  ['::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:8.8.8.8', false],
  ['fd00::1', true],
  ['fe80::1', true],
  ['2001:4860:4860::8888', false],
  ['not an address', true],
]

for (const [address, isPrivate] of stories) {
  test(`${address} is ${isPrivate ? 'ours or nobody’s' : 'out there'}`, () => {
    assert.equal(isPrivateAddress(address), isPrivate)
  })
}
