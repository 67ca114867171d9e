-- What a call remembers for the next one, and that a day was planned even when it is empty.
alter table call add column identity_tries int not null default 0;
-- Before that, by the outcome, calling again makes no sense; the law may say a later moment.
alter table call add column not_before timestamptz;
create index calls_of_debtor on call (agency_id, debtor_id, opened_at desc);
create index calls_by_end on call (agency_id, closed_at) where state = 'closed';
-- An agent finishes one person before the next.
create unique index one_call_per_agent on call (agency_id, agent_id) where state <> 'closed';

create table plan (
  agency_id uuid not null references agency,
  day date not null,
  planned_at timestamptz not null,
  item_count int not null,
  primary key (agency_id, day)
);
call secure('plan', 'select, insert, update, delete');
