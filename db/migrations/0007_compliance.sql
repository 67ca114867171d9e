-- Every decision about a contact, allowed or refused, as a lawyer will read it years later.
create table permit_decision (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  contact_point_id uuid not null,
  channel text not null,
  purpose text not null,
  outcome text not null check (outcome in ('allow', 'block')),
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
  constraint a_block_has_a_reason check (outcome = 'allow' or jsonb_array_length(blockers) > 0),
  foreign key (agency_id, contact_point_id, debtor_id)
    references contact_point (agency_id, id, debtor_id)
);
create index decisions_of_debtor on permit_decision (agency_id, debtor_id, decided_at desc);
call secure('permit_decision', 'select, insert');
