-- What the migrations add up to, to be read: `npm run schema` writes it, nothing runs it.
-- Every table is closed by row-level security; combinado_app is the role that serves requests.

create function agency_of_pix(the_txid text, the_key text)
  returns uuid
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select coalesce(
    (select agency_id from charge where txid = the_txid order by agency_id limit 1),
    (select agency_id from creditor where pix_key = the_key order by agency_id limit 1))
$$;

create function app_agency() returns uuid language sql stable parallel safe
as $$ select nullif(current_setting('app.agency', true), '')::uuid $$;

create function app_creditors() returns uuid[] language sql stable parallel safe
as $$ select string_to_array(nullif(current_setting('app.creditors', true), ''), ',')::uuid[] $$;

create function app_sight()
  returns text
  language sql
  stable parallel safe
as $$ select case when nullif(current_setting('app.creditors', true), '') is null
             then 'whole' else 'part' end $$;

create function enqueue(task text, payload jsonb, job_key text, run_at timestamptz)
  returns void
  language plpgsql
  security definer
  set search_path to 'public'
as $$
begin
  if app_agency() is null or (payload ->> 'agencyId')::uuid is distinct from app_agency() then
    raise exception 'a job belongs to the agency of its transaction';
  end if;
  perform graphile_worker.add_job(
    task, payload => payload::json, job_key => job_key, run_at => coalesce(run_at, now()));
end $$;

create function instalments_add_up()
  returns trigger
  language plpgsql
as $$
begin
  if (select sum(amount_cents) from instalment
      where agency_id = new.agency_id and agreement_id = new.agreement_id)
     is distinct from
     (select total_cents from agreement
      where agency_id = new.agency_id and id = new.agreement_id)
  then
    raise exception 'instalments_add_up: agreement %', new.agreement_id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

create function new_id() returns uuid language sql parallel safe
as $$select uuidv7()$$;

create function plain_text(words text)
  returns text
  language sql
  immutable parallel safe
as $$ select translate(lower(words), 'ÁÀÂÃÄÉÈÊËÍÌÎÏÓÒÔÕÖÚÙÛÜÇÑáàâãäéèêëíìîïóòôõöúùûüçñ',
             'aaaaaeeeeiiiiooooouuuucnaaaaaeeeeiiiiooooouuuucn') $$;

create procedure secure(in the_table regclass, in rights text, in seen_by_creditor text default 'never')
  language plpgsql
as $$
declare
  own_rows text := case seen_by_creditor
    when 'creditor_id' then '(app_sight() <> ''part'' or creditor_id = any (app_creditors()))'
    when 'never' then 'app_sight() <> ''part'''
    else format('(app_sight() <> ''part'' or %s)', seen_by_creditor)
  end;
begin
  execute format('alter table %s enable row level security', the_table);
  execute format(
    'create policy own_agency on %s to combinado_app
       using (agency_id = app_agency() and %s)
       with check (agency_id = app_agency() and app_sight() <> ''part'')', the_table, own_rows);
  execute format('grant %s on %s to combinado_app', rights, the_table);
end $$;

create table address (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  city text,
  state text,
  postal_code text,
  jurisdiction text,
  provenance text not null,
  given_by uuid,
  import_id uuid,
  noted_at timestamptz not null,
  confirmed_on date,
  primary key (agency_id, id),
  constraint one_address_each unique nulls not distinct (agency_id, debtor_id, postal_code, city, state),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create policy own_agency on address to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on address to combinado_app;

create table agency (
  id uuid not null default new_id(),
  name text not null,
  country text not null,
  zone text not null,
  created_at timestamptz not null,
  primary key (id)
);
create policy own_agency on agency to combinado_app
  using (id = app_agency());
grant select on agency to combinado_app;

create table agreement (
  agency_id uuid not null,
  id uuid not null default new_id(),
  code text not null,
  offer_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text,
  state text not null default 'open',
  balance_cents bigint not null,
  discount_cents bigint not null,
  total_cents bigint not null,
  accepted_at timestamptz not null,
  accepted_channel text not null,
  accepted_text text not null,
  ended_on date,
  end_reason text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint an_offer_is_accepted_once unique (agency_id, offer_id),
  constraint one_code_each unique (agency_id, code),
  check (discount_cents >= 0),
  check (state in ('open', 'kept', 'broken', 'cancelled')),
  check (total_cents > 0),
  constraint only_the_ended_have_an_end check ((state = 'open') = (ended_on is null)),
  constraint total_is_balance_less_discount check (total_cents = (balance_cents - discount_cents)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, offer_id) references offer(agency_id, id)
);
create index agreements_by_state on agreement (agency_id, state, accepted_at desc);
create index agreements_by_time on agreement (agency_id, accepted_at desc, id desc);
create index agreements_of_debtor on agreement (agency_id, debtor_id);
create unique index one_open_agreement on agreement (agency_id, debtor_id, portfolio_id) where state = 'open';
create policy own_agency on agreement to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on agreement to combinado_app;

create table agreement_item (
  agency_id uuid not null,
  agreement_id uuid not null,
  debt_item_id uuid not null,
  creditor_id uuid not null,
  principal_cents bigint not null,
  fine_cents bigint not null,
  interest_cents bigint not null,
  fees_cents bigint not null,
  primary key (agency_id, agreement_id, debt_item_id),
  check (fees_cents >= 0),
  check (fine_cents >= 0),
  check (interest_cents >= 0),
  check (principal_cents >= 0),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id, debt_item_id) references debt_item(agency_id, id)
);
create policy own_agency on agreement_item to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on agreement_item to combinado_app;

create table attempt (
  agency_id uuid not null,
  id uuid not null default new_id(),
  call_id uuid,
  debtor_id uuid not null,
  contact_point_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  channel text not null,
  agent_id text not null,
  permit_id uuid not null,
  permit_outcome text not null default 'allow',
  permit_expires_at timestamptz not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  answered boolean not null default false,
  right_party boolean not null default false,
  productive boolean not null default false,
  promise boolean not null default false,
  primary key (agency_id, id),
  constraint a_permit_is_used_once unique (agency_id, permit_id),
  check (permit_outcome = 'allow'),
  constraint within_its_permit check (started_at < permit_expires_at),
  foreign key (agency_id, call_id) references call(agency_id, id),
  constraint only_with_a_permit foreign key (agency_id, permit_id, debtor_id, contact_point_id, channel, permit_outcome, permit_expires_at) references permit_decision(agency_id, id, debtor_id, contact_point_id, channel, outcome, expires_at)
);
create index attempts_by_time on attempt (agency_id, started_at);
create index attempts_of_call on attempt (agency_id, call_id);
create index attempts_of_debtor on attempt (agency_id, debtor_id, started_at desc);
create policy own_agency on attempt to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on attempt to combinado_app;

create table call (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text not null,
  state text not null,
  opened_at timestamptz not null,
  held_until timestamptz not null,
  brief_seen_at timestamptz,
  verified_at timestamptz,
  third_party boolean not null default false,
  draft jsonb not null default '{}',
  draft_version integer not null default 0,
  outcome text,
  outcome_version integer,
  outcome_facts jsonb,
  closed_at timestamptz,
  identity_tries integer not null default 0,
  not_before timestamptz,
  primary key (agency_id, id),
  check (state in ('preparing', 'dialing', 'talking', 'wrapping', 'closed')),
  constraint closed_with_an_outcome check ((state = 'closed') = (closed_at is not null) and (state <> 'closed' or outcome is not null)),
  constraint talking_after_the_brief check ((state in ('preparing', 'closed')) or brief_seen_at is not null),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index calls_by_end on call (agency_id, closed_at) where state = 'closed';
create index calls_of_agent on call (agency_id, agent_id, opened_at desc);
create index calls_of_debtor on call (agency_id, debtor_id, opened_at desc);
create unique index one_agent_per_person on call (agency_id, debtor_id) where state <> 'closed';
create unique index one_call_per_agent on call (agency_id, agent_id) where state <> 'closed';
create policy own_agency on call to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on call to combinado_app;

create table callback (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  contact_point_id uuid,
  agent_id text,
  at timestamptz not null,
  call_id uuid,
  state text not null default 'waiting',
  primary key (agency_id, id),
  check (state in ('waiting', 'done', 'cancelled')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index callbacks_due on callback (agency_id, at) where state = 'waiting';
create unique index one_callback_waiting on callback (agency_id, debtor_id, portfolio_id) where state = 'waiting';
create policy own_agency on callback to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on callback to combinado_app;

create table charge (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  means text not null,
  txid text not null,
  amount_cents bigint not null,
  payload text not null,
  issued_at timestamptz not null,
  primary key (agency_id, id),
  constraint a_txid_is_used_once unique (agency_id, txid),
  constraint one_charge_per_instalment unique (agency_id, instalment_id, means),
  check (amount_cents > 0),
  check (means = 'pix'),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id, instalment_id) references instalment(agency_id, id)
);
create index charge_by_txid on charge (txid);
create policy own_agency on charge to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on charge to combinado_app;

create table contact_point (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  kind text not null,
  value text not null,
  phone_type text not null default 'unknown',
  has_whatsapp boolean,
  holder text not null default 'debtor',
  provenance text not null,
  given_by uuid,
  import_id uuid,
  note text,
  noted_at timestamptz not null,
  state text not null default 'alive',
  state_reason text,
  right_party text not null default 'unverified',
  score integer not null default 0,
  primary key (agency_id, id),
  unique (agency_id, id, debtor_id),
  constraint one_contact_point_each unique (agency_id, debtor_id, kind, value),
  check (holder in ('debtor', 'workplace', 'third_party', 'unknown')),
  check (kind in ('phone', 'email')),
  check (provenance in ('consumer_provided', 'creditor_contract', 'consumer_contacted_us_from_it', 'guarantor_provided', 'reference_person', 'bureau_enriched', 'public_search', 'unknown')),
  check (right_party in ('confirmed', 'unverified', 'wrong')),
  check (state in ('alive', 'dead', 'do-not-contact')),
  constraint a_wrong_number_is_dead check (right_party <> 'wrong' or state <> 'alive'),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index contact_point_by_value on contact_point (agency_id, kind, value);
create policy own_agency on contact_point to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on contact_point to combinado_app;

create table creditor (
  agency_id uuid not null,
  id uuid not null default new_id(),
  name text not null,
  document text,
  country text not null,
  address text,
  phone text,
  site text,
  pix_key text,
  pix_name text,
  pix_city text,
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_creditor_per_name unique (agency_id, name),
  constraint pix_has_name_and_city check (pix_key is null or pix_name is not null and pix_city is not null),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on creditor to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on creditor to combinado_app;

create table debt (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  contract text not null,
  product text,
  client_code text,
  extras jsonb not null default '{}',
  import_id uuid,
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_debt_per_contract unique (agency_id, contract, portfolio_id, debtor_id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index debt_of_debtor on debt (agency_id, debtor_id);
create policy own_agency on debt to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on debt to combinado_app;

create table debt_item (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  instalment text not null default '',
  invoice text not null default '',
  due_on date not null,
  issued_on date,
  original_cents bigint not null,
  state text not null default 'open',
  agreement_id uuid,
  import_id uuid,
  line integer,
  primary key (agency_id, id),
  constraint one_item_per_instalment unique (agency_id, debt_id, instalment, invoice),
  check (original_cents > 0),
  check (state in ('open', 'settled', 'withdrawn')),
  constraint only_open_items_are_in_an_agreement check (agreement_id is null or state = 'open'),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, debt_id) references debt(agency_id, id)
);
create index item_by_invoice on debt_item (agency_id, invoice) where invoice <> '';
create index item_of_debtor on debt_item (agency_id, debtor_id, due_on);
create index item_of_portfolio on debt_item (agency_id, portfolio_id);
create index items_in_agreement on debt_item (agency_id, agreement_id) where agreement_id is not null;
create policy own_agency on debt_item to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on debt_item to combinado_app;

create table debtor (
  agency_id uuid not null,
  id uuid not null default new_id(),
  kind text not null,
  country text not null,
  document_kind text not null,
  document text not null,
  curp text,
  name text not null,
  plain_name text not null generated always as (plain_text(name)) stored,
  preferred_name text,
  birth_on date,
  locale text not null,
  flags text[] not null default '{}'[],
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_debtor_per_document unique (agency_id, country, document),
  check (document_kind in ('cpf', 'cnpj', 'rfc', 'curp')),
  check (kind in ('person', 'company')),
  foreign key (agency_id) references agency(id)
);
create index debtor_by_name on debtor (agency_id, plain_name, id);
create policy own_agency on debtor to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (exists ( select 1
   from debt
  where debt.agency_id = debtor.agency_id and debt.debtor_id = debtor.id and (debt.creditor_id = any (app_creditors()))))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on debtor to combinado_app;

create table demo_clock (
  only_row boolean not null default true,
  offset_seconds bigint not null default 0,
  primary key (only_row),
  check (only_row)
);

create table follow_up_note (
  agency_id uuid not null,
  agreement_id uuid not null,
  creditor_id uuid not null,
  n integer not null,
  kind text not null,
  for_day date not null,
  noted_at timestamptz not null,
  done_at timestamptz,
  primary key (agency_id, agreement_id, n, kind, for_day),
  check (kind in ('remind', 'warn')),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id)
);
create policy own_agency on follow_up_note to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on follow_up_note to combinado_app;

create table hold (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  reason text not null,
  until_on date,
  call_id uuid,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  primary key (agency_id, id),
  check (reason in ('deceased', 'disputed', 'lawyer', 'complaint', 'payment-claimed', 'hardship', 'technical', 'other')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index holds_of_debtor on hold (agency_id, debtor_id) where lifted_at is null;
create policy own_agency on hold to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on hold to combinado_app;

create table import (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  file_name text not null,
  byte_count bigint not null default 0,
  sha256 text,
  state text not null,
  told_layout jsonb,
  layout jsonb,
  preview jsonb,
  missing_fields text[] not null default '{}'[],
  sheets text[],
  report jsonb,
  differences jsonb,
  problem jsonb,
  rows_done integer not null default 0,
  rows_total integer,
  withdraw_missing boolean not null default false,
  tally jsonb,
  created_at timestamptz not null,
  created_by text not null,
  loaded_at timestamptz,
  primary key (agency_id, id),
  check (state in ('receiving', 'reading', 'needs-layout', 'read', 'loading', 'loaded', 'failed', 'discarded')),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index imports_by_time on import (agency_id, created_at desc);
create unique index the_same_file_once on import (agency_id, portfolio_id, sha256) where state <> all (array['failed', 'discarded']);
create policy own_agency on import to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on import to combinado_app;

create table import_chunk (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  bytes bytea not null,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import(agency_id, id)
);
create policy own_agency on import_chunk to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on import_chunk to combinado_app;

create table import_layout (
  agency_id uuid not null,
  creditor_id uuid not null,
  layout jsonb not null,
  learned_at timestamptz not null,
  primary key (agency_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id)
);
create policy own_agency on import_layout to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on import_layout to combinado_app;

create table import_refusal (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  line integer not null,
  reason text not null,
  field text,
  value text,
  cells text[] not null,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import(agency_id, id)
);
create policy own_agency on import_refusal to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on import_refusal to combinado_app;

create table import_repair (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  line integer not null,
  field text not null,
  before text not null,
  after text,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import(agency_id, id)
);
create policy own_agency on import_repair to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on import_repair to combinado_app;

create unlogged table import_row (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  line integer not null,
  kind text not null,
  document_kind text not null,
  document text not null,
  name text not null,
  contract text not null,
  instalment text not null,
  invoice text not null,
  due_on date not null,
  issued_on date,
  birth_on date,
  original_cents bigint not null,
  phones text[],
  phone_types text[],
  phone_whatsapps boolean[],
  phone_holders text[],
  phone_notes text[],
  emails text[],
  postal_code text,
  city text,
  state text,
  jurisdiction text,
  product text,
  client_code text,
  curp text,
  flags text[],
  extras jsonb
);
create index import_row_in_order on import_row (agency_id, import_id, n);
create policy own_agency on import_row to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, select on import_row to combinado_app;

create table instalment (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  creditor_id uuid not null,
  n integer not null,
  due_on date not null,
  amount_cents bigint not null,
  paid_cents bigint not null default 0,
  paid_on date,
  primary key (agency_id, id),
  constraint one_instalment_per_number unique (agency_id, agreement_id, n),
  check (amount_cents > 0),
  check (n > 0),
  constraint never_paid_beyond_its_amount check (paid_cents >= 0 and paid_cents <= amount_cents),
  constraint paid_on_when_paid check ((paid_cents = amount_cents) = (paid_on is not null)),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id)
);
create index instalments_by_due_day on instalment (agency_id, due_on) where paid_on is null;
create constraint trigger instalments_add_up after insert or update of amount_cents on instalment deferrable initially deferred for each row execute function instalments_add_up();
create policy own_agency on instalment to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on instalment to combinado_app;

create table journal_line (
  agency_id uuid not null,
  id uuid not null default new_id(),
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_name text not null,
  what text not null,
  debtor_id uuid,
  portfolio_id uuid,
  facts jsonb not null default '{}',
  primary key (agency_id, id),
  check (actor_kind in ('person', 'system', 'bank')),
  constraint a_person_has_an_id check ((actor_kind = 'person') = (actor_id is not null)),
  foreign key (agency_id) references agency(id)
);
create index journal_by_time on journal_line (agency_id, at desc);
create index journal_of_debtor on journal_line (agency_id, debtor_id, at desc, id desc) where debtor_id is not null;
create policy own_agency on journal_line to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on journal_line to combinado_app;

create table ledger_entry (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_item_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  component text not null,
  amount_cents bigint not null,
  on_day date not null,
  payment_id uuid,
  agreement_id uuid,
  import_id uuid,
  reverses_id uuid,
  at timestamptz not null,
  primary key (agency_id, id),
  check (amount_cents <> 0),
  check (component in ('principal', 'fine', 'interest', 'fees')),
  check (kind in ('opening', 'payment', 'waiver', 'adjustment', 'withdrawal', 'reversal')),
  constraint a_reversal_names_what_it_reverses check ((kind = 'reversal') = (reverses_id is not null)),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, debt_item_id) references debt_item(agency_id, id),
  foreign key (agency_id, payment_id) references payment(agency_id, id),
  foreign key (agency_id, reverses_id) references ledger_entry(agency_id, id)
);
create index entries_of_item on ledger_entry (agency_id, debt_item_id);
create unique index opened_once on ledger_entry (agency_id, debt_item_id) where kind = 'opening';
create unique index reversed_once on ledger_entry (agency_id, reverses_id) where reverses_id is not null;
create policy own_agency on ledger_entry to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on ledger_entry to combinado_app;

create table migration (
  name text not null,
  checksum text not null,
  ran_at timestamptz not null default now(),
  primary key (name)
);

create table offer (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  shape text not null,
  quote jsonb not null,
  balance_cents bigint not null,
  discount_cents bigint not null,
  total_cents bigint not null,
  policy_version integer not null,
  terms_version integer not null,
  made_by text not null,
  made_at timestamptz not null,
  acceptable_until timestamptz not null,
  primary key (agency_id, id),
  check (balance_cents > 0),
  check (discount_cents >= 0),
  check (total_cents > 0),
  constraint total_is_balance_less_discount check (total_cents = (balance_cents - discount_cents)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index offers_of_debtor on offer (agency_id, debtor_id, made_at desc);
create policy own_agency on offer to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on offer to combinado_app;

create table opt_out (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  channel text not null,
  evidence text not null,
  at timestamptz not null,
  primary key (agency_id, id),
  constraint one_opt_out_per_channel unique (agency_id, debtor_id, channel),
  check (channel in ('voice', 'sms', 'whatsapp', 'email', 'all')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create policy own_agency on opt_out to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on opt_out to combinado_app;

create table payment (
  agency_id uuid not null,
  id uuid not null default new_id(),
  source text not null,
  end_to_end_id text,
  txid text,
  request_key text,
  amount_cents bigint not null,
  paid_at timestamptz not null,
  paid_on date not null,
  means text not null,
  note text,
  state text not null,
  unmatched_reason text,
  debtor_id uuid,
  agreement_id uuid,
  creditor_id uuid,
  portfolio_id uuid,
  left_over_cents bigint not null default 0,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (agency_id, id),
  constraint heard_once unique (agency_id, end_to_end_id),
  constraint recorded_once unique (agency_id, request_key),
  check (amount_cents > 0),
  check (left_over_cents >= 0),
  check (source in ('pix', 'manual')),
  check (state in ('matched', 'unmatched')),
  constraint pix_has_its_end_to_end_id check (source <> 'pix' or end_to_end_id is not null),
  constraint the_matched_have_a_debtor check (state = 'unmatched' or debtor_id is not null),
  constraint the_unmatched_say_why check ((state = 'unmatched') = (unmatched_reason is not null)),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index payments_by_day on payment (agency_id, paid_on);
create index payments_of_debtor on payment (agency_id, debtor_id) where debtor_id is not null;
create index payments_unmatched on payment (agency_id, recorded_at) where state = 'unmatched';
create policy own_agency on payment to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on payment to combinado_app;

create table payment_allocation (
  agency_id uuid not null,
  payment_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  amount_cents bigint not null,
  primary key (agency_id, payment_id, instalment_id),
  check (amount_cents > 0),
  foreign key (agency_id, instalment_id) references instalment(agency_id, id),
  foreign key (agency_id, payment_id) references payment(agency_id, id)
);
create policy own_agency on payment_allocation to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on payment_allocation to combinado_app;

create table payment_notice (
  agency_id uuid not null,
  end_to_end_id text not null,
  body jsonb not null,
  heard_at timestamptz not null,
  primary key (agency_id, end_to_end_id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on payment_notice to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on payment_notice to combinado_app;

create table permit_decision (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  contact_point_id uuid not null,
  channel text not null,
  purpose text not null,
  outcome text not null,
  blockers jsonb not null default '[]',
  warnings jsonb not null default '[]',
  requirements jsonb not null default '[]',
  places jsonb not null default '[]',
  pack_versions jsonb not null default '{}',
  profile text not null,
  input_hash text not null,
  next_allowed_at timestamptz,
  decided_at timestamptz not null,
  expires_at timestamptz not null,
  asked_by text not null,
  primary key (agency_id, id),
  unique (agency_id, id, debtor_id, contact_point_id, channel, outcome, expires_at),
  check (outcome in ('allow', 'block')),
  constraint a_block_has_a_reason check (outcome = 'allow' or jsonb_array_length(blockers) > 0),
  foreign key (agency_id, contact_point_id, debtor_id) references contact_point(agency_id, id, debtor_id),
  foreign key (agency_id) references agency(id)
);
create index decisions_of_debtor on permit_decision (agency_id, debtor_id, decided_at desc);
create policy own_agency on permit_decision to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on permit_decision to combinado_app;

create table plan (
  agency_id uuid not null,
  day date not null,
  planned_at timestamptz not null,
  item_count integer not null,
  primary key (agency_id, day),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on plan to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on plan to combinado_app;

create table plan_item (
  agency_id uuid not null,
  day date not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  score integer not null,
  reasons jsonb not null,
  balance_cents bigint not null,
  oldest_due_on date not null,
  primary key (agency_id, day, debtor_id, portfolio_id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index plan_in_order on plan_item (agency_id, day, score desc, debtor_id);
create policy own_agency on plan_item to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on plan_item to combinado_app;

create table portfolio (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  name text not null,
  country text not null,
  currency text not null,
  locale text not null,
  zone text not null,
  payment_note text,
  created_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint one_portfolio_per_name unique (agency_id, name),
  check (country in ('BR', 'MX')),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on portfolio to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on portfolio to combinado_app;

create table portfolio_policy (
  agency_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  version integer not null,
  policy jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (agency_id, portfolio_id, kind, version),
  check (kind in ('terms', 'offers', 'follow-up')),
  check (version > 0),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create policy own_agency on portfolio_policy to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on portfolio_policy to combinado_app;

create table promise (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid not null,
  due_on date not null,
  amount_cents bigint not null,
  means text not null,
  state text not null default 'open',
  made_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_promise_per_call unique (agency_id, call_id),
  check (amount_cents > 0),
  check (state in ('open', 'kept', 'broken')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index promises_of_debtor on promise (agency_id, debtor_id);
create policy own_agency on promise to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on promise to combinado_app;

create table unclaimed_notice (
  end_to_end_id text not null,
  body jsonb not null,
  heard_at timestamptz not null,
  primary key (end_to_end_id)
);
create policy may_be_kept on unclaimed_notice for insert to combinado_app
  with check (true);
grant insert on unclaimed_notice to combinado_app;

create table viewer_creditor (
  agency_id uuid not null,
  user_id text not null,
  creditor_id uuid not null,
  primary key (agency_id, user_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id)
);
create policy own_agency on viewer_creditor to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on viewer_creditor to combinado_app;

create table auth.account (
  id text not null default (new_id())::text,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  primary key (id),
  foreign key ("userId") references auth."user"(id) on delete cascade
);
create index account_of_user on auth.account ("userId");

create table auth.invitation (
  id text not null default (new_id())::text,
  "organizationId" text not null,
  email text not null,
  role text,
  status text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "inviterId" text not null,
  primary key (id),
  foreign key ("inviterId") references auth."user"(id) on delete cascade,
  foreign key ("organizationId") references auth.organization(id) on delete cascade
);

create table auth.member (
  id text not null default (new_id())::text,
  "organizationId" text not null,
  "userId" text not null,
  role text not null,
  "createdAt" timestamptz not null default current_timestamp,
  primary key (id),
  constraint one_role_per_agency unique ("organizationId", "userId"),
  constraint known_role check (role in ('owner', 'supervisor', 'agent', 'viewer')),
  foreign key ("organizationId") references auth.organization(id) on delete cascade,
  foreign key ("userId") references auth."user"(id) on delete cascade
);
create index member_of_user on auth.member ("userId");

create table auth.organization (
  id text not null default (new_id())::text,
  name text not null,
  slug text not null,
  logo text,
  metadata text,
  "createdAt" timestamptz not null default current_timestamp,
  primary key (id),
  unique (slug)
);

create table auth.session (
  id text not null default (new_id())::text,
  "expiresAt" timestamptz not null,
  token text not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  "activeOrganizationId" text,
  primary key (id),
  unique (token),
  foreign key ("userId") references auth."user"(id) on delete cascade
);
create index session_of_user on auth.session ("userId");

create table auth."user" (
  id text not null default (new_id())::text,
  name text not null,
  email text not null,
  "emailVerified" boolean not null default false,
  image text,
  locale text not null default 'pt-BR',
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  primary key (id),
  unique (email)
);

create table auth.verification (
  id text not null default (new_id())::text,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  primary key (id)
);
create index verification_of_identifier on auth.verification (identifier);

create view staff as
 select member."organizationId"::uuid as agency_id,
    member."userId" as user_id,
    "user".name,
    "user".email,
    member.role
   from auth.member
     join auth."user" on "user".id = member."userId"
  where member."organizationId" = app_agency()::text;
grant select on staff to combinado_app;
