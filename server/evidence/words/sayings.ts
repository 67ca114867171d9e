/** What a pack of evidence says on paper. Whole sentences, for whoever was not there. */
export type Sayings = {
  readonly title: string
  intro(person: string, from: string, to: string): string
  readonly how: readonly string[]
  readonly fact: {
    readonly agency: string
    readonly person: string
    readonly document: string
    readonly period: string
    readonly madeAt: string
    readonly madeBy: string
    readonly entries: string
    readonly head: string
  }
  readonly verify: {
    readonly heading: string
    readonly head: string
    attached(name: string): string
    command(name: string, head: string): string
    readonly means: string
  }
  readonly seals: {
    readonly heading: string
    readonly what: string
    readonly fit: string
    readonly unsealed: string
    readonly differ: string
    altered(day: string, entries: string): string
    missing(day: string, count: number): string
    late(day: string, entries: string): string
    removed(day: string, entries: string): string
    readonly columns: readonly [string, string, string]
  }
  readonly summary: {
    readonly heading: string
    readonly allowed: string
    readonly refused: string
    readonly attempts: string
    readonly messages: string
    readonly stops: string
    readonly acceptances: string
  }
  readonly contacts: {
    readonly heading: string
    readonly none: string
    readonly columns: readonly [string, string, string]
  }
  readonly timeline: string
  readonly nothing: string
  readonly entry: {
    allowed(channel: string, purpose: string): string
    refused(channel: string, purpose: string): string
    readonly attempt: (channel: string) => string
    readonly message: (channel: string) => string
    readonly call: string
    readonly acceptance: string
    stop(what: string): string
    authorised(channel: string): string
    tookBack(channel: string): string
    readonly anyContact: string
    optOut(channel: string): string
    hold(reason: string): string
    document(title: string, code: string): string
  }
  readonly part: {
    readonly askedBy: string
    readonly because: string
    readonly warned: string
    readonly required: string
    readonly nextAllowedAt: string
    readonly valid: string
    readonly places: string
    readonly rules: string
    readonly facts: string
    readonly hash: string
    readonly to: string
    readonly agent: string
    readonly began: string
    readonly ended: string
    readonly outcome: string
    readonly answered: string
    readonly permit: string
    readonly note: string
    readonly identity: string
    readonly recording: string
    readonly noRecording: string
    readonly words: string
    readonly textMark: string
    readonly by: string
    readonly protocol: string
    readonly via: string
    readonly proof: string
    readonly until: string
    readonly lifted: string
    readonly factsNotKept: string
  }
  readonly yes: string
  readonly no: string
  readonly nobody: string
  readonly rules: {
    readonly heading: string
    readonly what: string
    pack(title: string, id: string, version: string): string
    readonly mark: string
    readonly columns: readonly [string, string, string, string]
    checked(how: string, on: string): string
  }
  readonly limits: { readonly heading: string; readonly list: readonly string[] }
  readonly channels: Readonly<{ [code: string]: string }>
  readonly purposes: Readonly<{ [code: string]: string }>
  readonly provenances: Readonly<{ [code: string]: string }>
  readonly bases: Readonly<{ [code: string]: string }>
  readonly checks: Readonly<{ [code: string]: string }>
  readonly holds: Readonly<{ [code: string]: string }>
  readonly byWhom: Readonly<{ [code: string]: string }>
}
