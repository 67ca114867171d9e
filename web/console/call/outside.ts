// The telephone, the mail and the messengers open outside of this page. Some browsers take that for
// leaving it, so for a moment nobody is asked whether they want to leave.

let isGoing = false

/** Opens `tel:`, `sms:` or `mailto:` with what the system has for it. */
export function goOutside(url: string): void {
  noteGoing()
  window.location.assign(url)
}

/** For links that the browser follows by itself. */
export function noteGoing(): void {
  isGoing = true
  setTimeout(() => {
    isGoing = false
  }, 1500)
}

export const isGoingOutside = (): boolean => isGoing
