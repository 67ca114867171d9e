-- What arrived: the bank's words kept raw and once, then the payment, then where it went.
create table payment_notice (
  agency_id uuid not null references agency,
  end_to_end_id text not null,
  body jsonb not null,
  heard_at timestamptz not null,
  primary key (agency_id, end_to_end_id)
);
call secure('payment_notice', 'select, insert');

-- Notices that name no key or charge of anybody here: kept for the operator, never dropped.
create table unclaimed_notice (
  end_to_end_id text primary key,
  body jsonb not null,
  heard_at timestamptz not null
);
alter table unclaimed_notice enable row level security;
create policy may_be_kept on unclaimed_notice for insert to combinado_app with check (true);
grant insert on unclaimed_notice to combinado_app;

-- Whose money a notice speaks of: the charge's agency by txid, else the owner of the Pix key.
create function agency_of_pix(the_txid text, the_key text) returns uuid
language sql stable security definer set search_path = public as $$
  select coalesce(
    (select agency_id from charge where txid = the_txid order by agency_id limit 1),
    (select agency_id from creditor where pix_key = the_key order by agency_id limit 1))
$$;
grant execute on function agency_of_pix to combinado_app;

create table payment (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  source text not null check (source in ('pix', 'manual')),
  end_to_end_id text,
  txid text,
  request_key text,
  amount_cents bigint not null check (amount_cents > 0),
  paid_at timestamptz not null,
  paid_on date not null,
  means text not null,
  note text,
  state text not null check (state in ('matched', 'unmatched')),
  unmatched_reason text,
  debtor_id uuid,
  agreement_id uuid,
  creditor_id uuid,
  portfolio_id uuid,
  left_over_cents bigint not null default 0 check (left_over_cents >= 0),
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (agency_id, id),
  constraint heard_once unique (agency_id, end_to_end_id),
  constraint recorded_once unique (agency_id, request_key),
  constraint pix_has_its_end_to_end_id check (source <> 'pix' or end_to_end_id is not null),
  constraint the_unmatched_say_why check ((state = 'unmatched') = (unmatched_reason is not null)),
  constraint the_matched_have_a_debtor check (state = 'unmatched' or debtor_id is not null),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, agreement_id) references agreement
);
create index payments_by_day on payment (agency_id, paid_on);
create index payments_unmatched on payment (agency_id, recorded_at) where state = 'unmatched';
create index payments_of_debtor on payment (agency_id, debtor_id) where debtor_id is not null;
call secure('payment', 'select, insert, update', 'creditor_id');

create table payment_allocation (
  agency_id uuid not null,
  payment_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  primary key (agency_id, payment_id, instalment_id),
  foreign key (agency_id, payment_id) references payment,
  foreign key (agency_id, instalment_id) references instalment
);
call secure('payment_allocation', 'select, insert', 'creditor_id');

alter table ledger_entry add foreign key (agency_id, payment_id) references payment;
alter table ledger_entry add foreign key (agency_id, agreement_id) references agreement;
