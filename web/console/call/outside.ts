// The telephone, the mail and the messengers open outside of this page. Some browsers take that for
// leaving it, so for a moment nobody is asked whether they want to leave.

let isGoing = false

/** Opens the telephone, the messages or the mail with what the system has for it. */
export function goOutside(url: string): void {
  noteGoing()
  window.location.assign(url)
}

/**
 * Opens what is found out later: a page of its own is made ready while the press still counts,
 * because afterwards browsers take it for an advertisement. Nothing found, nothing opens.
 */
export function openLater(isPage: boolean): (url: string | null) => void {
  const page = isPage ? window.open('', '_blank') : null
  if (page) page.opener = null
  return (url) => {
    if (url === null) page?.close()
    else if (page) page.location.replace(url)
    else goOutside(url)
  }
}

function noteGoing(): void {
  isGoing = true
  setTimeout(() => {
    isGoing = false
  }, 1500)
}

export const isGoingOutside = (): boolean => isGoing
