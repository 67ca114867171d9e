import { readFileSync } from 'node:fs'

const pem = (name: string) =>
  readFileSync(new URL(`fixtures/tls/${name}.pem`, import.meta.url), 'utf8')

/** The certificates of the tests: an authority, a server at localhost, a client. */
export const tls = {
  authority: pem('authority'),
  server: { cert: pem('server'), key: pem('server-key') },
  client: { certificate: pem('client'), privateKey: pem('client-key') },
}
