import type { Moment } from '../../kit/dates.ts'
import type { Block } from '../platform/blocks.ts'
import { codeText } from './code.ts'
import { verificationBlocks } from './verification.ts'

/** What a document is kept as. */
export type Kept = {
  readonly kind: string
  readonly code: string
  readonly contentHash: string
  readonly title: string
  readonly locale: string
  readonly blocks: readonly Block[]
  readonly issuedAt: Moment
}

/** What it says, and below it how to verify it at this address. */
export const wholeBlocks = (kept: Kept, address: string): Block[] => [
  ...kept.blocks,
  ...verificationBlocks(kept.locale, { ...kept, address: `${address}/v/${kept.code}` }),
]

/** The same document drawn twice is the same file. */
export const aboutPdf = ({ title, locale, issuedAt, code }: Kept) => ({
  title: `${title} · ${codeText(code)}`,
  language: locale,
  at: issuedAt,
  foot: `${title} · ${codeText(code)}`,
})

/** Names the kind and the code; nobody's name. */
export const fileName = ({ kind, code }: Kept): string => `${kind}-${codeText(code)}.pdf`
