-- People and companies, and the ways to reach them, each with where it came from.

-- As people type a name: small letters, no accents.
create function plain_text(words text) returns text language sql immutable parallel safe
as $$ select translate(lower(words), 'ÁÀÂÃÄÉÈÊËÍÌÎÏÓÒÔÕÖÚÙÛÜÇÑáàâãäéèêëíìîïóòôõöúùûüçñ',
             'aaaaaeeeeiiiiooooouuuucnaaaaaeeeeiiiiooooouuuucn') $$;

create table debtor (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  kind text not null check (kind in ('person', 'company')),
  country text not null,
  document_kind text not null check (document_kind in ('cpf', 'cnpj', 'rfc', 'curp')),
  document text not null,
  curp text,
  name text not null,
  plain_name text collate "C" not null generated always as (plain_text(name)) stored,
  preferred_name text,
  birth_on date,
  locale text not null,
  flags text[] not null default '{}',
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_debtor_per_document unique (agency_id, country, document)
);
create index debtor_by_name on debtor (agency_id, plain_name, id);

create table address (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  city text,
  state text,
  postal_code text,
  jurisdiction text,
  provenance text not null,
  given_by uuid,
  import_id uuid,
  noted_at timestamptz not null,
  confirmed_on date,
  primary key (agency_id, id),
  constraint one_address_each unique nulls not distinct
    (agency_id, debtor_id, postal_code, city, state),
  foreign key (agency_id, debtor_id) references debtor
);
call secure('address', 'select, insert, update');

create table contact_point (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  kind text not null check (kind in ('phone', 'email')),
  value text not null,
  phone_type text not null default 'unknown',
  has_whatsapp boolean,
  holder text not null default 'debtor'
    check (holder in ('debtor', 'workplace', 'third_party', 'unknown')),
  provenance text not null check (provenance in (
    'consumer_provided', 'creditor_contract', 'consumer_contacted_us_from_it',
    'guarantor_provided', 'reference_person', 'bureau_enriched', 'public_search', 'unknown')),
  given_by uuid,
  import_id uuid,
  note text,
  noted_at timestamptz not null,
  state text not null default 'alive' check (state in ('alive', 'dead', 'do-not-contact')),
  state_reason text,
  right_party text not null default 'unverified'
    check (right_party in ('confirmed', 'unverified', 'wrong')),
  score int not null default 0,
  primary key (agency_id, id),
  unique (agency_id, id, debtor_id),
  constraint one_contact_point_each unique (agency_id, debtor_id, kind, value),
  constraint a_wrong_number_is_dead check (right_party <> 'wrong' or state <> 'alive'),
  foreign key (agency_id, debtor_id) references debtor
);
create index contact_point_by_value on contact_point (agency_id, kind, value);
call secure('contact_point', 'select, insert, update');

create table opt_out (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  channel text not null check (channel in ('voice', 'sms', 'whatsapp', 'email', 'all')),
  evidence text not null,
  at timestamptz not null,
  primary key (agency_id, id),
  constraint one_opt_out_per_channel unique (agency_id, debtor_id, channel),
  foreign key (agency_id, debtor_id) references debtor
);
call secure('opt_out', 'select, insert, delete');

-- What stops every contact for a time, or until a person lifts it.
create table hold (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  reason text not null check (reason in ('deceased', 'disputed', 'lawyer', 'complaint',
    'payment-claimed', 'hardship', 'technical', 'other')),
  until_on date,
  call_id uuid,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, debtor_id) references debtor
);
create index holds_of_debtor on hold (agency_id, debtor_id) where lifted_at is null;
call secure('hold', 'select, insert, update');
