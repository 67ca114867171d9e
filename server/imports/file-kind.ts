import { firstBytes, markedEncoding, type Source } from './encoding.ts'

/** Why a file is not read at all; `facts` say what it looks like, or what is missing in it. */
export type FileProblem =
  | 'empty-file'
  | 'not-a-table'
  | 'old-workbook'
  | 'encrypted-workbook'
  | 'not-a-workbook'
  | 'damaged-workbook'
  | 'workbook-too-large'
  | 'missing-columns'

/** Thrown half way through a file that turns out to be damaged or hostile. */
export class UnreadableFile extends Error {
  readonly refusal: FileProblem
  readonly facts: Readonly<Record<string, string>>

  constructor(refusal: FileProblem, facts: Readonly<Record<string, string>> = {}) {
    super(refusal)
    this.refusal = refusal
    this.facts = facts
  }
}

/** What a file is by its first bytes; its name says nothing that can be trusted. */
export type FileKind = 'empty' | 'text' | 'zip' | 'compound' | LooksLike

export type LooksLike = (typeof strangers)[number][0] | 'binary data' | 'a web page'

const strangers = [
  ['a JPEG picture', 'ff d8 ff'],
  ['a PNG picture', '89 50 4e 47'],
  ['a GIF picture', '47 49 46 38'],
  ['a TIFF picture', '49 49 2a 00'],
  ['a WebP picture or a sound', '52 49 46 46'],
  ['a PDF document', '25 50 44 46'],
  ['an RTF document', '7b 5c 72 74 66'],
  ['a gzip archive', '1f 8b'],
  ['a RAR archive', '52 61 72 21'],
  ['a 7z archive', '37 7a bc af 27 1c'],
  ['a Windows program', '4d 5a 90 00'],
  ['a Linux program', '7f 45 4c 46'],
  ['a database', '53 51 4c 69 74 65'],
] as const

const compound = 'd0 cf 11 e0 a1 b1 1a e1'

export async function fileKind(source: Source): Promise<FileKind> {
  const start = await firstBytes(source, 512)
  if (start.length === 0) return 'empty'
  const signature = [...start.subarray(0, 8)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ')
  if (/^50 4b 0[357] 0[468]/.test(signature)) return 'zip'
  if (signature === compound) return 'compound'
  const stranger = strangers.find(([, mark]) => signature.startsWith(mark))
  if (stranger) return stranger[0]
  return isBinary(start) ? 'binary data' : 'text'
}

/** Text holds hardly any controls; UTF-16 shows zeros, but says so with its mark. */
function isBinary(start: Uint8Array): boolean {
  if (markedEncoding(start)) return false
  const controls = start.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0d, 0x1a].includes(byte))
  return controls.length > start.length / 10
}

/** Systems that "export to Excel" often write a web page: its tags stand where a header would. */
export const isWebPage = (start: string): boolean =>
  /^\s*<(!doctype html|html|table|meta|head|\?xml)/i.test(start)

/** A password makes a workbook a compound file with this stream; the old `.xls` is one without. */
export async function isEncrypted(source: Source): Promise<boolean> {
  const decoder = new TextDecoder('latin1')
  const name = [...'EncryptedPackage'].join('\0')
  let tail = ''
  for await (const chunk of source.open()) {
    const text = tail + decoder.decode(chunk)
    if (text.includes(name)) return true
    tail = text.slice(-name.length)
  }
  return false
}
