// The command line: small doors to the rules, for integrators, scripts and tests.
import { once } from 'node:events'
import { Temporal } from '../kit/dates.ts'
import { paymentAllocate } from './commands/allocate.ts'
import { boletoDecode, boletoEncode } from './commands/boleto.ts'
import { cnabRead } from './commands/cnab.ts'
import { type Command, isWrong } from './commands/command.ts'
import { contactDecide } from './commands/contact.ts'
import { contactReplay } from './commands/contact-replay.ts'
import { documentCheck } from './commands/document-check.ts'
import { evidenceVerify } from './commands/evidence-verify.ts'
import { excuseFind } from './commands/excuse-find.ts'
import { importCommand } from './commands/import.ts'
import { answers, json } from './commands/lines.ts'
import { messageCheck } from './commands/message-check.ts'
import { packsCheck } from './commands/packs-check.ts'
import { phoneCheck } from './commands/phone-check.ts'
import { pixDecode, pixEncode } from './commands/pix.ts'
import { planBuild, planCet } from './commands/plan.ts'
import { questionCheck } from './commands/question-check.ts'
import { debtStatement } from './commands/statement.ts'
import { openPacks } from './law/packs.gateway.ts'
import { readDemoClock } from './platform/demo-clock.ts'
import { startLog } from './platform/log.ts'
import { openWorld } from './platform/world.ts'
import { readSettings } from './settings.ts'

const commands: readonly Command[] = [
  documentCheck,
  phoneCheck,
  pixEncode,
  pixDecode,
  boletoDecode,
  boletoEncode,
  cnabRead,
  debtStatement,
  planBuild,
  planCet,
  paymentAllocate,
  contactDecide,
  contactReplay,
  evidenceVerify,
  messageCheck,
  questionCheck,
  excuseFind,
  packsCheck,
  importCommand({
    today: () => Temporal.Now.plainDateISO('America/Sao_Paulo').toString(),
    openWorld: worldInSettings,
  }),
]

process.stdout.on('error', () => process.exit(0)) // the reader has heard enough
process.exitCode = await main(process.argv.slice(2))

/** 0 when all was read, 1 when the file cannot be read or is not whole, 2 for a wrong command. */
async function main(words: readonly string[]): Promise<number> {
  const command = commands.find(({ name }) => name === words.slice(0, wordsIn(name)).join(' '))
  const args = words.slice(wordsIn(command?.name ?? ''))
  if (!command) return usage()
  if (command === contactDecide && !openedPacks()) return 1
  if (command.kind === 'arguments') {
    const output = await command.run(args)
    if (output === undefined) return usage()
    await print(`${json(output)}\n`)
    return isWrong(output) || isFailed(output) ? 1 : 0
  }
  if (args.length > 0) return usage()
  for await (const line of answers(command, process.stdin)) await print(line)
  return 0
}

/** Contacts are judged by the packs of the folder too, as the product judges them. */
function openedPacks(): boolean {
  try {
    openPacks(readSettings().packsFolder)
    return true
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return false
  }
}

/** The database that the surroundings name, with its own clock. */
async function worldInSettings() {
  const { databaseUrl, isDemo, logLevel } = readSettings()
  if (!databaseUrl) return undefined
  const clock = await readDemoClock(databaseUrl, isDemo)
  return openWorld({ databaseUrl, clock, log: startLog(logLevel), connectionsMax: 4 })
}

function isFailed(output: unknown): boolean {
  return typeof output === 'object' && output !== null && 'ok' in output && output.ok === false
}

function wordsIn(name: string): number {
  return name.split(' ').length
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function usage(): number {
  const list = commands.map((command) => `  combinado ${command.usage}`).join('\n')
  process.stderr.write(`One of these, with JSON Lines on standard input:\n${list}\n`)
  return 2
}
