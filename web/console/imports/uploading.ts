import { useSyncExternalStore } from 'react'
import { receiveImport } from '../../../api/imports.ts'
import { type Answer, upload } from '../../client.ts'

/** A file on its way up. It goes on while other screens are looked at. */
export type Uploading = {
  readonly fileName: string
  readonly sentBytes: number
  readonly totalBytes: number
}

let current: Uploading | undefined
const listeners = new Set<() => void>()

export const useUploading = (): Uploading | undefined =>
  useSyncExternalStore(subscribe, () => current)

/** One file at a time: it is sent whole, or nothing of it is kept. */
export async function sendFile(
  portfolioId: string,
  file: File,
): Promise<Answer<typeof receiveImport>> {
  show({ fileName: file.name, sentBytes: 0, totalBytes: file.size })
  window.addEventListener('beforeunload', askBeforeLeaving)
  try {
    return await upload(receiveImport, { portfolioId }, file, (sentBytes, totalBytes) =>
      show({ fileName: file.name, sentBytes, totalBytes }),
    )
  } finally {
    window.removeEventListener('beforeunload', askBeforeLeaving)
    show(undefined)
  }
}

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault()

function show(uploading: Uploading | undefined) {
  current = uploading
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
