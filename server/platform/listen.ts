import { createServer } from 'node:net'

/** The wanted port, or the next free one, said. */
export async function listenAt(
  host: string,
  wanted: number,
  say: (sentence: string) => void,
): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (!(await isFree(host, port))) continue
    if (port !== wanted) say(`Port ${wanted} is in use; taking ${port}.`)
    return port
  }
  throw new Error(`ports ${wanted} to ${wanted + 99} are all in use; set PORT to a free one`)
}

const isFree = (host: string, port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen({ host, port }, () => probe.close(() => answer(true)))
  })
