-- Complaints made elsewhere, what people ask of their own data, how long records stay, and who
-- looked at whom.

-- A case at an office or a page that hears consumers, or somebody who says they will go there.
create table complaint (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  kind text not null check (kind in ('complaint', 'threat')),
  channel text not null check (channel in ('procon', 'consumidor-gov', 'reclame-aqui', 'anatel',
    'bacen', 'ombudsman', 'court', 'profeco', 'condusef', 'call', 'other')),
  -- Its number at the source.
  number text,
  debtor_id uuid,
  -- Who complains, as the source says it, while it is not known which customer that is.
  complainant text not null default '',
  creditor_id uuid,
  call_id uuid,
  on_day date not null,
  causes text[] not null,
  story text not null,
  due_on date not null,
  due_basis text not null check (due_basis in ('regulation', 'platform', 'policy', 'given')),
  owner_id text,
  owner text,
  hold_id uuid,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  answer text,
  answered_at timestamptz,
  answered_by text,
  result text check (result in ('resolved', 'partly', 'unresolved', 'unfounded', 'withdrawn')),
  root_cause text,
  result_reason text,
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  primary key (agency_id, id),
  constraint a_complaint_has_a_cause check (cardinality(causes) > 0),
  constraint answered_with_words check (
    (answered_at is null) = (answer is null) and (state <> 'answered' or answer is not null)),
  constraint closed_with_a_result check (
    (state = 'closed') = (closed_at is not null)
    and (state <> 'closed' or result is not null and root_cause is not null)),
  -- Whoever complained is left in peace until the case is closed.
  constraint contact_stops_while_it_is_open check (
    state = 'closed' or debtor_id is null or hold_id is not null),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, creditor_id) references creditor,
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, hold_id) references hold
);
create unique index one_case_per_number on complaint (agency_id, channel, lower(number))
  where number is not null;
create unique index one_threat_per_call on complaint (agency_id, call_id) where kind = 'threat';
create index complaints_by_clock on complaint (agency_id, due_on) where state <> 'closed';
create index complaints_of_debtor on complaint (agency_id, debtor_id);
create index complaints_by_day on complaint (agency_id, on_day desc, id desc);
call secure('complaint', 'select, insert, update');

-- Everything that happened with a case, added and never changed.
create table complaint_event (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  complaint_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('opened', 'tied', 'note', 'link', 'file', 'owner', 'due',
    'answered', 'closed', 'alarm')),
  who text not null,
  said text not null default '',
  -- Of an alarm: which, and for which last day.
  alarm text check (alarm in ('soon', 'today', 'late')),
  for_day date,
  file_name text,
  media_type text,
  bytes bytea,
  primary key (agency_id, id),
  constraint an_alarm_is_for_a_day check ((kind = 'alarm') = (num_nulls(alarm, for_day) = 0)),
  constraint a_file_has_bytes check ((kind = 'file') = (num_nulls(bytes, file_name) = 0)),
  constraint an_alarm_rings_once unique (agency_id, complaint_id, alarm, for_day),
  foreign key (agency_id, complaint_id) references complaint
);
create index events_of_complaint on complaint_event (agency_id, complaint_id, at, id);
call secure('complaint_event', 'select, insert');

-- Whether a hold stays because a case that is still open placed it: only closing lifts that one.
create function hold_is_kept(the_hold uuid) returns boolean
language sql stable as $$
  select exists (select from complaint
    where agency_id = app_agency() and hold_id = the_hold and state <> 'closed')
$$;
grant execute on function hold_is_kept to combinado_app;

-- What a person asks about their own data (LGPD arts. 18 and 19; derechos ARCO).
create table privacy_request (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  protocol text not null,
  debtor_id uuid not null,
  kind text not null check (kind in ('confirmation', 'access', 'correction', 'deletion',
    'portability', 'sharing')),
  via text not null check (via in ('page', 'call', 'email', 'letter', 'in-person')),
  wish text not null default '',
  received_at timestamptz not null,
  received_by text not null,
  due_on date not null,
  rule_id text not null,
  -- How it was made sure that it is they who ask; null until then.
  identity text check (identity in ('page', 'call', 'document', 'letter-of-attorney')),
  identity_by text,
  state text not null default 'open'
    check (state in ('open', 'proposed', 'answered', 'refused')),
  proposed_by_id text,
  proposed_by text,
  proposed_at timestamptz,
  answer text,
  answered_at timestamptz,
  answered_by_id text,
  answered_by text,
  -- Of a deletion: what went and what stays, with the law that keeps it.
  outcome jsonb,
  primary key (agency_id, id),
  constraint one_request_per_protocol unique (agency_id, protocol),
  constraint ended_with_an_answer check (
    (state in ('answered', 'refused')) = (num_nulls(answer, answered_at, answered_by) = 0)),
  constraint only_a_deletion_is_proposed check (state <> 'proposed' or kind = 'deletion'),
  constraint nothing_is_told_to_strangers check (state <> 'answered' or identity is not null),
  constraint four_eyes_delete check (
    kind <> 'deletion' or state <> 'answered' or answered_by_id is distinct from proposed_by_id),
  foreign key (agency_id, debtor_id) references debtor
);
create unique index one_open_request_of_a_kind on privacy_request (agency_id, debtor_id, kind)
  where state in ('open', 'proposed');
create index privacy_requests_by_clock on privacy_request (agency_id, due_on)
  where state in ('open', 'proposed');
create index privacy_requests_of_debtor on privacy_request (agency_id, debtor_id);
call secure('privacy_request', 'select, insert, update');

-- Nothing of this person is removed while it stands: a suit is expected or under way (E6.3).
create table legal_hold (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  reason text not null,
  placed_at timestamptz not null,
  placed_by text not null,
  lifted_at timestamptz,
  lifted_by text,
  lift_reason text,
  primary key (agency_id, id),
  constraint lifted_with_a_reason check (num_nulls(lifted_at, lifted_by, lift_reason) in (0, 3)),
  foreign key (agency_id, debtor_id) references debtor
);
create unique index one_legal_hold_each on legal_hold (agency_id, debtor_id)
  where lifted_at is null;
call secure('legal_hold', 'select, insert, update');

-- How long an office keeps a kind of record, where it chose another time than the usual.
create table retention_time (
  agency_id uuid not null references agency,
  record text not null,
  days int not null check (days > 0),
  set_at timestamptz not null,
  set_by text not null,
  primary key (agency_id, record)
);
call secure('retention_time', 'select, insert, update');

-- What a night removed: how many, never who.
create table retention_run (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  on_day date not null,
  record text not null,
  removed int not null check (removed > 0),
  days int not null,
  at timestamptz not null,
  primary key (agency_id, id)
);
create index retention_runs_by_day on retention_run (agency_id, on_day desc);
call secure('retention_run', 'select, insert');

-- Who looked at whom: one line for each quarter of an hour, written only by the function below.
create table access_line (
  agency_id uuid not null references agency,
  debtor_id uuid not null,
  slot timestamptz not null,
  who_id text not null,
  what text not null check (what in ('page', 'brief', 'export', 'evidence', 'document')),
  at timestamptz not null,
  who text not null,
  role text not null,
  origin text not null default '',
  constraint one_line_per_look primary key (agency_id, debtor_id, slot, who_id, what),
  foreign key (agency_id, debtor_id) references debtor
);
call secure('access_line', 'select');

-- A creditor's viewer writes nothing, and still its looks are noted: hence as the owner.
create function note_access(the_debtor uuid, the_what text, the_who_id text, the_who text,
  the_role text, the_origin text, the_moment timestamptz) returns void
language sql security definer set search_path = public as $$
  insert into access_line (agency_id, debtor_id, slot, who_id, what, at, who, role, origin)
  select agency_id, id,
    to_timestamp(floor(extract(epoch from the_moment) / 900) * 900), the_who_id, the_what,
    the_moment, the_who, the_role, the_origin
  from debtor where agency_id = app_agency() and id = the_debtor
  on conflict on constraint one_line_per_look do nothing
$$;
grant execute on function note_access to combinado_app;

-- Somebody of whom no more is known than that there was a person.
alter table debtor add column anonymised_at timestamptz;

-- Removes one kind of record of these people, of this agency and under no legal hold; says how
-- many people it touched. The serving role may remove nothing by itself: this is the one door.
create function forget(the_record text, the_debtors uuid[], the_moment timestamptz) returns int
language plpgsql security definer set search_path = public as $$
declare
  ours uuid := app_agency();
  them uuid[] := array(
    select id from debtor
    where agency_id = ours and id = any (the_debtors) and anonymised_at is null
      and not exists (select from legal_hold where legal_hold.agency_id = ours
        and legal_hold.debtor_id = debtor.id and lifted_at is null)
      and not exists (select from complaint where complaint.agency_id = ours
        and complaint.debtor_id = debtor.id and complaint.state <> 'closed')
    for no key update);
begin
  if the_record in ('contacts', 'identity') then
    -- Decisions name a contact point, so its row stays, with nothing in it.
    update contact_point set value = 'removed:' || id, note = null, state = 'dead',
      state_reason = 'removed', has_whatsapp = null, given_by = null
    where agency_id = ours and debtor_id = any (them) and value not like 'removed:%';
    update contact_point_line set evidence = null, why = null
    where agency_id = ours and debtor_id = any (them);
    delete from address where agency_id = ours and debtor_id = any (them);
    update cheque set address = '', drawer = null, note = null
    where agency_id = ours and debtor_id = any (them);
  end if;
  if the_record in ('budgets', 'identity') then
    delete from budget where agency_id = ours and debtor_id = any (them);
    delete from verified_problem where agency_id = ours and debtor_id = any (them);
  end if;
  if the_record in ('notes', 'identity') then
    update call set draft = '{}', outcome_facts = outcome_facts - 'note' - 'fields'
    where agency_id = ours and debtor_id = any (them) and state = 'closed';
    update journal_line set facts = facts - 'note' - 'evidence' - 'reason'
    where agency_id = ours and debtor_id = any (them)
      and facts ?| array['note', 'evidence', 'reason'];
    update opt_out set evidence = '' where agency_id = ours and debtor_id = any (them);
    update complaint set story = '', complainant = '', answer = case when answer is null then null
      else '' end where agency_id = ours and debtor_id = any (them);
    update complaint_event set said = '', bytes = case when bytes is null then null else ''::bytea
      end where agency_id = ours and complaint_id in (
        select id from complaint where agency_id = ours and debtor_id = any (them));
  end if;
  if the_record = 'identity' then
    update payment set payer_document = null, payer_name = null, note = null
    where agency_id = ours and debtor_id = any (them);
    update payment_notice set body = '{}'
    where agency_id = ours and end_to_end_id in (
      select end_to_end_id from payment where agency_id = ours and debtor_id = any (them));
    update document set blocks = '[]' where agency_id = ours and debtor_id = any (them);
    update journal_line set actor_name = ''
    where agency_id = ours and debtor_id = any (them) and actor_kind = 'debtor';
    update privacy_request set wish = '', answer = case when answer is null then null else '' end
    where agency_id = ours and debtor_id = any (them);
    delete from access_line where agency_id = ours and debtor_id = any (them);
    update page_link set revoked_at = coalesce(revoked_at, the_moment)
    where agency_id = ours and debtor_id = any (them);
    update debtor set name = '—', preferred_name = null, birth_on = null, curp = null, flags = '{}',
      document = 'X' || upper(replace(id::text, '-', '')), anonymised_at = the_moment
    where agency_id = ours and id = any (them);
  end if;
  return cardinality(them);
end $$;
grant execute on function forget to combinado_app;

-- Removes what belongs to no one person and is older than a moment; says how many.
create function forget_older(the_record text, before timestamptz) returns int
language plpgsql security definer set search_path = public as $$
declare
  ours uuid := app_agency();
  gone int := 0;
begin
  if the_record = 'import-files' then
    with old as (
      select id from import where agency_id = ours and created_at < before
        and state in ('loaded', 'failed', 'discarded')
    ), chunks as (
      delete from import_chunk where agency_id = ours and import_id in (select id from old)
      returning import_id
    ), refusals as (
      delete from import_refusal where agency_id = ours and import_id in (select id from old)
      returning import_id
    ), repairs as (
      delete from import_repair where agency_id = ours and import_id in (select id from old)
      returning import_id
    ), previews as (
      update import set preview = null where agency_id = ours and preview is not null
        and id in (select id from old)
      returning id
    )
    select count(distinct import_id) into gone from (
      select import_id from chunks union all select import_id from refusals
      union all select import_id from repairs union all select id from previews) touched;
  elsif the_record = 'page-visits' then
    delete from page_visit where agency_id = ours and ends_at < before;
    get diagnostics gone = row_count;
  elsif the_record = 'access-lines' then
    delete from access_line where agency_id = ours and slot < before
      and not exists (select from legal_hold where legal_hold.agency_id = ours
        and legal_hold.debtor_id = access_line.debtor_id and lifted_at is null);
    get diagnostics gone = row_count;
  end if;
  return gone;
end $$;
grant execute on function forget_older to combinado_app;
