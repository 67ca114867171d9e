-- What was offered, exactly, and until when it may be accepted.
create table offer (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  shape text not null,
  quote jsonb not null,
  balance_cents bigint not null check (balance_cents > 0),
  discount_cents bigint not null check (discount_cents >= 0),
  total_cents bigint not null check (total_cents > 0),
  policy_version int not null,
  terms_version int not null,
  made_by text not null,
  made_at timestamptz not null,
  acceptable_until timestamptz not null,
  primary key (agency_id, id),
  constraint total_is_balance_less_discount check (total_cents = balance_cents - discount_cents),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create index offers_of_debtor on offer (agency_id, debtor_id, made_at desc);
call secure('offer', 'select, insert', 'creditor_id');
