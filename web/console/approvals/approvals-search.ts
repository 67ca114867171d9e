import { oneOf } from '../../search.ts'

const standings = ['ended'] as const

export type ApprovalsSearch = { readonly standing?: (typeof standings)[number] | undefined }

export const approvalsSearch = (given: Record<string, unknown>): ApprovalsSearch => ({
  standing: oneOf(given, 'standing', standings),
})
