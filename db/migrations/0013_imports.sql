-- Portfolio files as they came, how they were read, and the rows that wait to be loaded.
create table import (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  file_name text not null,
  byte_count bigint not null default 0,
  sha256 text,
  state text not null check (state in (
    'receiving', 'reading', 'needs-layout', 'read', 'loading', 'loaded', 'failed', 'discarded')),
  told_layout jsonb,
  layout jsonb,
  preview jsonb,
  missing_fields text[] not null default '{}',
  sheets text[],
  report jsonb,
  differences jsonb,
  problem jsonb,
  rows_done int not null default 0,
  rows_total int,
  withdraw_missing boolean not null default false,
  tally jsonb,
  created_at timestamptz not null,
  created_by text not null,
  loaded_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create unique index the_same_file_once on import (agency_id, portfolio_id, sha256)
  where state not in ('failed', 'discarded');
create index imports_by_time on import (agency_id, created_at desc);
call secure('import', 'select, insert, update, delete', 'creditor_id');

create table import_chunk (
  agency_id uuid not null,
  import_id uuid not null,
  n int not null,
  bytes bytea not null,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import
);
alter table import_chunk alter column bytes set storage external;
call secure('import_chunk', 'select, insert, delete');

-- Accepted rows between the dry run and the load, counted from 0. Written by COPY, so without a
-- log: after a crash of the database they are read from the chunks again.
create unlogged table import_row (
  agency_id uuid not null,
  import_id uuid not null,
  n int not null,
  line int not null,
  kind text not null,
  document_kind text not null,
  document text not null,
  name text not null,
  contract text not null,
  instalment text not null,
  invoice text not null,
  due_on date not null,
  issued_on date,
  birth_on date,
  original_cents bigint not null,
  phones text[],
  phone_types text[],
  phone_whatsapps boolean[],
  phone_holders text[],
  phone_notes text[],
  emails text[],
  postal_code text,
  city text,
  state text,
  jurisdiction text,
  product text,
  client_code text,
  curp text,
  flags text[],
  extras jsonb
);
create index import_row_in_order on import_row (agency_id, import_id, n);
call secure('import_row', 'select, delete');

create table import_refusal (
  agency_id uuid not null,
  import_id uuid not null,
  n int not null,
  line int not null,
  reason text not null,
  field text,
  value text,
  cells text[] not null,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import
);
call secure('import_refusal', 'select, insert, delete');

create table import_repair (
  agency_id uuid not null,
  import_id uuid not null,
  n int not null,
  line int not null,
  field text not null,
  before text not null,
  after text,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import
);
call secure('import_repair', 'select, insert, delete');

-- How each creditor's files are read, learned from the last one.
create table import_layout (
  agency_id uuid not null,
  creditor_id uuid not null,
  layout jsonb not null,
  learned_at timestamptz not null,
  primary key (agency_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('import_layout', 'select, insert, update', 'creditor_id');
