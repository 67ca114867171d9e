import { create } from 'qrcode'

/**
 * A QR code as SVG of ours: one path, black on white with its quiet zone, legible on any screen.
 */
export function qrSvg(text: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares: string[] = []
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (data[y * size + x]) squares.push(`M${x + 4} ${y + 4}h1v1h-1z`)
    }
  }
  const side = size + 8
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/>` +
    `<path d="${squares.join('')}"/></svg>`
  )
}
