let kept: string | undefined

/** The portfolio that the agent works on, for "save and next": undefined is all of them. */
export const keepFilter = (portfolioId: string | undefined): void => {
  kept = portfolioId
}

export const lastFilter = (): string | undefined => kept
