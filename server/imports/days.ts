import { day } from '../../kit/dates.ts'

export type ReadDay = {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The century, or the whole day, was told by a convention and not by the cell. */
  readonly isRepaired: boolean
}

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const hour = /(?:T|\s+(?:às |a las )?)\d{1,2}\s*[:h].*$/i

/**
 * A day as people write it, the day before the month: never month first, for that would be a guess.
 * An hour after it is dropped. A text file may hold a spreadsheet's serial number in its place.
 */
export function readDay(cell: string, isTextFile: boolean): ReadDay | undefined {
  const usual = usualDay(cell)
  if (usual !== undefined) return { day: usual, isRepaired: false }
  if (cell.length > cellLengthMax) return undefined
  const text = cell.length === 10 ? cell : cell.replace(hour, '')
  const [, d = '', m = '', y = ''] = dayFirst.exec(text) ?? []
  if (y.length === 4) return existing(y, m, d, false)
  if (y.length === 2) return existing(`${Number(y) <= 30 ? '20' : '19'}${y}`, m, d, true)
  const [, year = '', month = '', date = ''] = yearFirst.exec(text) ?? []
  if (year !== '') return existing(year, month, date, false)
  if (!/^\d{4,8}$/.test(text)) return undefined
  if (text.length === 8) return readEight(text)
  const serial = Number(text)
  if (!isTextFile || text.length > 5 || serial < firstSerial || serial > lastSerial)
    return undefined
  return { day: serialDay(serial), isRepaired: true }
}

/** A day and its hour are shorter, however they are written. */
const cellLengthMax = 100

/** `dd/mm/yyyy`, as nearly every file writes it; undefined when it is not, or does not exist. */
function usualDay(cell: string): string | undefined {
  if (cell.length !== 10 || cell[2] !== '/' || cell[5] !== '/') return undefined
  const date = twoDigits(cell, 0)
  const month = twoDigits(cell, 3)
  const year = twoDigits(cell, 6) * 100 + twoDigits(cell, 8)
  // Not a number compares as false: a cell with other signs fails here.
  if (!(year > 0 && date > 0 && date <= lengthOf(month, year))) return undefined
  return `${cell.slice(6)}-${cell.slice(3, 5)}-${cell.slice(0, 2)}`
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30
  const ones = text.charCodeAt(at + 1) - 0x30
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Number.NaN : tens * 10 + ones
}

/** `yyyymmdd`, else `ddmmyyyy`. */
function readEight(text: string): ReadDay | undefined {
  const part = (from: number, to: number) => text.slice(from, to)
  return (
    existing(part(0, 4), part(4, 6), part(6, 8), false) ??
    existing(part(4, 8), part(2, 4), part(0, 2), false)
  )
}

function existing(y: string, m: string, d: string, isRepaired: boolean): ReadDay | undefined {
  const year = Number(y)
  const month = Number(m)
  const date = Number(d)
  if (year === 0 || date < 1 || date > lengthOf(month, year)) return undefined
  return { day: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, isRepaired }
}

const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lengthOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (lengths[month] ?? 0)
}

/** 1 January 1910 and the last day of 2100. */
const firstSerial = 3654
const lastSerial = 73415

/** Days that a workbook counts from the eve of 1900, or from 1904. The fraction is the hour. */
export function readSerial(number: number, is1904: boolean): ReadDay | undefined {
  const serial = Math.floor(number) + (is1904 ? 1462 : 0)
  const isDay = serial >= 1 && serial !== leapDayThatNeverWas && serial <= yearEnd9999
  return isDay ? { day: serialDay(serial), isRepaired: false } : undefined
}

/** The system of 1900 counts a 29 February 1900; days before it are one off. */
const leapDayThatNeverWas = 60
const yearEnd9999 = 2958465
const eve = day('1899-12-30')

const serialDay = (serial: number): string =>
  eve.add({ days: serial < leapDayThatNeverWas ? serial + 1 : serial }).toString()
