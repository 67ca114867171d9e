import type { ageGroups } from '../../api/profiles.ts'
import { likelyShare } from '../../kit/likely-share.ts'

export type AgeGroup = (typeof ageGroups)[number]

/** One person of the sample: where, how old, and what the rules say of their moment. */
export type Looked = {
  readonly region: string
  readonly age: AgeGroup
  readonly circumstances: readonly string[]
  readonly tone: string
  readonly way: string
}

export type GroupCount = {
  readonly code: string
  readonly count: number
  readonly share: number
  readonly low: number
  readonly high: number
  readonly differs: boolean
}

export type Group = {
  readonly name: string
  readonly people: number
  readonly isTooSmall: boolean
  readonly circumstances: readonly GroupCount[]
  readonly tones: readonly GroupCount[]
  readonly ways: readonly GroupCount[]
}

export type Fairness = {
  readonly all: Group
  readonly byRegion: readonly Group[]
  readonly byAge: readonly Group[]
}

/** Of fewer people nothing is shown: it would say little, and might point at somebody. */
const shownFrom = 20

/**
 * How circumstances and recommendations fall on regions and ages (D1.1). Neither is in any rule;
 * a group whose share cannot be that of all is marked, for a person to ask why.
 */
export function fairness(people: readonly Looked[]): Fairness {
  const whole = group('all', people, undefined)
  const by = (nameOf: (one: Looked) => string) =>
    [...Map.groupBy(people, nameOf)]
      .map(([name, ones]) => group(name, ones, whole))
      .toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
  return { all: whole, byRegion: by(({ region }) => region), byAge: by(({ age }) => age) }
}

function group(name: string, people: readonly Looked[], whole: Group | undefined): Group {
  const isTooSmall = people.length < shownFrom
  const counted = (
    codesOf: (one: Looked) => readonly string[],
    ofAll: readonly GroupCount[] | undefined,
  ) => (isTooSmall ? [] : counts(people, codesOf, ofAll))
  return {
    name,
    people: people.length,
    isTooSmall,
    circumstances: counted(
      ({ circumstances }) => (circumstances.length > 0 ? circumstances : ['none']),
      whole?.circumstances,
    ),
    tones: counted(({ tone }) => [tone], whole?.tones),
    ways: counted(({ way }) => [way], whole?.ways),
  }
}

function counts(
  people: readonly Looked[],
  codesOf: (one: Looked) => readonly string[],
  ofAll: readonly GroupCount[] | undefined,
): GroupCount[] {
  const told = people.flatMap((one) => [...new Set(codesOf(one))])
  const codes = ofAll ? ofAll.map(({ code }) => code) : [...new Set(told)].toSorted()
  return codes.map((code) => {
    const count = told.filter((one) => one === code).length
    const { share, low, high } = likelyShare(count, people.length)
    const all = ofAll?.find((one) => one.code === code)?.share
    return {
      code,
      count,
      share,
      low,
      high,
      differs: all !== undefined && (all < low || all > high),
    }
  })
}

const oldest: readonly (readonly [most: number, AgeGroup])[] = [
  [24, 'under-25'],
  [39, '25-39'],
  [59, '40-59'],
]

/** Whole years on a day; null is somebody whose birthday is not known. */
export const ageGroup = (years: number | null): AgeGroup =>
  years === null ? 'unknown' : (oldest.find(([most]) => years <= most)?.[1] ?? '60-up')
