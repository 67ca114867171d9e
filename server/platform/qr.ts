import { create } from 'qrcode'

/** The dark squares of a QR code: `(column, row)` from the top left, without the quiet zone. */
export type Qr = { readonly size: number; readonly dark: readonly (readonly [number, number])[] }

export function qr(text: string): Qr {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dark: [number, number][] = []
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (data[y * size + x]) dark.push([x, y])
    }
  }
  return { size, dark }
}

/** A QR code as SVG of ours: one path, black on white with its quiet zone, legible anywhere. */
export function qrSvg(text: string): string {
  const { size, dark } = qr(text)
  const squares = dark.map(([x, y]) => `M${x + 4} ${y + 4}h1v1h-1z`)
  const side = size + 8
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/>` +
    `<path d="${squares.join('')}"/></svg>`
  )
}
