// node scripts/run.mjs FILE arguments…: a TypeScript program of this clone, under its own Node 24.
import { install } from './install.mjs'
import { run } from './node24.mjs'

if (process.argv.length < 3) {
  process.stderr.write('Name the file to run: node scripts/run.mjs FILE arguments…\n')
  process.exit(2)
}
await install()
process.exitCode = await run(process.argv.slice(2))
