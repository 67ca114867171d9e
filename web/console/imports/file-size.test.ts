import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileSize } from './file-size.ts'

const stories = [
  [0, 'pt-BR', '0 kB'],
  [137_400, 'pt-BR', '137,4 kB'],
  [999_949, 'pt-BR', '999,9 kB'],
  [1_000_000, 'pt-BR', '1 MB'],
  [3_260_000, 'pt-BR', '3,3 MB'],
  [3_260_000, 'en-GB', '3.3 MB'],
] as const

for (const [bytes, region, words] of stories) {
  test(`a file of ${bytes} bytes is said to be of ${words} (${region})`, () => {
    assert.equal(
      fileSize(bytes, region)
        .replace(/\s/g, ' ')
        .replace(/(\d)(MB)/, '$1 $2'),
      words,
    )
  })
}
