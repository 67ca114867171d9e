// npm test [patterns…]: types, lint and every test; with patterns, only the tests that they name.
import { install } from './install.mjs'
import { run } from './node24.mjs'

await install({ tests: true })
process.exitCode = await run(['scripts/suite.ts', ...process.argv.slice(2)])
