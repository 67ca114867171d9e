import type { Static } from 'typebox'
import type { Import as ImportShape, importStates } from '../../../api/imports.ts'
import type { Tone } from '../../ui/state-badge.tsx'

export type Import = Static<typeof ImportShape>
export type ImportState = (typeof importStates)[number]

export const toneOf: Record<ImportState, Tone> = {
  receiving: 'brand',
  reading: 'brand',
  'needs-layout': 'attention',
  read: 'info',
  loading: 'brand',
  loaded: 'done',
  failed: 'attention',
  discarded: 'plain',
}

/** Something is being done with it right now. */
export const isAtWork = (state: ImportState): boolean =>
  state === 'receiving' || state === 'reading' || state === 'loading'

export const canDiscard = (state: ImportState): boolean =>
  state === 'needs-layout' || state === 'read' || state === 'failed'
