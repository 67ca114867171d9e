import i18next from 'i18next'
import { useEffect, useState } from 'react'
import type { Locale } from '../../../api/shapes.ts'
import { withMillions } from '../../words/shape.ts'

const books = {
  'pt-BR': () => import('../../words/pt-BR/offers.ts'),
  es: () => import('../../words/es/offers.ts'),
  en: () => import('../../words/en/offers.ts'),
}

/** The words of offers in the language that the person speaks, which may not be the agent's. */
export function useSpokenWords(locale: Locale) {
  const [, setIsHere] = useState(i18next.hasResourceBundle(locale, 'offers'))
  useEffect(() => {
    let isWaiting = true
    void open(locale).then(() => isWaiting && setIsHere(true))
    return () => {
      isWaiting = false
    }
  }, [locale])
  return i18next.getFixedT(locale, 'offers')
}

async function open(locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, 'offers')) return
  const { offers } = await books[locale]()
  i18next.addResourceBundle(locale, 'offers', withMillions(offers))
}
