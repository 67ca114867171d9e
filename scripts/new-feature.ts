// npm run new-feature -- NAME after LOWER: a feature's folder, right above another on the ladder.
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { featureFiles, onLadder } from './feature-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

process.exitCode = newFeature(process.argv.slice(2))

function newFeature([feature = '', after, below = '']: readonly string[]): number {
  if (!/^[a-z]+(-[a-z]+)*$/.test(feature) || after !== 'after') {
    say('npm run new-feature -- surveys after outreach')
    say('The name is a plural noun in kebab-case, from GLOSSARY.md.')
    return 2
  }
  const path = join(root, 'test/tidy.ts')
  const ladder = onLadder(fs.readFileSync(path, 'utf8'), feature, below)
  const files = featureFiles(feature)
  const taken = Object.keys(files).filter((name) => fs.existsSync(join(root, name)))
  if (!ladder) say(`${below || 'Nothing'} is not on the ladder of test/tidy.ts.`)
  if (taken.length > 0) say(`Already there: ${taken.join(', ')}`)
  if (!ladder || taken.length > 0) return 1
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(join(root, dirname(name)), { recursive: true })
    fs.writeFileSync(join(root, name), text)
    say(`made     ${name}`)
  }
  fs.writeFileSync(path, ladder)
  say(`changed  test/tidy.ts (${feature} stands on ${below})`)
  say(leftToDo(feature))
  return 0
}

function leftToDo(feature: string): string {
  return `
Left to do:
  1. Keep what you need of it, and delete the doors that it does not have.
  2. db/migrations: the next number; a table whose keys begin with agency_id, then call secure(…).
     Then: npm run schema
  3. server/features.ts: its routes, and its jobs (named in Jobs of server/platform/enqueue.ts).
  4. api/${feature}.ts: each refusal needs words in web/words/*/refusals.ts.
  5. GLOSSARY.md: its words. Then: npm test`
}
