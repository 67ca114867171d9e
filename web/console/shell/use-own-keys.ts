import { useEffect } from 'react'
import { readOwnKeys } from '../../../api/own-keys.ts'
import { takeChosenKeys, usePressed } from '../../ui/chosen-keys.ts'
import { useRead } from '../../use-read.ts'

const anHourMs = 3_600_000

/** The shortcuts as this person wants them, on whichever computer they sit down at. */
export function useOwnKeys(): (shipped: string) => string {
  const own = useRead(readOwnKeys, {}, { freshMs: anHourMs }).value
  useEffect(() => {
    if (own) takeChosenKeys(own.keys)
  }, [own])
  return usePressed()
}
