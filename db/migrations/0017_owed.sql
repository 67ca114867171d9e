-- What is owed: months of indices, entries with their reason, items that may not be asked for, and
-- money to be given back.

-- Months that an agency loaded. Never changed: a later telling of a month counts, the first stays.
create table index_month (
  agency_id uuid not null references agency,
  index text not null check (index in ('IPCA', 'INPC', 'IGP-M', 'TAXA-LEGAL', 'SELIC', 'IPCA-15')),
  month text not null check (month ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])$'),
  n int not null check (n > 0),
  pct text not null check (pct ~ '^-?[0-9]{1,3}([.][0-9]{1,8})?$'),
  source text not null,
  loaded_by text not null,
  loaded_at timestamptz not null,
  primary key (agency_id, index, month, n)
);
call secure('index_month', 'select, insert', 'true');

-- Who wrote an entry by hand, and why; and the key under which it was asked for, once.
alter table ledger_entry
  add column reason text,
  add column made_by text,
  add column request_key text,
  add constraint by_hand_says_why check ((reason is null) = (made_by is null)),
  add constraint entered_once unique (agency_id, request_key);

-- Why an item may not be asked for (D3.5), until a person lifts it.
create table undue_mark (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_item_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  reason text not null check (reason in ('paid', 'duplicate', 'wrong-person', 'disputed')),
  evidence text not null,
  marked_by text not null,
  marked_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_because text,
  primary key (agency_id, id),
  constraint lifted_by_a_person_with_a_reason
    check (num_nulls(lifted_at, lifted_by, lifted_because) in (0, 3)),
  foreign key (agency_id, debt_item_id) references debt_item,
  foreign key (agency_id, debtor_id) references debtor
);
create unique index marked_once on undue_mark (agency_id, debt_item_id, reason)
  where lifted_at is null;
create index marks_of_debtor on undue_mark (agency_id, debtor_id) where lifted_at is null;
call secure('undue_mark', 'select, insert, update', 'creditor_id');

-- Money paid that was not owed (CDC art. 42, sole paragraph).
create table restitution (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  paid_cents bigint not null check (paid_cents > 0),
  paid_on date not null,
  reason text not null,
  is_justified boolean not null,
  justification text,
  state text not null default 'open' check (state in ('open', 'given-back', 'refused')),
  given_back_cents bigint check (given_back_cents > 0),
  given_back_on date,
  end_reason text,
  request_key text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  primary key (agency_id, id),
  constraint a_restitution_is_opened_once unique (agency_id, request_key),
  constraint a_justified_mistake_says_why check (not is_justified or justification is not null),
  constraint an_end_says_how check (
    (state = 'open' and num_nonnulls(ended_at, ended_by, given_back_cents, given_back_on, end_reason) = 0)
    or (state = 'given-back' and num_nulls(ended_at, ended_by, given_back_cents, given_back_on) = 0)
    or (state = 'refused' and num_nulls(ended_at, ended_by, end_reason) = 0
        and num_nonnulls(given_back_cents, given_back_on) = 0)),
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id),
  foreign key (agency_id, debtor_id) references debtor
);
create index restitutions_of_debtor on restitution (agency_id, debtor_id);
call secure('restitution', 'select, insert, update', 'creditor_id');
