// npm start: installs what is missing, builds the console if it changed, and serves everything.
import { install } from './install.mjs'
import { run } from './node24.mjs'

await install()
const built = await run(['scripts/build-console.ts'])
process.exitCode = built || (await run(['server/start.ts', ...process.argv.slice(2)]))
