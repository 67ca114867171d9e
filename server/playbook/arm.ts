export const arms = ['usual', 'variant'] as const
export type Arm = (typeof arms)[number]

export type Drawing = {
  /** Different for each experiment, so that nobody is always in the same arm. */
  readonly seed: string
  /** How much of all hears the variant, 0 to 100. */
  readonly sharePct: number
}

/** The same person, or agent, is drawn into the same arm whoever asks, and whenever. */
export const armOf = ({ seed, sharePct }: Drawing, unitId: string): Arm =>
  hash(`${seed}:${unitId}`) < (sharePct / 100) * 2 ** 32 ? 'variant' : 'usual'

/** FNV-1a of 32 bits, its bits mixed at the end as in MurmurHash3: 0 to 2³² − 1, evenly. */
function hash(text: string): number {
  let mixed = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193)
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
