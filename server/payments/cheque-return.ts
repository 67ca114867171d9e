/**
 * Why a bank gives a cheque back, by the number that is stamped on it (motivo de devolução,
 * alínea), as the Banco Central's table is published; only those that are beyond doubt. Another
 * number may be written down too, and is then said as a number.
 */
export const returnCodes = [11, 12, 13, 14, 20, 21, 22, 24, 25, 28, 31, 35, 43, 44] as const
export type ReturnCode = (typeof returnCodes)[number]

/** No bank takes it again: no funds for the second time, account closed, cancelled, forged, old. */
const final: readonly number[] = [12, 13, 14, 20, 25, 28, 35, 43, 44]

/** A cheque is presented twice at most (motivo 12 is of the second time). */
const presentationsMax = 2

/** May a cheque that came back be taken to the bank once more? */
export const mayPresentAgain = (returnCode: number | null, returns: number): boolean =>
  returns < presentationsMax && !(returnCode !== null && final.includes(returnCode))
