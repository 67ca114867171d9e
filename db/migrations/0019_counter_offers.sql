-- What a person said they live on, as they said it: never asked again, never more than needed.
create table budget (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  income_cents bigint check (income_cents >= 0),
  fixed_costs_cents bigint check (fixed_costs_cents >= 0),
  monthly_cents bigint check (monthly_cents > 0),
  call_id uuid,
  told_on date not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, id),
  constraint something_was_said check (income_cents is not null or monthly_cents is not null),
  constraint costs_are_of_an_income check (fixed_costs_cents is null or income_cents is not null),
  foreign key (agency_id, debtor_id) references debtor
);
create index budgets_of_debtor on budget (agency_id, debtor_id, noted_at desc, id desc);
call secure('budget', 'select, insert');

-- What somebody asked for that lies outside an agent's authority, and what became of it.
create table approval_request (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  asked jsonb not null,
  point text check (point in ('value', 'date', 'size', 'form')),
  balance_cents bigint not null check (balance_cents > 0),
  discount_cents bigint not null check (discount_cents >= 0),
  total_cents bigint not null check (total_cents > 0),
  agent_discount_cents_max bigint not null check (agent_discount_cents_max >= 0),
  approver text not null check (approver in ('supervisor', 'owner')),
  reason text not null check (reason <> ''),
  asked_by_id text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null default 'asked'
    check (state in ('asked', 'approved', 'refused', 'lapsed', 'withdrawn', 'used')),
  decided_by_id text,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  offer_id uuid,
  primary key (agency_id, id),
  constraint outside_of_authority check (discount_cents > agent_discount_cents_max),
  constraint nobody_approves_their_own check (decided_by_id <> asked_by_id),
  constraint a_decision_says_who_when_and_why check (
    (state in ('approved', 'refused', 'used')) <= (decided_by_id is not null
      and decided_by is not null and decided_at is not null and decision_reason <> '')),
  constraint what_is_approved_is_an_offer check ((offer_id is not null) = (decided_at is not null
    and state <> 'refused')),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, offer_id) references offer,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create unique index one_request_waits_for_a_person
  on approval_request (agency_id, debtor_id, portfolio_id) where state = 'asked';
create unique index an_approval_is_one_offer on approval_request (agency_id, offer_id)
  where offer_id is not null;
create index requests_by_time on approval_request (agency_id, asked_at desc, id desc);
create index requests_of_call on approval_request (agency_id, call_id) where call_id is not null;
call secure('approval_request', 'select, insert, update', 'creditor_id');

-- A refusal before two ways to pay were told, and who let it pass.
alter table call add column few_offers_allowed_by text;
