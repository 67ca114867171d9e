import { oneOf } from '../../search.ts'

const parts = ['retention'] as const
const standings = ['ended'] as const

export type PrivacySearch = {
  readonly part?: (typeof parts)[number] | undefined
  readonly standing?: (typeof standings)[number] | undefined
}

export const privacySearch = (given: Record<string, unknown>): PrivacySearch => ({
  part: oneOf(given, 'part', parts),
  standing: oneOf(given, 'standing', standings),
})
