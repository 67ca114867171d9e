-- The clients who hand over debts, their portfolios, and each portfolio's versioned policies.
create table creditor (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  name text not null,
  document text,
  country text not null,
  address text,
  phone text,
  site text,
  pix_key text,
  pix_name text,
  pix_city text,
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_creditor_per_name unique (agency_id, name),
  constraint pix_has_name_and_city check (
    pix_key is null or (pix_name is not null and pix_city is not null))
);
call secure('creditor', 'select, insert, update', 'id = any (app_creditors())');

create table portfolio (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  name text not null,
  country text not null check (country in ('BR', 'MX')),
  currency text not null,
  locale text not null,
  zone text not null,
  payment_note text,
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_portfolio_per_name unique (agency_id, name),
  unique (agency_id, id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('portfolio', 'select, insert, update', 'creditor_id');

-- Versions are added, never changed; a decision names the version that made it.
create table portfolio_policy (
  agency_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  kind text not null check (kind in ('terms', 'offers', 'follow-up')),
  version int not null check (version > 0),
  policy jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (agency_id, portfolio_id, kind, version),
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
call secure('portfolio_policy', 'select, insert', 'creditor_id');

-- What a creditor's people may see when they sign in.
create table viewer_creditor (
  agency_id uuid not null,
  user_id text not null,
  creditor_id uuid not null,
  primary key (agency_id, user_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('viewer_creditor', 'select, insert, delete', 'creditor_id');
