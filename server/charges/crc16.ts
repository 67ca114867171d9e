/**
 * CRC-16/CCITT-FALSE over the UTF-8 bytes of a text, as four upper-case hexadecimal digits.
 * Polynomial 0x1021, starts at 0xFFFF, nothing reflected (EMV QR Code, Merchant-Presented Mode).
 */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const byte of new TextEncoder().encode(text)) crc = shift(crc ^ (byte << 8))
  return crc.toString(16).toUpperCase().padStart(4, '0')
}

function shift(start: number): number {
  let crc = start
  for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff
  return crc
}
