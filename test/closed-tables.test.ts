import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestWorld } from './world.ts'

const { owner } = await openTestWorld()

const ask = async (text: string) => (await owner.query(text)).rows as Record<string, string>[]

test('row-level security closes every table, sign-in included', async () => {
  const open = await ask(`
    select relnamespace::regnamespace || '.' || relname as table
    from pg_class
    where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'auth', 'kept')
      and not relrowsecurity`)
  assert.deepEqual(open, [])
})

test('the serving role owns nothing, and is neither superuser nor past row-level security', async () => {
  const owned = await ask(`select relname from pg_class where relowner = 'combinado_app'::regrole`)
  assert.deepEqual(owned, [])
  const [role] = await ask(`
    select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole from pg_roles
    where rolname = 'combinado_app'`)
  assert.deepEqual(role, {
    rolsuper: false,
    rolbypassrls: false,
    rolcanlogin: false,
    rolcreaterole: false,
  })
})

test('the serving role cannot reach sign-in, jobs or migrations', async () => {
  const reachable = await ask(`
    select table_schema || '.' || table_name as table from information_schema.role_table_grants
    where grantee = 'combinado_app'
      and (table_schema in ('auth', 'graphile_worker', 'kept')
        or table_name in ('migration', 'demo_clock'))`)
  assert.deepEqual(reachable, [])
})

test('every table of an agency begins its keys with the agency', async () => {
  const wrong = await ask(`
    select conrelid::regclass::text as table, conname as key
    from pg_constraint
    where contype in ('p', 'u') and connamespace = 'public'::regnamespace
      and conrelid::regclass::text not in
        ('agency', 'migration', 'demo_clock', 'unclaimed_notice')
      and conkey[1] <> (select attnum from pg_attribute
        where attrelid = conrelid and attname = 'agency_id')`)
  assert.deepEqual(wrong, [])
})

test('ledgers, journals, decisions and notices are written and never changed', async () => {
  const changeable = await ask(`
    select table_name, privilege_type from information_schema.role_table_grants
    where grantee = 'combinado_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      and table_name in ('ledger_entry', 'journal_line', 'permit_decision', 'payment_notice',
        'payment_allocation', 'offer', 'acceptance', 'contact_point_line', 'consent_line',
        'number_policy', 'shown_number',
        'document', 'portfolio_policy', 'unclaimed_notice', 'agency_law', 'playbook_version',
        'playbook_reading', 'experiment_unit', 'call_playbook',
        'outcome_tree', 'wrap_up_setting', 'outcome_replaced', 'break_rules')`)
  assert.deepEqual(changeable, [])
})
