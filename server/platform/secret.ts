/** Whether two secrets are the same, without telling by its time how much of one was right. */
export function isSameSecret(shown: string, secret: string): boolean {
  let difference = shown.length ^ secret.length
  for (let index = 0; index < secret.length; index += 1) {
    difference |= (shown.charCodeAt(index) || 0) ^ secret.charCodeAt(index)
  }
  return difference === 0
}
