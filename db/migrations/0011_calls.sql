-- A call is the agent's work on one person; an attempt is one dialing, and needs its own permit.
create table call (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text not null,
  state text not null check (state in ('preparing', 'dialing', 'talking', 'wrapping', 'closed')),
  opened_at timestamptz not null,
  held_until timestamptz not null,
  brief_seen_at timestamptz,
  verified_at timestamptz,
  third_party boolean not null default false,
  draft jsonb not null default '{}',
  draft_version int not null default 0,
  outcome text,
  outcome_version int,
  outcome_facts jsonb,
  closed_at timestamptz,
  primary key (agency_id, id),
  constraint closed_with_an_outcome check (
    (state = 'closed') = (closed_at is not null) and (state <> 'closed' or outcome is not null)),
  constraint talking_after_the_brief check (
    state in ('preparing', 'closed') or brief_seen_at is not null),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create unique index one_agent_per_person on call (agency_id, debtor_id) where state <> 'closed';
create index calls_of_agent on call (agency_id, agent_id, opened_at desc);
call secure('call', 'select, insert, update', 'creditor_id');

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
  permit_outcome text not null default 'allow' check (permit_outcome = 'allow'),
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
  constraint within_its_permit check (started_at < permit_expires_at),
  constraint only_with_a_permit foreign key
    (agency_id, permit_id, debtor_id, contact_point_id, channel, permit_outcome, permit_expires_at)
    references permit_decision
    (agency_id, id, debtor_id, contact_point_id, channel, outcome, expires_at),
  foreign key (agency_id, call_id) references call
);
create index attempts_of_debtor on attempt (agency_id, debtor_id, started_at desc);
create index attempts_by_time on attempt (agency_id, started_at);
create index attempts_of_call on attempt (agency_id, call_id);
call secure('attempt', 'select, insert, update', 'creditor_id');

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
  state text not null default 'waiting' check (state in ('waiting', 'done', 'cancelled')),
  primary key (agency_id, id),
  foreign key (agency_id, debtor_id) references debtor
);
create unique index one_callback_waiting on callback (agency_id, debtor_id, portfolio_id)
  where state = 'waiting';
create index callbacks_due on callback (agency_id, at) where state = 'waiting';
call secure('callback', 'select, insert, update', 'creditor_id');

-- A promise without a new agreement: firm only with a day, an amount and a means.
create table promise (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid not null,
  due_on date not null,
  amount_cents bigint not null check (amount_cents > 0),
  means text not null,
  state text not null default 'open' check (state in ('open', 'kept', 'broken')),
  made_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_promise_per_call unique (agency_id, call_id),
  foreign key (agency_id, debtor_id) references debtor
);
create index promises_of_debtor on promise (agency_id, debtor_id);
call secure('promise', 'select, insert, update', 'creditor_id');
