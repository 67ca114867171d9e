import { readFile } from 'node:fs/promises'
import type { EvidenceFile } from '../evidence/pack-file.ts'
import { isEvidence } from '../evidence/verify.ts'
import { type Wrong, wrong } from './command.ts'

/** A pack of evidence as it was downloaded, or why it cannot be read. */
export async function readEvidence(
  path: string,
): Promise<{ readonly file: EvidenceFile } | { readonly problem: Wrong }> {
  const refuse = (code: string, remedy: string) => ({
    problem: wrong(code, `FILE is ${path}: ${remedy}`, 'file'),
  })
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return refuse('no-such-file', 'name a file')
  const parsed = jsonIn(text)
  if (parsed === undefined) return refuse('not-json', 'give the .json file, not the PDF beside it')
  if (!isEvidence(parsed))
    return refuse('not-evidence', 'give a pack of evidence made by Combinado')
  return { file: parsed }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
