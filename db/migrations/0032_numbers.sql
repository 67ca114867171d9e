-- Where each contact point came from, line by line; who may be called by which channel; the lists
-- of those who do not want to be called; and what the outcomes say of a number.

alter table contact_point add column import_line int;
-- The last day on which the person said that it is good to use.
alter table contact_point add column confirmed_on date;

-- The story of a contact point: one line for each change of what it may be used by, never changed.
-- The last line is what the contact point is. Only the trigger below writes it, so that no door
-- can change a contact point and leave no line.
create table contact_point_line (
  agency_id uuid not null,
  contact_point_id uuid not null,
  n bigint not null generated always as identity,
  debtor_id uuid not null,
  happened text not null check (happened in (
    'noted', 'given-again', 'corrected', 'confirmed', 'answered', 'left', 'returned', 'purged')),
  provenance text not null,
  holder text not null,
  phone_type text not null,
  state text not null,
  state_reason text,
  right_party text not null,
  way text not null check (way in (
    'call', 'message', 'portal', 'file', 'contract', 'bureau', 'letter', 'in-person', 'rule',
    'unsaid')),
  given_on date,
  given_by uuid,
  import_id uuid,
  import_line int,
  call_id uuid,
  evidence text,
  why text,
  by_name text not null,
  at timestamptz not null,
  primary key (agency_id, contact_point_id, n)
);
create index contact_point_lines_of_debtor on contact_point_line (agency_id, debtor_id);
call secure('contact_point_line', 'select');

-- What the transaction says of why it changes contact points, in the settings app.evidence (JSON),
-- app.actor and app.now. Without them the line says that nobody said.
create function note_contact_points() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  told jsonb := coalesce(nullif(current_setting('app.evidence', true), ''), '{}')::jsonb;
  who text := coalesce(nullif(current_setting('app.actor', true), ''), 'Combinado');
  moment timestamptz :=
    coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  if tg_op = 'INSERT' then
    insert into contact_point_line
      (agency_id, contact_point_id, debtor_id, happened, provenance, holder, phone_type, state,
       state_reason, right_party, way, given_on, given_by, import_id, import_line, call_id,
       evidence, why, by_name, at)
    select agency_id, id, debtor_id, 'noted', provenance, holder, phone_type, state,
      state_reason, right_party,
      coalesce(told ->> 'way', case when import_id is null then 'unsaid' else 'file' end),
      (told ->> 'givenOn')::date, given_by, import_id, import_line, (told ->> 'callId')::uuid,
      told ->> 'evidence', told ->> 'why', who, noted_at
    from is_so;
  else
    insert into contact_point_line
      (agency_id, contact_point_id, debtor_id, happened, provenance, holder, phone_type, state,
       state_reason, right_party, way, given_on, given_by, import_id, import_line, call_id,
       evidence, why, by_name, at)
    select is_so.agency_id, is_so.id, is_so.debtor_id,
      case
        when is_so.value <> was_so.value then 'purged'
        when is_so.confirmed_on is distinct from was_so.confirmed_on then 'confirmed'
        when is_so.state <> 'alive' and was_so.state = 'alive' then 'left'
        when is_so.state = 'alive' and was_so.state <> 'alive' then 'returned'
        when is_so.right_party = 'confirmed' and was_so.right_party <> 'confirmed'
          then 'answered'
        else coalesce(told ->> 'happened', 'corrected')
      end,
      is_so.provenance, is_so.holder, is_so.phone_type, is_so.state, is_so.state_reason,
      is_so.right_party,
      coalesce(told ->> 'way', case
        when is_so.import_id is distinct from was_so.import_id then 'file' else 'unsaid' end),
      (told ->> 'givenOn')::date,
      case when is_so.given_by is distinct from was_so.given_by then is_so.given_by end,
      case when is_so.import_id is distinct from was_so.import_id then is_so.import_id end,
      case when is_so.import_id is distinct from was_so.import_id then is_so.import_line end,
      (told ->> 'callId')::uuid, told ->> 'evidence', told ->> 'why', who, moment
    from is_so
    join was_so on was_so.agency_id = is_so.agency_id and was_so.id = is_so.id
    where (is_so.value, is_so.provenance, is_so.holder, is_so.phone_type, is_so.state,
        is_so.right_party, is_so.confirmed_on)
      is distinct from (was_so.value, was_so.provenance, was_so.holder, was_so.phone_type,
        was_so.state, was_so.right_party, was_so.confirmed_on);
  end if;
  return null;
end $$;

create trigger every_new_contact_point_leaves_a_line after insert on contact_point
  referencing new table as is_so
  for each statement execute function note_contact_points();
create trigger every_change_of_a_contact_point_leaves_a_line after update on contact_point
  referencing old table as was_so new table as is_so
  for each statement execute function note_contact_points();

insert into contact_point_line
  (agency_id, contact_point_id, debtor_id, happened, provenance, holder, phone_type, state,
   state_reason, right_party, way, given_by, import_id, by_name, at)
select agency_id, id, debtor_id, 'noted', provenance, holder, phone_type, state, state_reason,
  right_party, case when import_id is null then 'unsaid' else 'file' end, given_by, import_id,
  'Combinado', noted_at
from contact_point;

-- What the last dialing of a number says of the number itself; null where nobody said.
alter table attempt add column reached text check (reached in (
  'right-party', 'someone', 'wrong-person', 'machine', 'silent', 'busy', 'gone'));
update attempt
set reached = case
  when answered and right_party then 'right-party'
  when outcome in ('ERR', 'MUDOU') then 'wrong-person'
  when answered then 'someone'
  when outcome in ('INX', 'FAX') then 'gone'
  when outcome = 'CXP' then 'machine'
  when outcome = 'OCU' then 'busy'
  else 'silent' end
where outcome is not null;
create index attempts_of_point on attempt (agency_id, contact_point_id, started_at desc);

-- When a number that fails is left alone. The newest version counts.
create table number_policy (
  agency_id uuid not null references agency,
  version int not null,
  policy jsonb not null,
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (agency_id, version)
);
call secure('number_policy', 'select, insert');

-- The number that people see when the agency calls. The newest line counts.
create table shown_number (
  agency_id uuid not null references agency,
  n bigint not null generated always as identity,
  caller_id text not null check (caller_id in (
    'identified', 'withheld', 'mobile', 'foreign', 'out_of_area')),
  number text,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, n),
  constraint an_identified_number_is_known check (caller_id = 'withheld' or number is not null)
);
call secure('shown_number', 'select, insert');

-- What a person authorised, channel by channel, and took back: added and never changed. `creditor`
-- is leave for one creditor to make contact at all, which some lists of the unwilling ask about.
create table consent_line (
  agency_id uuid not null,
  n bigint not null generated always as identity,
  debtor_id uuid not null,
  channel text not null check (channel in ('voice', 'sms', 'whatsapp', 'email', 'creditor')),
  creditor_id uuid,
  is_given boolean not null,
  way text not null check (way in ('call', 'message', 'portal', 'letter', 'in-person')),
  evidence text not null,
  call_id uuid,
  by_kind text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (agency_id, debtor_id, n),
  constraint leave_names_its_creditor check ((channel = 'creditor') = (creditor_id is not null)),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, creditor_id) references creditor
);
call secure('consent_line', 'select, insert');

-- Files of lists of those who do not want to be called, each version of a list once.
create table suppression_file (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  list_id text not null,
  file_name text not null,
  listed_on date not null,
  is_whole boolean not null,
  may_be_smaller boolean not null default false,
  state text not null check (state in ('receiving', 'reading', 'in-force', 'replaced', 'failed')),
  byte_count bigint not null default 0,
  bytes_read bigint not null default 0,
  sha256 text,
  line_count int not null default 0,
  number_count int not null default 0,
  refused_count int not null default 0,
  new_count int not null default 0,
  gone_count int not null default 0,
  people_count int not null default 0,
  problem text,
  created_at timestamptz not null,
  created_by text not null,
  in_force_at timestamptz,
  primary key (agency_id, id),
  constraint in_force_since_a_moment check ((state in ('in-force', 'replaced')) =
    (in_force_at is not null))
);
create unique index the_same_list_file_once on suppression_file (agency_id, list_id, sha256)
  where state in ('reading', 'in-force');
create index suppression_files_by_time on suppression_file (agency_id, created_at desc);
call secure('suppression_file', 'select, insert, update, delete');

create table suppression_chunk (
  agency_id uuid not null,
  file_id uuid not null,
  n int not null,
  bytes bytea not null,
  primary key (agency_id, file_id, n),
  foreign key (agency_id, file_id) references suppression_file
);
alter table suppression_chunk alter column bytes set storage external;
call secure('suppression_chunk', 'select, insert, delete');

create table suppression_refusal (
  agency_id uuid not null,
  file_id uuid not null,
  line int not null,
  reason text not null,
  value text not null,
  primary key (agency_id, file_id, line),
  foreign key (agency_id, file_id) references suppression_file
);
call secure('suppression_refusal', 'select, insert, delete');

-- Numbers on their way from a file into the list, written by COPY.
create unlogged table suppression_incoming (
  agency_id uuid not null,
  file_id uuid not null,
  number bigint not null,
  since date not null
);
create index suppression_incoming_by_file on suppression_incoming (agency_id, file_id);
call secure('suppression_incoming', 'select, delete');

-- The lists as they are now: the digits of a number with its country's code, and since when. Of
-- older versions only the counts are kept: no number stays that no list holds.
create table suppression_number (
  agency_id uuid not null references agency,
  number bigint not null,
  list_id text not null,
  since date not null,
  file_id uuid not null,
  primary key (agency_id, number, list_id)
);
call secure('suppression_number', 'select, insert, update, delete');
