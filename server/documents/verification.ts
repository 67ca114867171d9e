import type { Block } from '../platform/blocks.ts'
import { codeText } from './code.ts'
import { says } from './says.ts'

/** The foot of every document: by which code, at which address, anybody can see that it is ours. */
export function verificationBlocks(
  locale: string,
  { code, contentHash, address }: { code: string; contentHash: string; address: string },
): Block[] {
  const { verify } = says(locale)
  return [
    { kind: 'rule' },
    { kind: 'heading', text: verify.heading },
    { kind: 'paragraph', text: verify.how(codeText(code)) },
    { kind: 'link', text: address, address },
    { kind: 'qr', text: address, alt: verify.qr },
    { kind: 'paragraph', tone: 'small', text: verify.fingerprint(contentHash) },
  ]
}
