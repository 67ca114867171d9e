// npm run setup: everything that npm start would do before it serves.
import { install } from './install.mjs'
import { run } from './node24.mjs'

await install()
process.exitCode = await run(['scripts/build-console.ts'])
