import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofBytesMax, proofName, proofType } from './proof-file.ts'

const bytes = (text: string, rest = 20) =>
  Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)).concat(Array(rest).fill(0)))

const stories: readonly [story: string, file: Uint8Array, answer: string][] = [
  ['a PDF', bytes('%PDF-1.7'), 'application/pdf'],
  ['a photo of a telephone', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
  ['a picture of a screen', bytes('\x89PNG\r\n\x1a\n'), 'image/png'],
  ['a picture of the web', bytes('RIFF0000WEBP'), 'image/webp'],
  ['a photo of another telephone', bytes('0000ftypheic'), 'image/heic'],
  ['a page that runs', bytes('<html><script>'), 'not-a-photo-or-pdf'],
  ['a drawing that may run', bytes('<svg xmlns='), 'not-a-photo-or-pdf'],
  ['a program', bytes('MZ\x90'), 'not-a-photo-or-pdf'],
  ['an archive', bytes('PK\x03\x04'), 'not-a-photo-or-pdf'],
  ['a PDF behind something else', bytes('<html>%PDF-1.7'), 'not-a-photo-or-pdf'],
  ['a sound in the same wrapping as a picture', bytes('RIFF0000WAVE'), 'not-a-photo-or-pdf'],
  ['only the beginning of a beginning', bytes('%PD', 0), 'not-a-photo-or-pdf'],
  ['nothing', new Uint8Array(), 'empty-file'],
]

for (const [story, file, answer] of stories) {
  test(`${story}: ${answer}`, () => {
    const found = proofType(file)
    assert.equal(found.ok ? found.value : found.refusal, answer)
  })
}

test('eight megabytes are taken, and not a byte more', () => {
  const file = (size: number) => {
    const whole = new Uint8Array(size)
    whole.set(bytes('%PDF-', 0))
    return proofType(whole)
  }
  assert.ok(file(proofBytesMax).ok)
  const larger = file(proofBytesMax + 1)
  assert.ok(!larger.ok && larger.refusal === 'file-too-large')
})

test('the name is ours, whatever it was called', () => {
  assert.equal(proofName('application/pdf', '0190a1b2-c3d4-…'), 'comprovante-0190a1b2.pdf')
})
