-- Who has read which version of a portfolio's policy, what problem of a person was proved, and what
-- came with an offer besides its discount.

-- Nobody offers under rules that they have not seen change. Written once, never taken back.
create table policy_acknowledgement (
  agency_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  kind text not null check (kind in ('terms', 'offers', 'follow-up')),
  version int not null,
  user_id text not null,
  user_name text not null,
  acknowledged_at timestamptz not null,
  constraint acknowledged_once
    primary key (agency_id, portfolio_id, kind, version, user_id),
  constraint only_what_was_published foreign key (agency_id, portfolio_id, kind, version)
    references portfolio_policy (agency_id, portfolio_id, kind, version),
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create index acknowledgements_of_person
  on policy_acknowledgement (agency_id, user_id, portfolio_id, kind, version desc);
call secure('policy_acknowledgement', 'select, insert', 'creditor_id');

-- What happened, in one word, and what was seen of it: nothing else is kept (LGPD, art. 6, III).
create table verified_problem (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  kind text not null check (kind in
    ('job-lost', 'income-fell', 'illness', 'death-in-family', 'separation', 'disaster', 'other')),
  evidence text not null check (evidence in ('document', 'public-fact', 'creditor')),
  verified_on date not null,
  verified_by_id text not null,
  verified_by text not null,
  verified_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, debtor_id) references debtor
);
create unique index one_problem_of_a_kind on verified_problem (agency_id, debtor_id, kind)
  where withdrawn_at is null;
call secure('verified_problem', 'select, insert, update');

-- What was promised with an offer besides its discount, and why more than usual was possible.
alter table offer
  add column benefits jsonb not null default '[]',
  add column good_payer jsonb;
