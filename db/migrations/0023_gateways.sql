-- Who makes charges for a creditor. Secrets are sealed before they come here; the address that
-- notices are sent to is known by its digest alone.
create table payment_account (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  kind text not null check (kind in ('bcb-pix', 'asaas', 'fake')),
  environment text not null check (environment in ('production', 'sandbox')),
  settings jsonb not null,
  secrets bytea not null,
  secret_names text[] not null,
  notice_digest text not null,
  is_default boolean not null default false,
  state text not null default 'connected' check (state in ('connected', 'disconnected')),
  connected_at timestamptz not null,
  connected_by text not null,
  tested_at timestamptz,
  test_outcome text,
  test_detail text,
  notices_are_sent boolean,
  failures int not null default 0 check (failures >= 0),
  paused_until timestamptz,
  reconciled_until timestamptz,
  reconciled_at timestamptz,
  reconciled_found jsonb,
  primary key (agency_id, id),
  constraint each_has_its_own_address unique (agency_id, notice_digest),
  constraint only_the_connected_are_the_default check (state = 'connected' or not is_default),
  foreign key (agency_id, creditor_id) references creditor
);
create unique index one_default_account on payment_account (agency_id, creditor_id)
  where is_default;
create index accounts_by_address on payment_account (notice_digest);
call secure('payment_account', 'select, insert, update');

-- Whose address a notice came to, before any agency is known.
create function account_of_notice(the_kind text, the_digest text)
returns table (agency_id uuid, account_id uuid)
language sql stable security definer set search_path = public as $$
  select payment_account.agency_id, id from payment_account
  where kind = the_kind and notice_digest = the_digest and state = 'connected'
$$;
grant execute on function account_of_notice to combinado_app;

-- A charge that somebody else makes has a life of its own, which only their word moves.
alter table charge
  alter column payload drop not null,
  add column account_id uuid,
  add column debtor_id uuid,
  add column due_on date,
  add column gateway_id text,
  add column state text not null default 'registered' check (state in ('pending', 'failed',
    'registered', 'overdue', 'expired', 'cancelled', 'paid', 'settled', 'refunded')),
  add column revision int not null default 0,
  add column boleto_line text,
  add column link text,
  add column checked_at timestamptz,
  add column late_fees jsonb,
  add column wanted_cents bigint check (wanted_cents > 0),
  add column wanted_due_on date,
  add column is_wanted boolean not null default true,
  add column problem text,
  add column problem_facts jsonb not null default '{}',
  add constraint a_code_or_somebody_to_ask check (payload is not null or account_id is not null),
  add constraint somebody_elses_has_a_day check (account_id is null or due_on is not null),
  add foreign key (agency_id, account_id) references payment_account;
create index charges_to_look_after on charge (agency_id, account_id, state)
  where account_id is not null;
grant update (payload, gateway_id, state, revision, boleto_line, link, checked_at, amount_cents,
  due_on, wanted_cents, wanted_due_on, is_wanted, problem, problem_facts, account_id)
  on charge to combinado_app;

-- What was asked of them and what came of it: written before it is asked, so that nothing is
-- asked twice because its answer was lost.
create table charge_attempt (
  agency_id uuid not null,
  id uuid not null default new_id(),
  charge_id uuid not null,
  creditor_id uuid not null,
  deed text not null check (deed in ('create', 'change', 'cancel', 'ask')),
  began_at timestamptz not null,
  outcome text check (outcome in
    ('done', 'not-there', 'unknown-outcome', 'away', 'refused', 'not-authorised')),
  detail text,
  primary key (agency_id, id),
  foreign key (agency_id, charge_id) references charge
);
create index attempts_of_charge on charge_attempt (agency_id, charge_id, id desc);
call secure('charge_attempt', 'select, insert, update', 'creditor_id');

-- What they told us, in their own bytes, each event once.
create table gateway_notice (
  agency_id uuid not null,
  account_id uuid not null,
  event_key text not null,
  raw bytea not null,
  heard_at timestamptz not null,
  primary key (agency_id, account_id, event_key),
  foreign key (agency_id, account_id) references payment_account
);
call secure('gateway_notice', 'select, insert');

-- What the pretended gateway of demonstrations knows: its side of the world, not ours.
create table pretended_charge (
  agency_id uuid not null,
  account_id uuid not null,
  external_id text not null,
  body jsonb not null,
  primary key (agency_id, account_id, external_id),
  foreign key (agency_id, account_id) references payment_account
);
call secure('pretended_charge', 'select, insert, update');
