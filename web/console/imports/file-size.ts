/** `1234567` bytes → `1,2 MB`, as the region writes it. */
export function fileSize(bytes: number, region: string): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte'
  const size = bytes / (unit === 'kilobyte' ? 1_000 : 1_000_000)
  return new Intl.NumberFormat(region, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    size,
  )
}
