-- How an agency keeps the law: the profile it works by, and how much stricter than the law it is.

-- Whose law counts: who collects, and what the creditor sells.
alter table creditor
  add column actor_role text not null default 'third_party_collector' check (actor_role in
    ('third_party_collector', 'original_creditor', 'debt_buyer')),
  add column sector text check (sector ~ '^[a-z_]+$');

-- Versions are added, never changed: what was in force on a past day is the last one before it.
create table agency_law (
  agency_id uuid not null references agency,
  version int not null check (version > 0),
  profile text not null check (profile in ('conservative', 'statutory')),
  tightenings jsonb not null,
  reason text not null check (length(reason) between 1 and 500),
  decided_at timestamptz not null,
  decided_by text not null,
  decided_by_id text,
  constraint one_law_per_version primary key (agency_id, version)
);
call secure('agency_law', 'select, insert', 'true');
