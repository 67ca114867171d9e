import { readTimeline } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readCallProfile, readProfile } from '../../../api/profiles.ts'

export type StudyRead = ReplyOf<typeof readProfile>
export type Held = StudyRead['profile']['held'][number]
export type Correction = StudyRead['profile']['leftOut'][number]
export type Situation = StudyRead['situation']
export type Because = Situation['channel']['because'][number]
export type Override = Situation['overrides'][number]
export type Cases = NonNullable<StudyRead['cases']>

/** What a correction or another decision makes old. */
export const studyRefreshes = [readProfile, readCallProfile, readTimeline] as const

/** Whose moment it is, towards which portfolio. */
export type Whose = { readonly debtorId: string; readonly portfolioId: string }
