import { zero } from '../../kit/money.ts'
import { saveAccount } from '../../server/banking/account-actions.ts'
import { applyReturn } from '../../server/banking/apply-actions.ts'
import { issueBoletos } from '../../server/banking/issue-actions.ts'
import { makeFile } from '../../server/banking/outgoing-actions.ts'
import { readReturn, receiveReturn } from '../../server/banking/return-actions.ts'
import { readCnab } from '../../server/cnab/read.ts'
import type { Person } from '../../server/identity/actor.ts'
import { personOf } from './agencies.ts'
import { demoCreditors } from './creditors.ts'
import type { Past } from './past.ts'
import { atWork } from './people.ts'
import { returnFile, type Told } from './return-file.ts'

/**
 * The first creditor has an account for boletos. Some agreements have theirs: one file went to the
 * bank, one return came back, which registered all but the last, and one boleto waits to be sent.
 */
export async function exchangeBoletos(past: Past): Promise<void> {
  const { world, office } = past
  const agent = personOf(office, 'agent')
  const account = await openAccount(past)
  const [first = '', second = '', third = ''] = await someOpenAgreements(past)
  for (const agreementId of [first, second].filter((id) => id !== ''))
    await issueBoletos(world, agent, { agreementId })
  const supervisor = personOf(office, 'supervisor')
  const made = await makeFile(world, supervisor, { boletoAccountId: account })
  if (!made.ok) return
  await answerFile(past, supervisor, made.value.bankFileId)
  if (third) await issueBoletos(world, agent, { agreementId: third, n: 1 })
}

async function openAccount({ world, office }: Past): Promise<string> {
  const [creditor] = demoCreditors(atWork.slug)
  const { rows } = await world.pool.query<{ id: string }>(
    'select id from creditor where agency_id = $1 and name = $2',
    [office.agencyId, creditor.name],
  )
  const saved = await saveAccount(world, personOf(office, 'owner'), {
    creditorId: rows[0]?.id ?? '',
    bank: '341',
    branch: '1234',
    branchDigit: '',
    account: '56789',
    accountDigit: '0',
    wallet: '109',
    modality: '',
    agreement: '',
    post: '',
    operation: '',
    transmissionCode: '',
    layout: 'cnab400',
    finePct: null,
    interestPctMonth: null,
    instructions: 'Dúvidas? Fale com a assessoria antes de pagar.',
    nextNumber: 1201n,
    nextFile: 1,
  })
  if (!saved.ok) throw new Error(`demo boleto account: ${saved.refusal}`)
  return saved.value.boletoAccountId
}

/** Of the first creditor, with the most left to pay: the same ones on every day. */
async function someOpenAgreements({ world, office }: Past): Promise<string[]> {
  const [creditor] = demoCreditors(atWork.slug)
  const { rows } = await world.pool.query<{ id: string }>(
    `select agreement.id from agreement
     join creditor on creditor.agency_id = agreement.agency_id and creditor.id = creditor_id
     where agreement.agency_id = $1 and creditor.name = $2 and agreement.state = 'open'
       and exists (select from instalment where agreement_id = agreement.id and paid_on is null)
     order by total_cents desc, code
     limit 3`,
    [office.agencyId, creditor.name],
  )
  return rows.map(({ id }) => id)
}

/** The bank reads the file and answers it: all registered, but the last refused. */
async function answerFile(past: Past, supervisor: Person, fileId: string): Promise<void> {
  const { world, office, calendar } = past
  const { rows } = await world.pool.query<{ bytes: Buffer }>(
    'select bytes from bank_file where id = $1',
    [fileId],
  )
  const sent = readCnab(rows[0]?.bytes ?? new Uint8Array())
  if (!sent.ok) throw new Error(`the bank could not read our file: ${sent.refusal}`)
  const last = sent.value.titles.length - 1
  const titles = sent.value.titles.map((title, index): Told => {
    const isRefused = index === last && last > 0
    return {
      ourNumber: title.ourNumber,
      companyUse: title.companyUse,
      documentNumber: title.documentNumber,
      dueOn: title.dueOn,
      valueCents: title.valueCents ?? zero,
      occurrence: isRefused ? '03' : '02',
      reasons: isRefused ? '48' : '',
      occurredOn: calendar.today.subtract({ days: 1 }),
    }
  })
  const text = returnFile({
    bank: '341',
    kind: 'cnab400',
    madeOn: calendar.today,
    sequence: 1,
    titles,
  })
  const bytes = Buffer.from(text, 'latin1')
  const kept = await receiveReturn(world, supervisor, { fileName: 'CB241101.RET', bytes })
  if (!kept.ok) throw new Error(`demo return: ${kept.refusal}`)
  await readReturn(world, office.agencyId, kept.value.bankFileId)
  await applyReturn(world, office.agencyId, kept.value.bankFileId)
}
