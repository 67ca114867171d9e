-- What a lawyer reads years later: decisions by month that nobody changes, the law as it was worded
-- when it was asked, the words that were sent, a seal over every day, and packs of evidence.

-- Words that a law made us remove from a line: the seal of its day differs by them, and says why.
create table word_removal (
  agency_id uuid not null references agency,
  record_id uuid not null,
  at timestamptz not null,
  primary key (agency_id, record_id)
);
call secure('word_removal', 'select');

-- Refused to whoever asks, the owner of the tables too. Three things pass, each by its name: a month
-- whose legal time is over, the demonstration that starts over, and what `forget` removes by law.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('combinado.forgetting', true) = 'by law' then
    insert into word_removal (agency_id, record_id, at) values (old.agency_id, old.id, now())
    on conflict do nothing;
    return new;
  end if;
  if tg_op = 'DELETE' and current_setting('combinado.legal_time', true) = 'over' then
    return old;
  end if;
  if tg_op = 'TRUNCATE' and current_setting('combinado.demonstration', true) = 'starts over' then
    return null;
  end if;
  raise exception '% is kept as it was written: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

create procedure keep_as_written(the_table regclass) language plpgsql as $$
begin
  execute format('create trigger never_changed before update or delete on %s
    for each row execute function refuse_change()', the_table);
  execute format('create trigger never_emptied before truncate on %s
    for each statement execute function refuse_change()', the_table);
end $$;

call keep_as_written('journal_line');
call keep_as_written('word_removal');
alter function forget(text, uuid[], timestamptz) set combinado.forgetting = 'by law';

-- The months of decisions stand apart from the tables that people read.
create schema kept;

alter table attempt drop constraint only_with_a_permit;
alter table permit_decision rename to permit_decision_before;
drop index decisions_of_debtor;

create table permit_decision (like permit_decision_before including defaults including constraints)
  partition by range (decided_at);
alter table permit_decision
  -- The facts and the moment, to be judged again; decisions from before kept only their hash.
  add column judged jsonb,
  -- SHA-256 of each pack by its id: the wording in force is in pack_version.
  add column pack_hashes jsonb not null default '{}',
  add primary key (agency_id, id, decided_at),
  add constraint what_an_attempt_names unique
    (agency_id, id, debtor_id, contact_point_id, channel, outcome, expires_at, decided_at),
  add foreign key (agency_id) references agency,
  add foreign key (agency_id, contact_point_id, debtor_id)
    references contact_point (agency_id, id, debtor_id);
create index decisions_of_debtor on permit_decision (agency_id, debtor_id, decided_at desc);
create index decisions_by_time on permit_decision (agency_id, decided_at, id);
call secure('permit_decision', 'select, insert');

-- Nothing is lost where no month was made: it stays here, and is as safe.
create table kept.permit_decision_rest partition of permit_decision default;
alter table kept.permit_decision_rest enable row level security;

-- Makes the months (of UTC) from the one of a day on, those that are not there; says how many. What
-- fell into the rest stays there, and so does its month.
create function make_decision_months(from_day date, months int) returns int
language plpgsql set lock_timeout = '5s' as $$
declare
  first_day date;
  the_name text;
  made int := 0;
begin
  perform pg_advisory_xact_lock(hashtext('combinado.decision-months'));
  for n in 0 .. months - 1 loop
    first_day := (date_trunc('month', from_day::timestamp) + make_interval(months => n))::date;
    the_name := 'permit_decision_' || to_char(first_day, 'YYYY_MM');
    continue when to_regclass('kept.' || the_name) is not null or exists (
      select from kept.permit_decision_rest
      where decided_at >= first_day::timestamp at time zone 'UTC'
        and decided_at < (first_day + interval '1 month') at time zone 'UTC');
    execute format('create table kept.%I partition of permit_decision
      for values from (%L) to (%L)', the_name, first_day::timestamp at time zone 'UTC',
      (first_day + interval '1 month') at time zone 'UTC');
    execute format('alter table kept.%I enable row level security', the_name);
    execute format('create trigger never_emptied before truncate on kept.%I
      for each statement execute function refuse_change()', the_name);
    made := made + 1;
  end loop;
  return made;
end $$;
revoke execute on function make_decision_months from public;

select make_decision_months(
  (select coalesce(least(min(decided_at), now()), now()) - interval '3 months'
   from permit_decision_before)::date,
  (select 16 + extract(year from age(now(), coalesce(least(min(decided_at), now()), now()))) * 12
     + extract(month from age(now(), coalesce(least(min(decided_at), now()), now())))
   from permit_decision_before)::int);

insert into permit_decision (agency_id, id, debtor_id, contact_point_id, channel, purpose, outcome,
  blockers, warnings, requirements, places, pack_versions, profile, input_hash, next_allowed_at,
  decided_at, expires_at, asked_by)
select agency_id, id, debtor_id, contact_point_id, channel, purpose, outcome, blockers, warnings,
  requirements, places, pack_versions, profile, input_hash, next_allowed_at, decided_at, expires_at,
  asked_by
from permit_decision_before;

alter table attempt add column permit_decided_at timestamptz;
update attempt set permit_decided_at = decided_at
from permit_decision_before before
where before.agency_id = attempt.agency_id and before.id = attempt.permit_id;
alter table attempt
  alter column permit_decided_at set not null,
  add constraint only_with_a_permit foreign key
    (agency_id, permit_id, debtor_id, contact_point_id, channel, permit_outcome, permit_expires_at,
     permit_decided_at)
    references permit_decision
    (agency_id, id, debtor_id, contact_point_id, channel, outcome, expires_at, decided_at),
  drop constraint within_its_permit,
  add constraint within_its_permit check (
    started_at >= permit_decided_at and started_at < permit_expires_at);
drop table permit_decision_before;
call keep_as_written('permit_decision');

-- Whole months go, and only when their five years are over by the clock of the database itself
-- (BR-RETENTION; CDC art. 27), with the attempts that they permitted. Says how many went.
create function drop_decision_months() returns int language plpgsql set lock_timeout = '5s' as $$
declare
  month record;
  gone int := 0;
begin
  perform set_config('combinado.legal_time', 'over', true);
  for month in
    select relname, to_date(right(relname, 7), 'YYYY_MM') as first_day
    from pg_class where relnamespace = 'kept'::regnamespace and relkind = 'r'
      and relname ~ '^permit_decision_\d{4}_\d{2}$'
    order by relname
  loop
    continue when month.first_day + interval '1 month' > now() - interval '5 years';
    delete from shared_message where attempt_decided_at < month.first_day + interval '1 month';
    delete from attempt where permit_decided_at < month.first_day + interval '1 month';
    execute format('alter table permit_decision detach partition kept.%I', month.relname);
    execute format('drop table kept.%I', month.relname);
    gone := gone + 1;
  end loop;
  perform set_config('combinado.legal_time', '', true);
  return gone;
end $$;
revoke execute on function drop_decision_months from public;

-- The law and the rules of the house as they were worded whenever they were asked.
create table pack_version (
  agency_id uuid not null references agency,
  pack_id text not null,
  content_hash text not null,
  version text not null,
  content text not null,
  first_used_at timestamptz not null,
  primary key (agency_id, pack_id, content_hash),
  constraint the_hash_is_of_the_content check (
    content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
call secure('pack_version', 'select, insert');
call keep_as_written('pack_version');

-- Words that an agent's own telephone or mail was handed, once the contact was permitted.
alter table attempt add constraint what_a_message_names
  unique (agency_id, id, debtor_id, channel, permit_decided_at);
create table shared_message (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  attempt_id uuid not null,
  attempt_decided_at timestamptz not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  channel text not null,
  agreement_id uuid,
  kind text not null,
  locale text not null,
  body text not null,
  body_hash text not null,
  handed_at timestamptz not null,
  handed_by text not null,
  primary key (agency_id, id),
  constraint one_message_an_attempt unique (agency_id, attempt_id),
  constraint no_words_without_an_attempt foreign key
    (agency_id, attempt_id, debtor_id, channel, attempt_decided_at)
    references attempt (agency_id, id, debtor_id, channel, permit_decided_at),
  constraint the_hash_is_of_the_body check (
    body_hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  foreign key (agency_id, agreement_id) references agreement,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create index messages_of_debtor on shared_message (agency_id, debtor_id, handed_at);
create index messages_by_time on shared_message (agency_id, handed_at, id);
call secure('shared_message', 'select, insert', 'creditor_id');
call keep_as_written('shared_message');

-- One for each day that ended: the root of what was kept that day, chained to the seal before it.
create table daily_seal (
  agency_id uuid not null references agency,
  day date not null,
  n int not null check (n > 0),
  record_ids uuid[] not null,
  record_hashes text[] not null,
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  seal_hash text not null check (seal_hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null,
  primary key (agency_id, day),
  constraint seals_have_no_gap unique (agency_id, n),
  constraint a_hash_for_each_record check (
    cardinality(record_ids) = cardinality(record_hashes))
);
call secure('daily_seal', 'select, insert');
call keep_as_written('daily_seal');
create index acceptances_by_time on acceptance (agency_id, accepted_at, id);
call keep_as_written('acceptance');

create table evidence_pack (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  from_on date not null,
  to_on date not null,
  locale text not null,
  state text not null default 'waiting' check (state in ('waiting', 'ready', 'failed')),
  asked_at timestamptz not null,
  asked_by text not null,
  done_count int not null default 0,
  entry_count int,
  head_hash text check (head_hash ~ '^[0-9a-f]{64}$'),
  seals_fit boolean,
  -- How many entries are in the seal of their day; none on the very day.
  sealed_count int not null default 0,
  made_at timestamptz,
  primary key (agency_id, id),
  constraint a_period_has_days check (from_on <= to_on),
  constraint ready_with_its_head check (
    (state = 'ready') = (head_hash is not null and made_at is not null and seals_fit is not null)),
  foreign key (agency_id, debtor_id) references debtor
);
create index evidence_packs_of_debtor on evidence_pack (agency_id, debtor_id, asked_at desc);
call secure('evidence_pack', 'select, insert, update');

create table evidence_file (
  agency_id uuid not null,
  pack_id uuid not null,
  form text not null check (form in ('json', 'pdf')),
  bytes bytea not null,
  primary key (agency_id, pack_id, form),
  foreign key (agency_id, pack_id) references evidence_pack
);
call secure('evidence_file', 'select, insert');
call keep_as_written('evidence_file');
