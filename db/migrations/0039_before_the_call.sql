-- What an agent knows before a call: how somebody likes to be addressed, where they live and who
-- said so, what the service gave them, what is still missing, and that the brief was studied.

-- A word of their own language; null until somebody asked.
alter table debtor add column treatment text
  check (treatment in ('você', 'o senhor', 'a senhora', 'usted', 'tú', 'vos'));

create function forget_treatment() returns trigger language plpgsql as $$
begin
  new.treatment := null;
  return new;
end $$;
create trigger nobody_is_addressed_who_is_forgotten before update on debtor
  for each row when (new.anonymised_at is not null and new.treatment is not null)
  execute function forget_treatment();

-- Who gave an address, when, by what way and through which call; one that the person left stays,
-- with the day, and is used for nothing any more.
alter table address add column street text;
alter table address add column way text;
alter table address add column given_on date;
alter table address add column call_id uuid;
alter table address add column evidence text;
alter table address add column by_name text;
alter table address add column left_on date;
alter table address add column left_because text;
alter table address add constraint who_left_says_why
  check ((left_on is null) = (left_because is null));
alter table address drop constraint one_address_each;
alter table address add constraint one_address_each unique nulls not distinct
  (agency_id, debtor_id, postal_code, city, state, street);

-- What a contract gave its person, as a file, an ERP, an agent or the person said it: added and
-- never changed; the last line of a kind is what is known now.
create table service_fact (
  agency_id uuid not null,
  n bigint not null generated always as identity,
  debt_id uuid not null,
  debtor_id uuid not null,
  creditor_id uuid not null,
  kind text not null check (kind in ('sold-as', 'active-since', 'used-days', 'suspended-days',
    'speed', 'usage', 'benefits', 'next-improvement')),
  value text not null check (value <> '' and length(value) <= 400),
  source text not null check (source in ('file', 'erp', 'agent', 'person')),
  import_id uuid,
  call_id uuid,
  as_of date not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, n),
  constraint a_file_is_named check ((source = 'file') = (import_id is not null)),
  foreign key (agency_id, debt_id) references debt
);
create index service_facts_of_debtor on service_fact (agency_id, debtor_id, debt_id, kind, n desc);
call secure('service_fact', 'select, insert', 'creditor_id');
alter table import_row add column service jsonb;

-- The questions that were chosen and the excuses that were shown before dialing; or who let the
-- call go on without, and why.
alter table call add column study jsonb;
alter table call add column study_skipped_by text;
alter table call add column study_skipped_because text;
alter table call add constraint a_skip_says_who_and_why
  check ((study_skipped_by is null) = (study_skipped_because is null));

-- Who cannot be called well yet, and what is missing. Made anew with each plan of a day, and for
-- one person whenever something of theirs is mended.
create table data_gap (
  agency_id uuid not null references agency,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  score_pct int not null check (score_pct between 0 and 99),
  missing text[] not null check (cardinality(missing) > 0),
  balance_cents bigint not null,
  found_at timestamptz not null,
  primary key (agency_id, debtor_id, portfolio_id),
  foreign key (agency_id, debtor_id) references debtor
);
create index gaps_in_order on data_gap (agency_id, balance_cents desc, debtor_id, portfolio_id);
call secure('data_gap', 'select, insert, update, delete', 'creditor_id');
