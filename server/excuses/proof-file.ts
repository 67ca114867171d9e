import { type Decision, no, yes } from '../../kit/decision.ts'

export const proofTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
] as const
export type ProofType = (typeof proofTypes)[number]

/** Bytes of one file, and files that one excuse may have. */
export const proofBytesMax = 8 * 1024 * 1024
export const proofsMax = 5

type FileRefusal = 'empty-file' | 'file-too-large' | 'not-a-photo-or-pdf'

/** What a file is by its first bytes; its name and what it was said to be tell nothing. */
export function proofType(bytes: Uint8Array): Decision<ProofType, FileRefusal> {
  if (bytes.length === 0) return no('empty-file')
  if (bytes.length > proofBytesMax) return no('file-too-large', { bytesMax: proofBytesMax })
  const found = proofTypes.find((type) => begins[type](bytes))
  return found ? yes(found) : no('not-a-photo-or-pdf')
}

const begins: Readonly<Record<ProofType, (bytes: Uint8Array) => boolean>> = {
  'application/pdf': (bytes) => isAt(bytes, 0, '%PDF-'),
  'image/jpeg': (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  'image/png': (bytes) => bytes[0] === 0x89 && isAt(bytes, 1, 'PNG\r\n\x1a\n'),
  'image/webp': (bytes) => isAt(bytes, 0, 'RIFF') && isAt(bytes, 8, 'WEBP'),
  'image/heic': (bytes) =>
    isAt(bytes, 4, 'ftyp') && ['heic', 'heix', 'mif1', 'heif'].some((like) => isAt(bytes, 8, like)),
}

const isAt = (bytes: Uint8Array, from: number, letters: string): boolean =>
  bytes.length >= from + letters.length &&
  [...letters].every((letter, index) => bytes[from + index] === letter.charCodeAt(0))

const endings: Readonly<Record<ProofType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
}

/** The name under which it is handed on: ours, so that no name from outside reaches a disk. */
export const proofName = (type: ProofType, id: string): string =>
  `comprovante-${id.slice(0, 8)}.${endings[type]}`
