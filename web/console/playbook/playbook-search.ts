import { idOf, oneOf, textOf } from '../../search.ts'

export const studioTabs = ['lines', 'review', 'versions', 'tests'] as const
export type StudioTab = (typeof studioTabs)[number]

/** A part of the studio, a topic of the playbook, and a test: names of the product, of nobody. */
export type PlaybookSearch = {
  readonly parte?: StudioTab | undefined
  readonly tema?: string | undefined
  readonly teste?: string | undefined
}

export const playbookSearch = (given: Record<string, unknown>): PlaybookSearch => ({
  parte: oneOf(given, 'parte', studioTabs),
  tema: textOf(given, 'tema', /^[\w.-]{1,120}$/),
  teste: idOf(given, 'teste'),
})
