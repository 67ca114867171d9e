-- The shortcuts that a person presses instead of the shipped ones; they follow to any computer.
create table own_keys (
  agency_id uuid not null references agency,
  user_id text not null,
  keys jsonb not null check (jsonb_typeof(keys) = 'object'),
  changed_at timestamptz not null,
  primary key (agency_id, user_id)
);
call secure('own_keys', 'select, insert, update');
