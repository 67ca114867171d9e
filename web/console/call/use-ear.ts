import { useEffect, useState } from 'react'
import { type ExcuseName, excuseNames } from '../../../api/excuses.ts'

type Ear = (text: string) => readonly ExcuseName[]

const deaf: Ear = () => []

/**
 * Hears excuses in what is typed, here in the browser and without the network. What it knows comes
 * when a call is opened, apart from the rest of the screen; until then it hears nothing.
 */
export function useEar(speaks: string): Ear {
  const [ear, setEar] = useState<{ readonly hear: Ear }>({ hear: deaf })
  useEffect(() => {
    let isWanted = true
    const locale = speaks === 'es' ? 'es' : speaks === 'en' ? undefined : 'pt-BR'
    if (!locale) return
    void import('../../../kit/excuse-find.ts').then(({ findExcuses }) => {
      const hear = (text: string) =>
        findExcuses(text, locale).flatMap(
          ({ excuse }) => excuseNames.find((name) => name === excuse) ?? [],
        )
      if (isWanted) setEar({ hear })
    })
    return () => {
      isWanted = false
    }
  }, [speaks])
  return ear.hear
}
