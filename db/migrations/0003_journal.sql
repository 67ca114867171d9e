-- Who did what to what: one line for every action, never changed.
create table journal_line (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'system', 'bank')),
  actor_id text,
  actor_name text not null,
  what text not null,
  debtor_id uuid,
  portfolio_id uuid,
  facts jsonb not null default '{}',
  primary key (agency_id, id),
  constraint a_person_has_an_id check ((actor_kind = 'person') = (actor_id is not null))
);
create index journal_of_debtor on journal_line (agency_id, debtor_id, at desc, id desc)
  where debtor_id is not null;
create index journal_by_time on journal_line (agency_id, at desc);
call secure('journal_line', 'select, insert');
