/**
 * `'3, 1 e 1'` → `[3, 1]`; a null stands for what is no day within the bounds, or one too many.
 */
export function daysTyped(text: string, min: number, max: number, countMax = 5): (number | null)[] {
  const words = text.split(/[\s,;]+/).filter((word) => !/^(|e|y|and)$/i.test(word))
  const days = words.map((word) => {
    const day = /^\d{1,3}$/.test(word) ? Number(word) : null
    return day !== null && day >= min && day <= max ? day : null
  })
  const different = [...new Set(days)]
  return different.length > countMax ? [...different.slice(0, countMax), null] : different
}
