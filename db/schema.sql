-- What the migrations add up to, to be read: `npm run schema` writes it, nothing runs it.
-- Every table is closed by row-level security; combinado_app is the role that serves requests.

create function a_right_number_is_free()
  returns trigger
  language plpgsql
as $$
begin
  update stop set lifted_at = greatest(placed_at, now()), lifted_by = 'Combinado',
    lifted_for = 'identity-verified'
  where agency_id = new.agency_id and contact_point_id = new.id and lifted_at is null;
  update wrong_person set withdrawn_at = greatest(said_at, now())
  where agency_id = new.agency_id and kind = new.kind and value = new.value
    and debtor_id = new.debtor_id and withdrawn_at is null;
  return null;
end $$;

create function a_wrong_number_stays_dead()
  returns trigger
  language plpgsql
as $$
begin
  if new.state = 'alive' and exists (
    select from wrong_person said
    where said.agency_id = new.agency_id and said.kind = new.kind and said.value = new.value
      and said.withdrawn_at is null
      and case when said.debtor_id is null
        then new.provenance not in ('consumer_provided', 'consumer_contacted_us_from_it')
        else exists (
          select from debtor sought, debtor mine
          where sought.agency_id = new.agency_id and sought.id = said.debtor_id
            and mine.agency_id = new.agency_id and mine.id = new.debtor_id
            and is_same_person(sought, mine)) end)
  then
    new.state := 'dead';
    new.state_reason := 'wrong-person';
    new.right_party := 'wrong';
  end if;
  return new;
end $$;

create function account_of_notice(the_kind text, the_digest text)
  returns table(agency_id uuid, account_id uuid)
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select payment_account.agency_id, id from payment_account
  where kind = the_kind and notice_digest = the_digest and state = 'connected'
$$;

create procedure add_dialed(in agency uuid, in land text, in way text, in hour timestamptz, in n_calls bigint, in n_short bigint, in n_answered bigint, in n_abandoned bigint)
  language sql
as $$
  insert into dialed_hour
    (agency_id, country, channel, starts_at, calls, short_calls, answered, abandoned)
  values (agency, land, way, hour, 0, 0, 0, 0)
  on conflict on constraint one_sum_per_hour do nothing;
  update dialed_hour
  set calls = calls + n_calls, short_calls = short_calls + n_short,
    answered = answered + n_answered, abandoned = abandoned + n_abandoned
  where (agency_id, country, channel, starts_at) = (agency, land, way, hour)
    and (n_calls, n_short, n_answered, n_abandoned) <> (0, 0, 0, 0);
$$;

create function agency_of_document(the_code text)
  returns uuid
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select agency_id from document where code = the_code order by agency_id limit 1
$$;

create function agency_of_page(the_hash text)
  returns uuid
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select agency_id from page_link where token_hash = the_hash order by agency_id limit 1
$$;

create function agency_of_pix(the_txid text, the_key text, the_name text)
  returns uuid
  language sql
  stable security definer
  set search_path to 'public'
as $$
  with owners as (select distinct agency_id from creditor where pix_key = the_key)
  select coalesce(
    (select agency_id from payment_notice where end_to_end_id = the_name
     order by agency_id limit 1),
    (select agency_id from charge where txid = the_txid order by agency_id limit 1),
    (select agency_id from owners where (select count(*) from owners) = 1))
$$;

create function agency_of_proof_link(the_hash text)
  returns uuid
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select agency_id from proof_link where token_hash = the_hash order by agency_id limit 1
$$;

create function agency_of_survey(the_hash text)
  returns uuid
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select agency_id from survey_link where token_hash = the_hash limit 1
$$;

create function agency_of_visit(the_hash text)
  returns uuid
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select agency_id from visit_link where token_hash = the_hash limit 1
$$;

create function app_agency() returns uuid language sql stable parallel safe
as $$ select nullif(current_setting('app.agency', true), '')::uuid $$;

create function app_creditors() returns uuid[] language sql stable parallel safe
as $$ select string_to_array(nullif(current_setting('app.creditors', true), ''), ',')::uuid[] $$;

create function app_sight()
  returns text
  language sql
  stable parallel safe
as $$ select case when nullif(current_setting('app.creditors', true), '') is null
             then 'whole' else 'part' end $$;

create function case_is_counted()
  returns trigger
  language plpgsql
as $$
begin
  if tg_op <> 'INSERT' then perform count_case(old, -1); end if;
  if tg_op <> 'DELETE' then perform count_case(new, 1); end if;
  return null;
end $$;

create function claim_notice(the_id text, the_moment timestamptz)
  returns jsonb
  language sql
  security definer
  set search_path to 'public'
as $$
  update unclaimed_notice set claimed_by = app_agency(), claimed_at = the_moment
  where end_to_end_id = the_id and claimed_by is null and app_agency() is not null
    and app_sight() <> 'part'
    and key in (select pix_key from creditor where agency_id = app_agency())
  returning body
$$;

create function closed_books_stay_closed()
  returns trigger
  language plpgsql
as $$
begin
  if exists (select from books where agency_id = new.agency_id
             and creditor_id = new.creditor_id and closed_through >= new.counts_on) then
    raise exception 'closed_books_stay_closed: % of creditor %', new.counts_on, new.creditor_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create function count_case(one closed_case, by integer)
  returns void
  language sql
as $$
  insert into case_tally as tally (agency_id, currency, age_band, value_band, debt_kind,
    circumstance, arrangement, creditor_id, closed, kept)
  values (one.agency_id, one.currency, one.age_band, one.value_band, one.debt_kind,
    one.circumstance, one.arrangement, one.creditor_id, greatest(by, 0),
    greatest(by, 0) * (one.ended = 'kept')::int)
  on conflict (agency_id, currency, age_band, value_band, debt_kind, circumstance, arrangement,
      creditor_id)
    do update set closed = tally.closed + by,
      kept = tally.kept + by * (one.ended = 'kept')::int
$$;

create function count_dialed()
  returns trigger
  language plpgsql
  security definer
  set search_path to 'public', 'pg_temp'
as $$
declare
  sum record;
begin
  for sum in
    select one.agency_id, debtor.country, one.channel, date_trunc('hour', one.started_at) as hour,
      count(*) as calls,
      count(*) filter (where one.ended_at <= one.started_at + interval '6 seconds') as short,
      count(*) filter (where one.answered) as answered,
      count(*) filter (where one.abandoned) as abandoned
    from now_is one
    join debtor on debtor.agency_id = one.agency_id and debtor.id = one.debtor_id
    where one.ended_at is not null and one.channel like 'voice%'
    group by 1, 2, 3, 4
    order by 1, 2, 3, 4
  loop
    call add_dialed(sum.agency_id, sum.country, sum.channel, sum.hour, sum.calls, sum.short,
      sum.answered, sum.abandoned);
  end loop;
  return null;
end $$;

create function drop_decision_months()
  returns integer
  language plpgsql
  set lock_timeout to '5s'
as $$
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

create function enqueue(task text, payload jsonb, job_key text, run_at timestamptz)
  returns void
  language plpgsql
  security definer
  set search_path to 'public'
as $$
begin
  if app_agency() is null or (payload ->> 'agencyId')::uuid is distinct from app_agency() then
    raise exception 'a job belongs to the agency of its transaction';
  end if;
  perform graphile_worker.add_job(
    task, payload => payload::json, job_key => job_key, run_at => coalesce(run_at, now()));
end $$;

create function forget(the_record text, the_debtors uuid[], the_moment timestamptz)
  returns integer
  language plpgsql
  security definer
  set search_path to 'public'
  set "combinado.forgetting" to 'by law'
as $$
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
    delete from profile_correction
      where agency_id = ours and debtor_id = any (them);
    delete from situation_override where agency_id = ours and debtor_id = any (them);
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

create function forget_answers(the_record text, the_debtors uuid[])
  returns void
  language plpgsql
  security definer
  set search_path to 'public'
as $$
declare
  ours uuid := app_agency();
  them uuid[] := array(
    select id from debtor
    where agency_id = ours and id = any (the_debtors)
      and not exists (select from legal_hold where legal_hold.agency_id = ours
        and legal_hold.debtor_id = debtor.id and lifted_at is null)
      and not exists (select from complaint where complaint.agency_id = ours
        and complaint.debtor_id = debtor.id and complaint.state <> 'closed'));
begin
  if the_record in ('budgets', 'identity') then
    delete from answer where agency_id = ours and debtor_id = any (them);
    update pinned_question set own_words = '...'
    where agency_id = ours and own_words is not null and call_id in (
      select id from call where call.agency_id = ours and debtor_id = any (them));
  end if;
end $$;

create function forget_older(the_record text, before timestamptz)
  returns integer
  language plpgsql
  security definer
  set search_path to 'public'
as $$
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

create function forget_treatment()
  returns trigger
  language plpgsql
as $$
begin
  new.treatment := null;
  return new;
end $$;

create function hold_is_kept(the_hold uuid)
  returns boolean
  language sql
  stable
as $$
  select exists (select from complaint
    where agency_id = app_agency() and hold_id = the_hold and state <> 'closed')
$$;

create function instalments_add_up()
  returns trigger
  language plpgsql
as $$
begin
  if (select row(sum(amount_cents), sum(interest_cents)) from instalment
      where agency_id = new.agency_id and agreement_id = new.agreement_id)
     is distinct from
     (select row(total_cents::numeric, interest_cents::numeric) from agreement
      where agency_id = new.agency_id and id = new.agreement_id)
  then
    raise exception 'instalments_add_up: agreement %', new.agreement_id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

create function is_same_person(a debtor, b debtor)
  returns boolean
  language sql
  stable parallel safe
as $$
  select a.id = b.id
    or coalesce(a.curp, case a.document_kind when 'curp' then a.document end)
      = coalesce(b.curp, case b.document_kind when 'curp' then b.document end)
    or (a.kind = 'person' and b.kind = 'person' and a.plain_name = b.plain_name
      and a.birth_on = b.birth_on)
    or (a.document_kind = 'cpf' and b.kind = 'company'
      and right(regexp_replace(b.name, '\D', '', 'g'), 11) = a.document)
    or (b.document_kind = 'cpf' and a.kind = 'company'
      and right(regexp_replace(a.name, '\D', '', 'g'), 11) = b.document)
$$;

create procedure keep_as_written(in the_table regclass)
  language plpgsql
as $$
begin
  execute format('create trigger never_changed before update or delete on %s
    for each row execute function refuse_change()', the_table);
  execute format('create trigger never_emptied before truncate on %s
    for each statement execute function refuse_change()', the_table);
end $$;

create function keep_wrong_person_claim(the_protocol text, the_kind text, the_value text, the_token_hash text, the_request_key text, the_moment timestamptz)
  returns text
  language plpgsql
  security definer
  set search_path to 'public'
as $$
begin
  insert into wrong_person_claim (protocol, kind, value, token_hash, request_key, said_at)
  values (the_protocol, the_kind, the_value, the_token_hash, the_request_key, the_moment)
  on conflict on constraint claimed_once do nothing;
  if found then
    perform graphile_worker.add_job('portal.hearWrongPerson',
      payload => json_build_object('agencyId', id, 'protocol', the_protocol)) from agency;
  end if;
  return (select protocol from wrong_person_claim where request_key = the_request_key);
end $$;

create function make_decision_months(from_day date, months integer)
  returns integer
  language plpgsql
  set lock_timeout to '5s'
as $$
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

create function new_id() returns uuid language sql parallel safe
as $$select uuidv7()$$;

create function nobody_votes_for_their_own()
  returns trigger
  language plpgsql
  set search_path to 'public'
as $$
begin
  if exists (select from tip
      where agency_id = new.agency_id and id = new.tip_id and author_id = new.voter_id) then
    raise exception 'nobody votes for their own tip' using errcode = 'check_violation',
      constraint = 'nobody_votes_for_their_own';
  end if;
  return new;
end $$;

create function note_access(the_debtor uuid, the_what text, the_who_id text, the_who text, the_role text, the_origin text, the_moment timestamptz)
  returns void
  language sql
  security definer
  set search_path to 'public'
as $$
  insert into access_line (agency_id, debtor_id, slot, who_id, what, at, who, role, origin)
  select agency_id, id,
    to_timestamp(floor(extract(epoch from the_moment) / 900) * 900), the_who_id, the_what,
    the_moment, the_who, the_role, the_origin
  from debtor where agency_id = app_agency() and id = the_debtor
  on conflict on constraint one_line_per_look do nothing
$$;

create function note_contact_points()
  returns trigger
  language plpgsql
  security definer
  set search_path to 'public'
as $$
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

create function office_has_room()
  returns trigger
  language plpgsql
  set search_path to 'public'
as $$
declare
  room int;
  taken int;
begin
  if new.state = 'cancelled' then return new; end if;
  select capacity into room from office
    where agency_id = new.agency_id and id = new.office_id for no key update;
  select count(*) into taken from visit
    where agency_id = new.agency_id and office_id = new.office_id and id <> new.id
      and state <> 'cancelled' and starts_at < new.ends_at and ends_at > new.starts_at;
  if taken >= room then
    raise exception 'no room in this office then' using errcode = 'check_violation',
      constraint = 'office_has_room';
  end if;
  return new;
end $$;

create function only_ends()
  returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.ended_at is null
    and to_jsonb(new) - array['ended_at', 'ended_by', 'seen_at']
      = to_jsonb(old) - array['ended_at', 'ended_by', 'seen_at'] then
    return new;
  end if;
  if tg_op = 'TRUNCATE' and current_setting('combinado.demonstration', true) = 'starts over' then
    return null;
  end if;
  raise exception '% is kept as it was written: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

create function plain_text(words text)
  returns text
  language sql
  immutable parallel safe
as $$ select translate(lower(words), 'ÁÀÂÃÄÉÈÊËÍÌÎÏÓÒÔÕÖÚÙÛÜÇÑáàâãäéèêëíìîïóòôõöúùûüçñ',
             'aaaaaeeeeiiiiooooouuuucnaaaaaeeeeiiiiooooouuuucn') $$;

create function recount_dialed()
  returns trigger
  language plpgsql
  security definer
  set search_path to 'public', 'pg_temp'
as $$
declare
  sum record;
begin
  for sum in
    select one.agency_id, debtor.country, one.channel, date_trunc('hour', one.started_at) as hour,
      sum(sign) as calls,
      coalesce(sum(sign) filter (where one.ended_at <= one.started_at + interval '6 seconds'), 0)
        as short,
      coalesce(sum(sign) filter (where one.answered), 0) as answered,
      coalesce(sum(sign) filter (where one.abandoned), 0) as abandoned
    from (select 1 as sign, * from now_is union all select -1, * from was) one
    join debtor on debtor.agency_id = one.agency_id and debtor.id = one.debtor_id
    where one.ended_at is not null and one.channel like 'voice%'
    group by 1, 2, 3, 4
    order by 1, 2, 3, 4
  loop
    call add_dialed(sum.agency_id, sum.country, sum.channel, sum.hour, sum.calls, sum.short,
      sum.answered, sum.abandoned);
  end loop;
  return null;
end $$;

create function refuse_change()
  returns trigger
  language plpgsql
as $$
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

create function remittance_is_whole()
  returns trigger
  language plpgsql
as $$
begin
  if (select coalesce(sum(received_cents), 0) from remittance_line
      where agency_id = new.agency_id and remittance_id = new.id) <> new.received_cents then
    raise exception 'remittance_is_whole: lines of %', new.id using errcode = 'check_violation';
  end if;
  if exists (select from placement where agency_id = new.agency_id
      and creditor_id = new.creditor_id and counts_on <= new.to_on
      and not exists (select from remittance_line line where line.agency_id = placement.agency_id
        and line.placement_id = placement.id)) then
    raise exception 'remittance_is_whole: something is missing from %', new.id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

create procedure secure(in the_table regclass, in rights text, in seen_by_creditor text default 'never')
  language plpgsql
as $$
declare
  own_rows text := case seen_by_creditor
    when 'creditor_id' then '(app_sight() <> ''part'' or creditor_id = any (app_creditors()))'
    when 'never' then 'app_sight() <> ''part'''
    else format('(app_sight() <> ''part'' or %s)', seen_by_creditor)
  end;
begin
  execute format('alter table %s enable row level security', the_table);
  execute format(
    'create policy own_agency on %s to combinado_app
       using (agency_id = app_agency() and %s)
       with check (agency_id = app_agency() and app_sight() <> ''part'')', the_table, own_rows);
  execute format('grant %s on %s to combinado_app', rights, the_table);
end $$;

create function total_adds_up()
  returns trigger
  language plpgsql
as $$
begin
  if (select row(sum(amount_cents), sum(interest_cents)) from instalment
      where agency_id = new.agency_id and agreement_id = new.id) is distinct from
     (select row(total_cents::numeric, interest_cents::numeric) from agreement
      where agency_id = new.agency_id and id = new.id)
  then
    raise exception 'total_adds_up: agreement %', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;

create function unclaimed_notices()
  returns table(end_to_end_id text, body jsonb, heard_at timestamptz)
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select end_to_end_id, body, heard_at from unclaimed_notice
  where claimed_by is null and app_sight() <> 'part'
    and key in (select pix_key from creditor where agency_id = app_agency())
  order by heard_at desc, end_to_end_id
  limit 100
$$;

create function wrong_person_claim_of(the_protocol text)
  returns table(kind text, value text, token_hash text, said_at timestamptz)
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select kind, value, token_hash, said_at from wrong_person_claim where protocol = the_protocol
$$;

create function wrong_person_said(the_protocol text)
  returns table(kind text, ending text, said_at timestamptz, is_withdrawn boolean)
  language sql
  stable security definer
  set search_path to 'public'
as $$
  select kind, case kind when 'phone' then right(value, 4) else left(value, 1) end, said_at, false
  from wrong_person_claim where protocol = the_protocol
  union all
  select kind, case kind when 'phone' then right(value, 4) else left(value, 1) end, said_at,
    withdrawn_at is not null
  from wrong_person said where protocol = the_protocol and not exists (
    select from wrong_person_claim claim where claim.protocol = said.protocol)
  limit 1
$$;

create table acceptance (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  creditor_id uuid not null,
  channel text not null,
  by_whom text not null,
  heard_by text,
  accepted_at timestamptz not null,
  accepted_text text not null,
  text_hash text not null,
  policy_version integer not null,
  terms_version integer not null,
  primary key (agency_id, id),
  constraint accepted_once_by_each_channel unique (agency_id, agreement_id, channel),
  check (by_whom in ('debtor', 'guarantor', 'representative')),
  constraint the_hash_is_of_the_text check (text_hash = encode(sha256(convert_to(accepted_text, 'UTF8'::name)), 'hex')),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id) references agency(id)
);
create index acceptances_by_time on acceptance (agency_id, accepted_at, id);
create trigger never_changed before delete or update on acceptance for each row execute function refuse_change();
create trigger never_emptied before truncate on acceptance for each statement execute function refuse_change();
create policy own_agency on acceptance to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on acceptance to combinado_app;

create table access_line (
  agency_id uuid not null,
  debtor_id uuid not null,
  slot timestamptz not null,
  who_id text not null,
  what text not null,
  at timestamptz not null,
  who text not null,
  role text not null,
  origin text not null default '',
  constraint one_line_per_look primary key (agency_id, debtor_id, slot, who_id, what),
  check (what in ('page', 'brief', 'export', 'evidence', 'document')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on access_line to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant select on access_line to combinado_app;

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
  street text,
  way text,
  given_on date,
  call_id uuid,
  evidence text,
  by_name text,
  left_on date,
  left_because text,
  primary key (agency_id, id),
  constraint one_address_each unique nulls not distinct (agency_id, debtor_id, postal_code, city, state, street),
  constraint who_left_says_why check ((left_on is null) = (left_because is null)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create policy own_agency on address to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on address to combinado_app;

create table advance (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  creditor_id uuid not null,
  pay_by_on date not null,
  off_cents bigint not null,
  state text not null default 'open',
  made_at timestamptz not null,
  made_by text not null,
  primary key (agency_id, id),
  check (off_cents > 0),
  check (state in ('open', 'paid', 'lapsed')),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id)
);
create unique index one_open_advance on advance (agency_id, agreement_id) where state = 'open';
create policy own_agency on advance to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on advance to combinado_app;

create table advance_part (
  agency_id uuid not null,
  advance_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  due_on date not null,
  off_cents bigint not null,
  primary key (agency_id, advance_id, instalment_id),
  check (off_cents >= 0),
  foreign key (agency_id, advance_id) references advance(agency_id, id),
  foreign key (agency_id, instalment_id) references instalment(agency_id, id)
);
create policy own_agency on advance_part to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on advance_part to combinado_app;

create table agency (
  id uuid not null default new_id(),
  name text not null,
  country text not null,
  zone text not null,
  created_at timestamptz not null,
  primary key (id)
);
create policy own_agency on agency to combinado_app
  using (id = app_agency());
grant select on agency to combinado_app;

create table agency_law (
  agency_id uuid not null,
  version integer not null,
  profile text not null,
  tightenings jsonb not null,
  reason text not null,
  decided_at timestamptz not null,
  decided_by text not null,
  decided_by_id text,
  constraint one_law_per_version primary key (agency_id, version),
  check (profile in ('conservative', 'statutory')),
  check (length(reason) >= 1 and length(reason) <= 500),
  check (version > 0),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on agency_law to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or true))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on agency_law to combinado_app;

create table agreement (
  agency_id uuid not null,
  id uuid not null default new_id(),
  code text not null,
  offer_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text,
  state text not null default 'open',
  balance_cents bigint not null,
  discount_cents bigint not null,
  total_cents bigint not null,
  accepted_at timestamptz not null,
  accepted_channel text not null,
  accepted_text text not null,
  ended_on date,
  end_reason text,
  interest_cents bigint not null default 0,
  renegotiates_id uuid,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint an_offer_is_accepted_once unique (agency_id, offer_id),
  constraint one_code_each unique (agency_id, code),
  constraint replaced_once unique (agency_id, renegotiates_id),
  check (discount_cents >= 0),
  check (interest_cents >= 0),
  check (state in ('open', 'kept', 'broken', 'renegotiated', 'cancelled')),
  check (total_cents > 0),
  constraint only_the_ended_have_an_end check ((state = 'open') = (ended_on is null)),
  constraint total_is_balance_less_discount_and_interest check (total_cents = (balance_cents - discount_cents + interest_cents)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, offer_id) references offer(agency_id, id),
  foreign key (agency_id, renegotiates_id) references agreement(agency_id, id)
);
create index agreements_by_state on agreement (agency_id, state, accepted_at desc);
create index agreements_by_time on agreement (agency_id, accepted_at desc, id desc);
create index agreements_of_debtor on agreement (agency_id, debtor_id);
create unique index one_open_agreement on agreement (agency_id, debtor_id, portfolio_id) where state = 'open';
create constraint trigger total_adds_up after update of total_cents, interest_cents on agreement deferrable initially deferred for each row execute function total_adds_up();
create policy own_agency on agreement to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on agreement to combinado_app;

create table agreement_item (
  agency_id uuid not null,
  agreement_id uuid not null,
  debt_item_id uuid not null,
  creditor_id uuid not null,
  principal_cents bigint not null,
  fine_cents bigint not null,
  interest_cents bigint not null,
  fees_cents bigint not null,
  primary key (agency_id, agreement_id, debt_item_id),
  check (fees_cents >= 0),
  check (fine_cents >= 0),
  check (interest_cents >= 0),
  check (principal_cents >= 0),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id, debt_item_id) references debt_item(agency_id, id)
);
create policy own_agency on agreement_item to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on agreement_item to combinado_app;

create table answer (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  fact text not null,
  topic text not null default '',
  value text,
  call_id uuid,
  question_id text,
  own_words text,
  follows_id uuid,
  takes_back boolean not null default false,
  told_at timestamptz not null,
  noted_at timestamptz not null,
  noted_by_id text,
  noted_by text not null,
  primary key (agency_id, id),
  unique (agency_id, id, debtor_id, fact, topic),
  check (fact in ('reason', 'since-when', 'what-changed', 'next-income-on', 'income-days', 'motive', 'worry', 'listing-hinders', 'point-that-matters', 'monthly-budget-cents', 'context', 'preferred-channel', 'has-said')),
  check (length(own_words) >= 3 and length(own_words) <= 200),
  check (length(value) >= 1 and length(value) <= 300),
  constraint a_day_is_a_day check ((fact <> all (array['since-when', 'next-income-on'])) or value ~ '^\d{4}-\d\d-\d\d$'),
  constraint centavos_are_whole check (fact <> 'monthly-budget-cents' or value ~ '^[1-9]\d*$'),
  constraint one_takes_back_something check (not takes_back or follows_id is not null),
  constraint only_what_was_taken_back_is_nothing check (value is not null or takes_back),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  constraint follows_an_answer_to_the_same foreign key (agency_id, follows_id, debtor_id, fact, topic) references answer(agency_id, id, debtor_id, fact, topic)
);
create unique index answers_follow_one_by_one on answer (agency_id, follows_id) where follows_id is not null;
create index answers_of_call on answer (agency_id, call_id) where call_id is not null;
create index answers_of_debtor on answer (agency_id, debtor_id);
create unique index one_first_answer on answer (agency_id, debtor_id, fact, topic) where follows_id is null;
create policy own_agency on answer to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on answer to combinado_app;

create table approval_request (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  asked jsonb not null,
  point text,
  balance_cents bigint not null,
  discount_cents bigint not null,
  total_cents bigint not null,
  agent_discount_cents_max bigint not null,
  approver text not null,
  reason text not null,
  asked_by_id text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null default 'asked',
  decided_by_id text,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  offer_id uuid,
  kind text not null default 'discount',
  primary key (agency_id, id),
  check (agent_discount_cents_max >= 0),
  check (approver in ('supervisor', 'owner')),
  check (balance_cents > 0),
  check (discount_cents >= 0),
  check (kind in ('discount', 'another-promise')),
  check (point in ('value', 'date', 'size', 'form')),
  check (reason <> ''),
  check (state in ('asked', 'approved', 'refused', 'lapsed', 'withdrawn', 'used')),
  check (total_cents > 0),
  constraint a_decision_says_who_when_and_why check ((state in ('approved', 'refused', 'used')) <= (decided_by_id is not null and decided_by is not null and decided_at is not null and decision_reason <> '')),
  constraint nobody_approves_their_own check (decided_by_id <> asked_by_id),
  constraint outside_of_authority check (kind <> 'discount' or discount_cents > agent_discount_cents_max),
  constraint what_is_approved_is_an_offer check ((offer_id is not null) = (decided_at is not null and state <> 'refused' and kind = 'discount')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, offer_id) references offer(agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create unique index an_approval_is_one_offer on approval_request (agency_id, offer_id) where offer_id is not null;
create unique index one_request_waits_for_a_person on approval_request (agency_id, debtor_id, portfolio_id) where state = 'asked';
create index requests_by_time on approval_request (agency_id, asked_at desc, id desc);
create index requests_of_call on approval_request (agency_id, call_id) where call_id is not null;
create policy own_agency on approval_request to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on approval_request to combinado_app;

create table attempt (
  agency_id uuid not null,
  id uuid not null default new_id(),
  call_id uuid,
  debtor_id uuid not null,
  contact_point_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  channel text not null,
  agent_id text not null,
  permit_id uuid not null,
  permit_outcome text not null default 'allow',
  permit_expires_at timestamptz not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  answered boolean not null default false,
  right_party boolean not null default false,
  productive boolean not null default false,
  promise boolean not null default false,
  abandoned boolean not null default false,
  reached text,
  permit_decided_at timestamptz not null,
  primary key (agency_id, id),
  constraint a_permit_is_used_once unique (agency_id, permit_id),
  constraint what_a_message_names unique (agency_id, id, debtor_id, channel, permit_decided_at),
  check (permit_outcome = 'allow'),
  check (reached in ('right-party', 'someone', 'wrong-person', 'machine', 'silent', 'busy', 'gone')),
  constraint abandoned_by_a_machine check (not abandoned or channel <> 'voice_manual'),
  constraint nobody_spoke check (not (abandoned and right_party)),
  constraint within_its_permit check (started_at >= permit_decided_at and started_at < permit_expires_at),
  foreign key (agency_id, call_id) references call(agency_id, id),
  constraint only_with_a_permit foreign key (agency_id, permit_id, debtor_id, contact_point_id, channel, permit_outcome, permit_expires_at, permit_decided_at) references permit_decision(agency_id, id, debtor_id, contact_point_id, channel, outcome, expires_at, decided_at)
);
create index attempts_by_time on attempt (agency_id, started_at);
create index attempts_of_call on attempt (agency_id, call_id);
create index attempts_of_debtor on attempt (agency_id, debtor_id, started_at desc);
create index attempts_of_point on attempt (agency_id, contact_point_id, started_at desc);
create trigger dialed_anew after insert on attempt referencing new table as now_is for each statement execute function count_dialed();
create trigger dialed_further after update on attempt referencing old table as was new table as now_is for each statement execute function recount_dialed();
create policy own_agency on attempt to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on attempt to combinado_app;

create table bank_file (
  agency_id uuid not null,
  id uuid not null default new_id(),
  direction text not null,
  account_id uuid,
  sequence integer,
  file_name text not null,
  bank text,
  layout text,
  bytes bytea not null,
  sha256 text not null,
  state text not null,
  problem jsonb,
  warnings jsonb not null default '[]',
  titles_total integer not null default 0,
  titles_done integer not null default 0,
  made_on date,
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (agency_id, id),
  check (direction in ('out', 'in')),
  check (layout in ('cnab240', 'cnab400')),
  check (sha256 ~ '^[0-9a-f]{64}$'),
  check (state in ('made', 'reading', 'held', 'applying', 'done', 'failed')),
  constraint what_goes_out_has_its_number check ((direction = 'out') = (sequence is not null and account_id is not null and state = 'made')),
  foreign key (agency_id, account_id) references boleto_account(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index bank_files_by_time on bank_file (agency_id, kept_at desc);
create unique index sent_in_order on bank_file (agency_id, account_id, sequence) where direction = 'out';
create unique index the_same_return_once on bank_file (agency_id, sha256) where direction = 'in';
create policy own_agency on bank_file to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on bank_file to combinado_app;

create table boleto (
  agency_id uuid not null,
  charge_id uuid not null,
  creditor_id uuid not null,
  account_id uuid not null,
  our_number text not null,
  our_number_key text not null,
  our_number_shown text not null,
  document_number text not null,
  barcode text not null,
  line text not null,
  amount_cents bigint not null,
  due_on date not null,
  issued_on date not null,
  state text not null default 'to-register',
  reasons text[] not null default '{}'[],
  changed_at timestamptz not null,
  primary key (agency_id, charge_id),
  constraint a_number_is_used_once unique (agency_id, account_id, our_number),
  check (amount_cents > 0),
  check (barcode ~ '^[0-9]{44}$'),
  check (line ~ '^[0-9]{47}$'),
  check (state in ('to-register', 'sent', 'registered', 'rejected', 'paid', 'cancelled')),
  foreign key (agency_id, account_id, creditor_id) references boleto_account(agency_id, id, creditor_id),
  foreign key (agency_id, charge_id) references charge(agency_id, id)
);
create index boleto_by_number on boleto (agency_id, our_number_key);
create index boletos_to_look_after on boleto (agency_id, account_id, state) where state in ('to-register', 'sent', 'registered');
create policy own_agency on boleto to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on boleto to combinado_app;

create table boleto_account (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  bank text not null,
  branch text not null,
  branch_digit text not null,
  account text not null,
  account_digit text not null,
  wallet text not null,
  modality text not null,
  agreement text not null,
  post text not null,
  operation text not null,
  transmission_code text not null,
  layout text not null,
  fine_pct text,
  interest_pct_month text,
  instructions text not null,
  next_number bigint not null default 1,
  numbers_of integer not null default 0,
  next_file integer not null default 1,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  check (bank ~ '^[0-9]{3}$'),
  check (layout in ('cnab240', 'cnab400')),
  check (next_file > 0),
  check (next_number > 0),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index one_open_account_per_creditor on boleto_account (agency_id, creditor_id) where closed_at is null;
create policy own_agency on boleto_account to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on boleto_account to combinado_app;

create table boleto_entry (
  agency_id uuid not null,
  file_id uuid not null,
  charge_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  due_on date not null,
  amount_cents bigint not null,
  primary key (agency_id, file_id, charge_id),
  check (kind in ('register', 'change-due', 'cancel')),
  foreign key (agency_id, charge_id) references boleto(agency_id, charge_id),
  foreign key (agency_id, file_id) references bank_file(agency_id, id)
);
create unique index cancelled_once on boleto_entry (agency_id, charge_id) where kind = 'cancel';
create index entries_of_boleto on boleto_entry (agency_id, charge_id);
create unique index registered_once on boleto_entry (agency_id, charge_id) where kind = 'register';
create policy own_agency on boleto_entry to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on boleto_entry to combinado_app;

create table books (
  agency_id uuid not null,
  creditor_id uuid not null,
  closed_through date,
  primary key (agency_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id)
);
create policy own_agency on books to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on books to combinado_app;

create table break (
  agency_id uuid not null,
  id uuid not null default new_id(),
  shift_id uuid not null,
  user_id text not null,
  kind text not null,
  started_at timestamptz not null,
  planned_minutes integer,
  ended_at timestamptz,
  after_end timestamptz,
  primary key (agency_id, id),
  constraint one_break_ends_at_a_time unique (agency_id, user_id, ended_at),
  constraint one_break_follows_another unique nulls not distinct (agency_id, user_id, after_end),
  check (ended_at > started_at),
  check (kind in ('rest', 'meal', 'after-abuse', 'toilet', 'training', 'other')),
  check (planned_minutes >= 1 and planned_minutes <= 480),
  check (after_end <= started_at),
  foreign key (agency_id) references agency(id),
  constraint follows_a_break_that_ended foreign key (agency_id, user_id, after_end) references break(agency_id, user_id, ended_at),
  constraint within_a_shift_of_theirs foreign key (agency_id, shift_id, user_id) references shift(agency_id, id, user_id)
);
create index breaks_of_shift on break (agency_id, shift_id, started_at);
create unique index one_break_at_a_time on break (agency_id, user_id) where ended_at is null;
create trigger never_emptied before truncate on break for each statement execute function only_ends();
create trigger only_ends before delete or update on break for each row execute function only_ends();
create policy own_agency on break to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on break to combinado_app;

create table break_grant (
  agency_id uuid not null,
  id uuid not null default new_id(),
  user_id text not null,
  kind text not null,
  call_id uuid not null,
  granted_at timestamptz not null,
  granted_by text not null,
  state text not null default 'waiting',
  settled_at timestamptz,
  primary key (agency_id, id),
  constraint granted_once unique (agency_id, call_id, kind),
  check (kind = 'after-abuse'),
  check (state in ('waiting', 'taken', 'declined')),
  constraint settled_when check ((state = 'waiting') = (settled_at is null)),
  foreign key (agency_id) references agency(id)
);
create index grants_waiting on break_grant (agency_id, user_id, granted_at) where state = 'waiting';
create policy own_agency on break_grant to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on break_grant to combinado_app;

create table break_rules (
  agency_id uuid not null,
  version integer not null,
  rules jsonb not null,
  reason text not null,
  decided_at timestamptz not null,
  decided_by text not null,
  constraint one_set_of_break_rules primary key (agency_id, version),
  check (length(reason) >= 1 and length(reason) <= 500),
  check (version > 0),
  foreign key (agency_id) references agency(id)
);
create trigger never_changed before delete or update on break_rules for each row execute function refuse_change();
create trigger never_emptied before truncate on break_rules for each statement execute function refuse_change();
create policy own_agency on break_rules to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on break_rules to combinado_app;

create table budget (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  income_cents bigint,
  fixed_costs_cents bigint,
  monthly_cents bigint,
  call_id uuid,
  told_on date not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, id),
  check (fixed_costs_cents >= 0),
  check (income_cents >= 0),
  check (monthly_cents > 0),
  constraint costs_are_of_an_income check (fixed_costs_cents is null or income_cents is not null),
  constraint something_was_said check (income_cents is not null or monthly_cents is not null),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index budgets_of_debtor on budget (agency_id, debtor_id, noted_at desc, id desc);
create policy own_agency on budget to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on budget to combinado_app;

create table call (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text not null,
  state text not null,
  opened_at timestamptz not null,
  held_until timestamptz not null,
  brief_seen_at timestamptz,
  verified_at timestamptz,
  third_party boolean not null default false,
  draft jsonb not null default '{}',
  draft_version integer not null default 0,
  outcome text,
  outcome_version integer,
  outcome_facts jsonb,
  closed_at timestamptz,
  identity_tries integer not null default 0,
  not_before timestamptz,
  few_offers_allowed_by text,
  study jsonb,
  study_skipped_by text,
  study_skipped_because text,
  wrap_up_ends_at timestamptz,
  wrap_up_extensions integer not null default 0,
  primary key (agency_id, id),
  check (state in ('preparing', 'dialing', 'talking', 'wrapping', 'closed')),
  constraint a_skip_says_who_and_why check ((study_skipped_by is null) = (study_skipped_because is null)),
  constraint closed_with_an_outcome check ((state = 'closed') = (closed_at is not null) and (state <> 'closed' or outcome is not null)),
  constraint one_more_time check (wrap_up_extensions >= 0 and wrap_up_extensions <= 1),
  constraint talking_after_the_brief check ((state in ('preparing', 'closed')) or brief_seen_at is not null),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index calls_by_end on call (agency_id, closed_at) where state = 'closed';
create index calls_not_coded on call (agency_id, agent_id, closed_at) where outcome = 'S-TPA';
create index calls_of_agent on call (agency_id, agent_id, opened_at desc);
create index calls_of_debtor on call (agency_id, debtor_id, opened_at desc);
create unique index one_agent_per_person on call (agency_id, debtor_id) where state <> 'closed';
create unique index one_call_per_agent on call (agency_id, agent_id) where state <> 'closed';
create policy own_agency on call to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on call to combinado_app;

create table call_playbook (
  agency_id uuid not null,
  call_id uuid not null,
  debtor_id uuid not null,
  creditor_id uuid not null,
  version integer not null,
  experiment_id uuid,
  unit_id text,
  arm text,
  opened_at timestamptz not null,
  constraint one_playbook_per_call primary key (agency_id, call_id),
  check (version >= 0),
  constraint an_arm_is_of_an_experiment check ((experiment_id is null) = (arm is null) and (experiment_id is null) = (unit_id is null)),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  constraint as_it_was_drawn foreign key (agency_id, experiment_id, unit_id, arm) references experiment_unit(agency_id, experiment_id, unit_id, arm)
);
create index calls_of_unit on call_playbook (agency_id, experiment_id, unit_id) where experiment_id is not null;
create index playbooks_of_debtor on call_playbook (agency_id, debtor_id);
create policy own_agency on call_playbook to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on call_playbook to combinado_app;

create table call_tap (
  agency_id uuid not null,
  id uuid not null default new_id(),
  call_id uuid not null,
  agent_id text not null,
  request_key uuid not null,
  what text not null,
  technique text,
  has_answer boolean,
  after_question text,
  step text not null,
  tapped_at timestamptz not null,
  primary key (agency_id, id),
  constraint tapped_once unique (agency_id, call_id, request_key),
  check (after_question in ('open', 'closed')),
  check (what in ('self-calm', 'self-tense', 'person-calm', 'person-tense', 'start-low', 'start-even', 'start-good', 'end-low', 'end-even', 'end-good', 'said-no', 'technique')),
  constraint a_technique_has_a_name check ((what = 'technique') = (technique is not null)),
  constraint only_a_refusal_follows_a_question check (what = 'said-no' or after_question is null),
  constraint only_a_technique_is_answered check (what = 'technique' or has_answer is null),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index taps_by_time on call_tap (agency_id, tapped_at);
create policy own_agency on call_tap to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on call_tap to combinado_app;

create table callback (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  contact_point_id uuid,
  agent_id text,
  at timestamptz not null,
  call_id uuid,
  state text not null default 'waiting',
  primary key (agency_id, id),
  check (state in ('waiting', 'done', 'cancelled')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index callbacks_due on callback (agency_id, at) where state = 'waiting';
create unique index one_callback_waiting on callback (agency_id, debtor_id, portfolio_id) where state = 'waiting';
create policy own_agency on callback to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on callback to combinado_app;

create table case_tally (
  agency_id uuid not null,
  currency text not null,
  age_band smallint not null,
  value_band smallint not null,
  debt_kind text not null,
  circumstance text not null,
  arrangement text not null,
  creditor_id uuid not null,
  closed integer not null,
  kept integer not null,
  primary key (agency_id, currency, age_band, value_band, debt_kind, circumstance, arrangement, creditor_id),
  check (closed >= 0),
  constraint kept_are_among_the_closed check (kept >= 0 and kept <= closed),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on case_tally to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on case_tally to combinado_app;

create table certificate (
  agency_id uuid not null,
  id uuid not null default new_id(),
  user_id text not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  given_at timestamptz not null,
  valid_until date not null,
  people_passed integer not null,
  primary key (agency_id, id),
  constraint given_once_a_term unique (agency_id, user_id, portfolio_id, valid_until),
  check (people_passed > 0),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create policy own_agency on certificate to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on certificate to combinado_app;

create table certificate_need (
  agency_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  is_needed boolean not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (agency_id, portfolio_id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create policy own_agency on certificate_need to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on certificate_need to combinado_app;

create table charge (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  means text not null,
  txid text not null,
  amount_cents bigint not null,
  payload text,
  issued_at timestamptz not null,
  superseded_at timestamptz,
  account_id uuid,
  debtor_id uuid,
  due_on date,
  gateway_id text,
  state text not null default 'registered',
  revision integer not null default 0,
  boleto_line text,
  link text,
  checked_at timestamptz,
  late_fees jsonb,
  wanted_cents bigint,
  wanted_due_on date,
  is_wanted boolean not null default true,
  problem text,
  problem_facts jsonb not null default '{}',
  primary key (agency_id, id),
  constraint a_txid_is_used_once unique (agency_id, txid),
  check (amount_cents > 0),
  check (means in ('pix', 'boleto')),
  check (state in ('pending', 'failed', 'registered', 'overdue', 'expired', 'cancelled', 'paid', 'settled', 'refunded')),
  check (wanted_cents > 0),
  constraint a_code_or_somebody_to_ask check (payload is not null or account_id is not null),
  constraint somebody_elses_has_a_day check (account_id is null or due_on is not null),
  foreign key (agency_id, account_id) references payment_account(agency_id, id),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id, instalment_id) references instalment(agency_id, id)
);
create index charge_by_txid on charge (txid);
create index charges_of_agreement on charge (agency_id, agreement_id);
create index charges_to_look_after on charge (agency_id, account_id, state) where account_id is not null;
create unique index one_charge_per_instalment on charge (agency_id, instalment_id, means) where superseded_at is null;
create policy own_agency on charge to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on charge to combinado_app;

create table charge_attempt (
  agency_id uuid not null,
  id uuid not null default new_id(),
  charge_id uuid not null,
  creditor_id uuid not null,
  deed text not null,
  began_at timestamptz not null,
  outcome text,
  detail text,
  primary key (agency_id, id),
  check (deed in ('create', 'change', 'cancel', 'ask')),
  check (outcome in ('done', 'not-there', 'unknown-outcome', 'away', 'refused', 'not-authorised')),
  foreign key (agency_id, charge_id) references charge(agency_id, id)
);
create index attempts_of_charge on charge_attempt (agency_id, charge_id, id desc);
create policy own_agency on charge_attempt to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on charge_attempt to combinado_app;

create table cheque (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agreement_id uuid,
  amount_cents bigint not null,
  address text not null,
  pick_up_on date not null,
  slot text not null,
  collector text not null,
  bank text,
  number text,
  drawer text,
  note text,
  state text not null default 'asked',
  reason text,
  payment_id uuid,
  asked_at timestamptz not null,
  asked_by text not null,
  changed_on date not null,
  call_id uuid,
  window_from time without time zone,
  window_to time without time zone,
  branch text,
  account text,
  due_on date,
  cmc7 text,
  return_code integer,
  returns integer not null default 0,
  primary key (agency_id, id),
  check (amount_cents > 0),
  check (cmc7 ~ '^\d{30}$'),
  check (return_code >= 11 and return_code <= 79),
  check (slot in ('morning', 'afternoon', 'evening')),
  check (state in ('asked', 'collected', 'failed', 'deposited', 'cleared', 'bounced', 'cancelled')),
  constraint cleared_is_money check ((state = 'cleared') <= (payment_id is not null)),
  constraint window_has_two_ends check ((window_from is null) = (window_to is null) and (window_from is null or window_from < window_to)),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, payment_id) references payment(agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create unique index a_cheque_is_kept_once on cheque (agency_id, cmc7) where cmc7 is not null and state <> 'cancelled';
create index cheques_of_debtor on cheque (agency_id, debtor_id);
create index cheques_to_pick_up on cheque (agency_id, pick_up_on) where state = 'asked';
create policy own_agency on cheque to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on cheque to combinado_app;

create table cheque_proof (
  agency_id uuid not null,
  id uuid not null default new_id(),
  cheque_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  file_name text not null,
  file_type text not null,
  bytes bytea not null,
  sha256 text not null,
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (agency_id, id),
  constraint a_proof_is_kept_once unique (agency_id, cheque_id, sha256),
  check (kind in ('receipt', 'cheque')),
  foreign key (agency_id, cheque_id) references cheque(agency_id, id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on cheque_proof to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on cheque_proof to combinado_app;

create table closed_case (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid,
  promise_id uuid,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  currency text not null,
  debt_kind text not null,
  circumstance text not null,
  age_band smallint not null,
  value_band smallint not null,
  arrangement text not null,
  ended text not null,
  primary key (agency_id, id),
  constraint one_case_per_agreement unique (agency_id, agreement_id),
  constraint one_case_per_promise unique (agency_id, promise_id),
  check (age_band >= 0 and age_band <= 5),
  check (arrangement in ('cash-with-discount', 'cash-in-full', 'date-moved', 'entry-and-parts', 'equal-parts', 'own-rhythm')),
  check (ended in ('kept', 'broken', 'renegotiated')),
  check (value_band >= 0 and value_band <= 5),
  constraint an_agreement_or_a_promise check (num_nonnulls(agreement_id, promise_id) = 1),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id),
  foreign key (agency_id, promise_id) references promise(agency_id, id)
);
create trigger case_is_counted after insert or delete or update on closed_case for each row execute function case_is_counted();
create policy own_agency on closed_case to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on closed_case to combinado_app;

create table complaint (
  agency_id uuid not null,
  id uuid not null default new_id(),
  kind text not null,
  channel text not null,
  number text,
  debtor_id uuid,
  complainant text not null default '',
  creditor_id uuid,
  call_id uuid,
  on_day date not null,
  causes text[] not null,
  story text not null,
  due_on date not null,
  due_basis text not null,
  owner_id text,
  owner text,
  hold_id uuid,
  state text not null default 'open',
  answer text,
  answered_at timestamptz,
  answered_by text,
  result text,
  root_cause text,
  result_reason text,
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  primary key (agency_id, id),
  check (channel in ('procon', 'consumidor-gov', 'reclame-aqui', 'anatel', 'bacen', 'ombudsman', 'court', 'profeco', 'condusef', 'call', 'other')),
  check (due_basis in ('regulation', 'platform', 'policy', 'given')),
  check (kind in ('complaint', 'threat')),
  check (result in ('resolved', 'partly', 'unresolved', 'unfounded', 'withdrawn')),
  check (state in ('open', 'answered', 'closed')),
  constraint a_complaint_has_a_cause check (cardinality(causes) > 0),
  constraint answered_with_words check ((answered_at is null) = (answer is null) and (state <> 'answered' or answer is not null)),
  constraint closed_with_a_result check ((state = 'closed') = (closed_at is not null) and (state <> 'closed' or result is not null and root_cause is not null)),
  constraint contact_stops_while_it_is_open check (state = 'closed' or debtor_id is null or hold_id is not null),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, hold_id) references hold(agency_id, id)
);
create index complaints_by_clock on complaint (agency_id, due_on) where state <> 'closed';
create index complaints_by_day on complaint (agency_id, on_day desc, id desc);
create index complaints_of_debtor on complaint (agency_id, debtor_id);
create unique index one_case_per_number on complaint (agency_id, channel, lower(number)) where number is not null;
create unique index one_threat_per_call on complaint (agency_id, call_id) where kind = 'threat';
create policy own_agency on complaint to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on complaint to combinado_app;

create table complaint_event (
  agency_id uuid not null,
  id uuid not null default new_id(),
  complaint_id uuid not null,
  at timestamptz not null,
  kind text not null,
  who text not null,
  said text not null default '',
  alarm text,
  for_day date,
  file_name text,
  media_type text,
  bytes bytea,
  primary key (agency_id, id),
  constraint an_alarm_rings_once unique (agency_id, complaint_id, alarm, for_day),
  check (alarm in ('soon', 'today', 'late')),
  check (kind in ('opened', 'tied', 'note', 'link', 'file', 'owner', 'due', 'answered', 'closed', 'alarm')),
  constraint a_file_has_bytes check ((kind = 'file') = (num_nulls(bytes, file_name) = 0)),
  constraint an_alarm_is_for_a_day check ((kind = 'alarm') = (num_nulls(alarm, for_day) = 0)),
  foreign key (agency_id, complaint_id) references complaint(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index events_of_complaint on complaint_event (agency_id, complaint_id, at, id);
create policy own_agency on complaint_event to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on complaint_event to combinado_app;

create table consent_line (
  agency_id uuid not null,
  n bigint not null,
  debtor_id uuid not null,
  channel text not null,
  creditor_id uuid,
  is_given boolean not null,
  way text not null,
  evidence text not null,
  call_id uuid,
  by_kind text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (agency_id, debtor_id, n),
  check (channel in ('voice', 'sms', 'whatsapp', 'email', 'creditor')),
  check (way in ('call', 'message', 'portal', 'letter', 'in-person')),
  constraint leave_names_its_creditor check ((channel = 'creditor') = (creditor_id is not null)),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create policy own_agency on consent_line to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on consent_line to combinado_app;

create table contact_point (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  kind text not null,
  value text not null,
  phone_type text not null default 'unknown',
  has_whatsapp boolean,
  holder text not null default 'debtor',
  provenance text not null,
  given_by uuid,
  import_id uuid,
  note text,
  noted_at timestamptz not null,
  state text not null default 'alive',
  state_reason text,
  right_party text not null default 'unverified',
  score integer not null default 0,
  import_line integer,
  confirmed_on date,
  primary key (agency_id, id),
  unique (agency_id, id, debtor_id),
  constraint one_contact_point_each unique (agency_id, debtor_id, kind, value),
  check (holder in ('debtor', 'workplace', 'third_party', 'unknown', 'lawyer', 'estate')),
  check (kind in ('phone', 'email')),
  check (provenance in ('consumer_provided', 'creditor_contract', 'consumer_contacted_us_from_it', 'guarantor_provided', 'reference_person', 'bureau_enriched', 'public_search', 'unknown')),
  check (right_party in ('confirmed', 'unverified', 'wrong')),
  check (state in ('alive', 'dead', 'do-not-contact')),
  constraint a_wrong_number_is_dead check (right_party <> 'wrong' or state <> 'alive'),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index contact_point_by_value on contact_point (agency_id, kind, value);
create trigger a_right_number_is_free after update of right_party on contact_point for each row when (old.right_party = 'wrong' and new.right_party <> 'wrong') execute function a_right_number_is_free();
create trigger a_wrong_number_stays_dead before insert on contact_point for each row execute function a_wrong_number_stays_dead();
create trigger every_change_of_a_contact_point_leaves_a_line after update on contact_point referencing old table as was_so new table as is_so for each statement execute function note_contact_points();
create trigger every_new_contact_point_leaves_a_line after insert on contact_point referencing new table as is_so for each statement execute function note_contact_points();
create policy own_agency on contact_point to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on contact_point to combinado_app;

create table contact_point_line (
  agency_id uuid not null,
  contact_point_id uuid not null,
  n bigint not null,
  debtor_id uuid not null,
  happened text not null,
  provenance text not null,
  holder text not null,
  phone_type text not null,
  state text not null,
  state_reason text,
  right_party text not null,
  way text not null,
  given_on date,
  given_by uuid,
  import_id uuid,
  import_line integer,
  call_id uuid,
  evidence text,
  why text,
  by_name text not null,
  at timestamptz not null,
  primary key (agency_id, contact_point_id, n),
  check (happened in ('noted', 'given-again', 'corrected', 'confirmed', 'answered', 'left', 'returned', 'purged')),
  check (way in ('call', 'message', 'portal', 'file', 'contract', 'bureau', 'letter', 'in-person', 'rule', 'unsaid'))
);
create index contact_point_lines_of_debtor on contact_point_line (agency_id, debtor_id);
create policy own_agency on contact_point_line to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant select on contact_point_line to combinado_app;

create table creditor (
  agency_id uuid not null,
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
  provides_service boolean not null default false,
  actor_role text not null default 'third_party_collector',
  sector text,
  primary key (agency_id, id),
  constraint one_creditor_per_name unique (agency_id, name),
  check (actor_role in ('third_party_collector', 'original_creditor', 'debt_buyer')),
  check (sector ~ '^[a-z_]+$'),
  constraint pix_has_name_and_city check (pix_key is null or pix_name is not null and pix_city is not null),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on creditor to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on creditor to combinado_app;

create table creditor_question (
  agency_id uuid not null,
  id uuid not null default new_id(),
  said_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  asked_at timestamptz not null,
  asked_by text not null,
  due_on date not null,
  stop_id uuid,
  answered_at timestamptz,
  answered_by text,
  answer text,
  finding text,
  primary key (agency_id, id),
  constraint asked_once unique (agency_id, said_id),
  check (answer is null or length(answer) >= 1 and length(answer) <= 500),
  check (finding in ('confirms', 'does-not-confirm', 'unknown')),
  constraint an_answer_is_whole check ((answered_at is null) = (answer is null) and (answered_at is null) = (finding is null) and (answered_at is null) = (answered_by is null)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id),
  foreign key (agency_id, said_id) references excuse_said(agency_id, id)
);
create index questions_of_debtor on creditor_question (agency_id, debtor_id, asked_at desc);
create index questions_that_wait on creditor_question (agency_id, due_on) where answered_at is null;
create policy own_agency on creditor_question to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on creditor_question to combinado_app;

create table daily_seal (
  agency_id uuid not null,
  day date not null,
  n integer not null,
  record_ids uuid[] not null,
  record_hashes text[] not null,
  root text not null,
  previous_hash text not null,
  seal_hash text not null,
  sealed_at timestamptz not null,
  primary key (agency_id, day),
  constraint seals_have_no_gap unique (agency_id, n),
  check (n > 0),
  check (previous_hash ~ '^[0-9a-f]{64}$'),
  check (root ~ '^[0-9a-f]{64}$'),
  check (seal_hash ~ '^[0-9a-f]{64}$'),
  constraint a_hash_for_each_record check (cardinality(record_ids) = cardinality(record_hashes)),
  foreign key (agency_id) references agency(id)
);
create trigger never_changed before delete or update on daily_seal for each row execute function refuse_change();
create trigger never_emptied before truncate on daily_seal for each statement execute function refuse_change();
create policy own_agency on daily_seal to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on daily_seal to combinado_app;

create table data_gap (
  agency_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  score_pct integer not null,
  missing text[] not null,
  balance_cents bigint not null,
  found_at timestamptz not null,
  primary key (agency_id, debtor_id, portfolio_id),
  check (cardinality(missing) > 0),
  check (score_pct >= 0 and score_pct <= 99),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index gaps_in_order on data_gap (agency_id, balance_cents desc, debtor_id, portfolio_id);
create policy own_agency on data_gap to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on data_gap to combinado_app;

create table date_change (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  from_on date not null,
  to_on date not null,
  changed_at timestamptz not null,
  changed_by text not null,
  undone_at timestamptz,
  primary key (agency_id, id),
  constraint to_another_day check (to_on <> from_on),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id, instalment_id) references instalment(agency_id, id)
);
create index date_changes_of_agreement on date_change (agency_id, agreement_id);
create policy own_agency on date_change to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on date_change to combinado_app;

create table debt (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  contract text not null,
  product text,
  client_code text,
  extras jsonb not null default '{}',
  import_id uuid,
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_debt_per_contract unique (agency_id, contract, portfolio_id, debtor_id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index debt_of_debtor on debt (agency_id, debtor_id);
create policy own_agency on debt to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on debt to combinado_app;

create table debt_item (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  instalment text not null default '',
  invoice text not null default '',
  due_on date not null,
  issued_on date,
  original_cents bigint not null,
  state text not null default 'open',
  agreement_id uuid,
  import_id uuid,
  line integer,
  primary key (agency_id, id),
  constraint one_item_per_instalment unique (agency_id, debt_id, instalment, invoice),
  check (original_cents > 0),
  check (state in ('open', 'settled', 'withdrawn')),
  constraint only_open_items_are_in_an_agreement check (agreement_id is null or state = 'open'),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, debt_id) references debt(agency_id, id)
);
create index item_by_invoice on debt_item (agency_id, invoice) where invoice <> '';
create index item_of_debtor on debt_item (agency_id, debtor_id, due_on);
create index item_of_portfolio on debt_item (agency_id, portfolio_id);
create index items_in_agreement on debt_item (agency_id, agreement_id) where agreement_id is not null;
create policy own_agency on debt_item to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on debt_item to combinado_app;

create table debtor (
  agency_id uuid not null,
  id uuid not null default new_id(),
  kind text not null,
  country text not null,
  document_kind text not null,
  document text not null,
  curp text,
  name text not null,
  plain_name text not null generated always as (plain_text(name)) stored,
  preferred_name text,
  birth_on date,
  locale text not null,
  flags text[] not null default '{}'[],
  created_at timestamptz not null,
  anonymised_at timestamptz,
  treatment text,
  primary key (agency_id, id),
  constraint one_debtor_per_document unique (agency_id, country, document),
  check (document_kind in ('cpf', 'cnpj', 'rfc', 'curp')),
  check (kind in ('person', 'company')),
  check (treatment in ('você', 'o senhor', 'a senhora', 'usted', 'tú', 'vos')),
  foreign key (agency_id) references agency(id)
);
create index debtor_by_name on debtor (agency_id, plain_name, id);
create trigger nobody_is_addressed_who_is_forgotten before update on debtor for each row when (new.anonymised_at is not null and new.treatment is not null) execute function forget_treatment();
create policy own_agency on debtor to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (exists ( select 1
   from debt
  where debt.agency_id = debtor.agency_id and debt.debtor_id = debtor.id and (debt.creditor_id = any (app_creditors()))))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on debtor to combinado_app;

create table demo_clock (
  only_row boolean not null default true,
  offset_seconds bigint not null default 0,
  primary key (only_row),
  check (only_row)
);

create table dialed_hour (
  agency_id uuid not null,
  country text not null,
  channel text not null,
  starts_at timestamptz not null,
  calls integer not null,
  short_calls integer not null,
  answered integer not null,
  abandoned integer not null,
  constraint one_sum_per_hour primary key (agency_id, country, channel, starts_at),
  constraint parts_of_the_calls check (calls >= 0 and least(short_calls, answered, abandoned) >= 0 and greatest(short_calls, answered, abandoned) <= calls),
  foreign key (agency_id) references agency(id)
);
create index dialed_lately on dialed_hour (agency_id, country, starts_at);
create policy own_agency on dialed_hour to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant select on dialed_hour to combinado_app;

create table dialing_statement (
  agency_id uuid not null,
  is_authenticated boolean not null,
  stated_at timestamptz not null,
  stated_by text not null,
  primary key (agency_id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on dialing_statement to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on dialing_statement to combinado_app;

create table document (
  agency_id uuid not null,
  id uuid not null default new_id(),
  kind text not null,
  code text not null,
  subject text not null,
  content_hash text not null,
  title text not null,
  locale text not null,
  blocks jsonb not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agreement_id uuid,
  payment_id uuid,
  item_ids uuid[] not null default '{}'::uuid[],
  issued_at timestamptz not null,
  issued_by text not null,
  primary key (agency_id, id),
  constraint a_code_is_used_once unique (agency_id, code),
  constraint the_same_words_are_the_same_document unique (agency_id, kind, subject, content_hash),
  check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  check (content_hash ~ '^[0-9a-f]{64}$'),
  check (kind in ('term', 'receipt', 'clearance', 'statement', 'yearly', 'notice', 'protest-letter')),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, payment_id) references payment(agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index documents_by_code on document (code);
create index documents_of_agreement on document (agency_id, agreement_id, issued_at desc) where agreement_id is not null;
create index documents_of_debtor on document (agency_id, debtor_id, issued_at desc);
create policy own_agency on document to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on document to combinado_app;

create table duty (
  agency_id uuid not null,
  id uuid not null default new_id(),
  measure_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  act text not null,
  cause text not null,
  caused_on date not null,
  rule_id text not null,
  due_on date not null,
  state text not null default 'open',
  opened_at timestamptz not null,
  ended_on date,
  ended_by text,
  ended_evidence text,
  primary key (agency_id, id),
  check (act in ('delist', 'clear_protest', 'restore_service')),
  check (cause in ('paid', 'first-instalment', 'too-old', 'not-owed')),
  check (state in ('open', 'done', 'dropped')),
  constraint an_open_duty_has_no_end check ((state = 'open') = (ended_on is null)),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, measure_id, creditor_id) references measure(agency_id, id, creditor_id)
);
create index duties_by_day on duty (agency_id, due_on, id) where state = 'open';
create index duties_of_debtor on duty (agency_id, debtor_id);
create unique index one_duty_at_a_time on duty (agency_id, measure_id) where state = 'open';
create policy own_agency on duty to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on duty to combinado_app;

create table evidence_file (
  agency_id uuid not null,
  pack_id uuid not null,
  form text not null,
  bytes bytea not null,
  primary key (agency_id, pack_id, form),
  check (form in ('json', 'pdf')),
  foreign key (agency_id, pack_id) references evidence_pack(agency_id, id)
);
create trigger never_changed before delete or update on evidence_file for each row execute function refuse_change();
create trigger never_emptied before truncate on evidence_file for each statement execute function refuse_change();
create policy own_agency on evidence_file to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on evidence_file to combinado_app;

create table evidence_pack (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  from_on date not null,
  to_on date not null,
  locale text not null,
  state text not null default 'waiting',
  asked_at timestamptz not null,
  asked_by text not null,
  done_count integer not null default 0,
  entry_count integer,
  head_hash text,
  seals_fit boolean,
  sealed_count integer not null default 0,
  made_at timestamptz,
  primary key (agency_id, id),
  check (head_hash ~ '^[0-9a-f]{64}$'),
  check (state in ('waiting', 'ready', 'failed')),
  constraint a_period_has_days check (from_on <= to_on),
  constraint ready_with_its_head check ((state = 'ready') = (head_hash is not null and made_at is not null and seals_fit is not null)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index evidence_packs_of_debtor on evidence_pack (agency_id, debtor_id, asked_at desc);
create policy own_agency on evidence_pack to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on evidence_pack to combinado_app;

create table excuse_reply (
  agency_id uuid not null,
  said_id uuid not null,
  excuse text not null,
  line_id text not null,
  words text not null,
  said_at timestamptz not null,
  said_by text not null,
  came text,
  followed text,
  constraint a_reply_is_said_once primary key (agency_id, said_id, line_id),
  check (came in ('went-on', 'did-not-help')),
  check (followed in ('agreement', 'promise', 'callback', 'ended')),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, said_id) references excuse_said(agency_id, id)
);
create index replies_by_time on excuse_reply (agency_id, said_at desc);
create policy own_agency on excuse_reply to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on excuse_reply to combinado_app;

create table excuse_said (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  excuse text not null,
  found_by text not null,
  heard_at timestamptz not null,
  heard_by_id text not null,
  heard_by text not null,
  until_on date not null,
  state text not null default 'open',
  settled_at timestamptz,
  settled_by text,
  settled_by_role text,
  seen_in text,
  review_asked_at timestamptz,
  review_asked_by text,
  review_wish text,
  applied_at timestamptz,
  withdrawn_at timestamptz,
  primary key (agency_id, id),
  check (excuse ~ '^[a-z]+(-[a-z]+)*$'),
  check (found_by in ('tap', 'search', 'note', 'study')),
  check (review_wish in ('open', 'verified', 'unverified')),
  check (seen_in in ('our-data', 'proof', 'creditor', 'person')),
  check (state in ('open', 'verified', 'unverified')),
  constraint a_review_says_what_for check ((review_asked_at is null) = (review_wish is null) and (review_asked_at is null) = (review_asked_by is null)),
  constraint no_negative_mark_without_a_reviewer check (state <> 'unverified' or (settled_by_role in ('supervisor', 'owner'))),
  constraint the_settled_say_by_whom check (state = 'open' or settled_at is not null and settled_by is not null and settled_by_role is not null and seen_in is not null),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index excuses_of_debtor on excuse_said (agency_id, debtor_id, heard_at desc);
create index excuses_of_portfolio on excuse_said (agency_id, portfolio_id, heard_at desc);
create index excuses_to_review on excuse_said (agency_id, review_asked_at) where review_wish is not null and withdrawn_at is null;
create unique index said_once_each_call on excuse_said (agency_id, call_id, excuse) where withdrawn_at is null;
create policy own_agency on excuse_said to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on excuse_said to combinado_app;

create table exemption_end (
  agency_id uuid not null,
  exemption_id uuid not null,
  ended_at timestamptz not null,
  ended_by text not null,
  reason text not null,
  constraint ended_once primary key (agency_id, exemption_id),
  check (reason <> ''),
  foreign key (agency_id, exemption_id) references signed_exemption(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on exemption_end to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on exemption_end to combinado_app;

create table experiment_unit (
  agency_id uuid not null,
  experiment_id uuid not null,
  unit_id text not null,
  arm text not null,
  assigned_at timestamptz not null,
  constraint drawn_once primary key (agency_id, experiment_id, unit_id),
  unique (agency_id, experiment_id, unit_id, arm),
  check (arm in ('usual', 'variant')),
  foreign key (agency_id, experiment_id) references playbook_experiment(agency_id, id)
);
create policy own_agency on experiment_unit to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on experiment_unit to combinado_app;

create table feedback (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agent_id text not null,
  call_id uuid,
  kind text not null,
  words text not null,
  said_by_id text not null,
  said_by text not null,
  said_at timestamptz not null,
  read_at timestamptz,
  answer text,
  primary key (agency_id, id),
  check (kind in ('well-done', 'to-try', 'arranged')),
  check (words <> ''),
  constraint nobody_says_it_to_themselves check (said_by_id <> agent_id),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index feedback_of_agent on feedback (agency_id, agent_id, said_at desc);
create policy own_agency on feedback to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on feedback to combinado_app;

create table follow_up_note (
  agency_id uuid not null,
  agreement_id uuid not null,
  creditor_id uuid not null,
  n integer not null,
  kind text not null,
  for_day date not null,
  noted_at timestamptz not null,
  done_at timestamptz,
  stop_id uuid,
  primary key (agency_id, agreement_id, n, kind, for_day),
  check (kind in ('remind', 'warn')),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id, stop_id) references stop(agency_id, id)
);
create policy own_agency on follow_up_note to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on follow_up_note to combinado_app;

create table gateway_notice (
  agency_id uuid not null,
  account_id uuid not null,
  event_key text not null,
  raw bytea not null,
  heard_at timestamptz not null,
  primary key (agency_id, account_id, event_key),
  foreign key (agency_id, account_id) references payment_account(agency_id, id)
);
create policy own_agency on gateway_notice to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on gateway_notice to combinado_app;

create table goal (
  agency_id uuid not null,
  agent_id text not null,
  month date not null,
  talks integer not null,
  agreements integer not null,
  first_payments integer not null,
  kept integer not null,
  set_by text not null,
  set_at timestamptz not null,
  constraint one_goal_a_month primary key (agency_id, agent_id, month),
  check (agreements >= 0 and agreements <= 100000),
  check (first_payments >= 0 and first_payments <= 100000),
  check (kept >= 0 and kept <= 100000),
  check (extract(day from month) = 1::numeric),
  check (talks >= 0 and talks <= 100000),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on goal to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on goal to combinado_app;

create table help_request (
  agency_id uuid not null,
  id uuid not null default new_id(),
  call_id uuid not null,
  debtor_id uuid not null,
  agent_id text not null,
  reason text not null,
  asked_at timestamptz not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  primary key (agency_id, id),
  check (answer <> ''),
  check (reason in ('tense', 'abuse', 'crisis', 'other')),
  constraint an_answer_says_who_and_when check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index help_by_time on help_request (agency_id, asked_at desc) where answer is null;
create unique index help_waits_once on help_request (agency_id, call_id) where answer is null;
create policy own_agency on help_request to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on help_request to combinado_app;

create table hold (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  reason text not null,
  until_on date,
  call_id uuid,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  stop_id uuid,
  primary key (agency_id, id),
  check (reason in ('deceased', 'disputed', 'lawyer', 'complaint', 'payment-claimed', 'hardship', 'technical', 'minor', 'illness', 'not-at-work', 'other')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id, stop_id) references stop(agency_id, id)
);
create index holds_of_debtor on hold (agency_id, debtor_id) where lifted_at is null;
create policy own_agency on hold to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on hold to combinado_app;

create table import (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  file_name text not null,
  byte_count bigint not null default 0,
  sha256 text,
  state text not null,
  told_layout jsonb,
  layout jsonb,
  preview jsonb,
  missing_fields text[] not null default '{}'[],
  sheets text[],
  report jsonb,
  differences jsonb,
  problem jsonb,
  rows_done integer not null default 0,
  rows_total integer,
  withdraw_missing boolean not null default false,
  tally jsonb,
  created_at timestamptz not null,
  created_by text not null,
  loaded_at timestamptz,
  primary key (agency_id, id),
  check (state in ('receiving', 'reading', 'needs-layout', 'read', 'loading', 'loaded', 'failed', 'discarded')),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index imports_by_time on import (agency_id, created_at desc);
create unique index the_same_file_once on import (agency_id, portfolio_id, sha256) where state <> all (array['failed', 'discarded']);
create policy own_agency on import to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on import to combinado_app;

create table import_chunk (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  bytes bytea not null,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import(agency_id, id)
);
create policy own_agency on import_chunk to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on import_chunk to combinado_app;

create table import_layout (
  agency_id uuid not null,
  creditor_id uuid not null,
  layout jsonb not null,
  learned_at timestamptz not null,
  primary key (agency_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id)
);
create policy own_agency on import_layout to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on import_layout to combinado_app;

create table import_refusal (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  line integer not null,
  reason text not null,
  field text,
  value text,
  cells text[] not null,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import(agency_id, id)
);
create policy own_agency on import_refusal to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on import_refusal to combinado_app;

create table import_repair (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  line integer not null,
  field text not null,
  before text not null,
  after text,
  primary key (agency_id, import_id, n),
  foreign key (agency_id, import_id) references import(agency_id, id)
);
create policy own_agency on import_repair to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on import_repair to combinado_app;

create unlogged table import_row (
  agency_id uuid not null,
  import_id uuid not null,
  n integer not null,
  line integer not null,
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
  extras jsonb,
  service jsonb
);
create index import_row_in_order on import_row (agency_id, import_id, n);
create policy own_agency on import_row to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, select on import_row to combinado_app;

create table index_month (
  agency_id uuid not null,
  index text not null,
  month text not null,
  n integer not null,
  pct text not null,
  source text not null,
  loaded_by text not null,
  loaded_at timestamptz not null,
  primary key (agency_id, index, month, n),
  check (index in ('IPCA', 'INPC', 'IGP-M', 'TAXA-LEGAL', 'SELIC', 'IPCA-15')),
  check (month ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])$'),
  check (n > 0),
  check (pct ~ '^-?[0-9]{1,3}([.][0-9]{1,8})?$'),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on index_month to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or true))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on index_month to combinado_app;

create table instalment (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  creditor_id uuid not null,
  n integer not null,
  due_on date not null,
  amount_cents bigint not null,
  paid_cents bigint not null default 0,
  paid_on date,
  interest_cents bigint not null default 0,
  means text,
  primary key (agency_id, id),
  constraint one_instalment_per_number unique (agency_id, agreement_id, n),
  check (amount_cents > 0),
  check (means in ('pix', 'boleto', 'transfer', 'card', 'cash', 'cash-point', 'counter', 'cheque')),
  check (n > 0),
  constraint interest_is_a_part_of_its_instalment check (interest_cents >= 0 and interest_cents <= amount_cents),
  constraint never_paid_beyond_its_amount check (paid_cents >= 0 and paid_cents <= amount_cents),
  constraint paid_on_when_paid check ((paid_cents = amount_cents) = (paid_on is not null)),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id)
);
create index instalments_by_due_day on instalment (agency_id, due_on) where paid_on is null;
create constraint trigger instalments_add_up after insert or update of amount_cents, interest_cents on instalment deferrable initially deferred for each row execute function instalments_add_up();
create policy own_agency on instalment to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on instalment to combinado_app;

create table interruption (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_item_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  kind text not null,
  on_day date not null,
  evidence text not null,
  agreement_id uuid,
  recorded_by text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_because text,
  primary key (agency_id, id),
  check (evidence <> ''),
  check (kind in ('acknowledgement', 'protest', 'court-order')),
  constraint a_withdrawal_is_whole check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null)),
  foreign key (agency_id, debt_item_id) references debt_item(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index interrupted_once on interruption (agency_id, debt_item_id) where withdrawn_at is null;
create index interruptions_of_debtor on interruption (agency_id, debtor_id);
create policy own_agency on interruption to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on interruption to combinado_app;

create table journal_line (
  agency_id uuid not null,
  id uuid not null default new_id(),
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_name text not null,
  what text not null,
  debtor_id uuid,
  portfolio_id uuid,
  facts jsonb not null default '{}',
  primary key (agency_id, id),
  check (actor_kind in ('person', 'system', 'bank', 'debtor')),
  constraint a_person_has_an_id check ((actor_kind = 'person') = (actor_id is not null)),
  foreign key (agency_id) references agency(id)
);
create index journal_by_time on journal_line (agency_id, at desc);
create index journal_of_debtor on journal_line (agency_id, debtor_id, at desc, id desc) where debtor_id is not null;
create trigger never_changed before delete or update on journal_line for each row execute function refuse_change();
create trigger never_emptied before truncate on journal_line for each statement execute function refuse_change();
create policy own_agency on journal_line to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on journal_line to combinado_app;

create table ledger_entry (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_item_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  component text not null,
  amount_cents bigint not null,
  on_day date not null,
  payment_id uuid,
  agreement_id uuid,
  import_id uuid,
  reverses_id uuid,
  at timestamptz not null,
  reason text,
  made_by text,
  request_key text,
  placement_id uuid,
  primary key (agency_id, id),
  constraint entered_once unique (agency_id, request_key),
  check (amount_cents <> 0),
  check (component in ('principal', 'fine', 'interest', 'fees')),
  check (kind in ('opening', 'payment', 'waiver', 'adjustment', 'withdrawal', 'reversal')),
  constraint a_reversal_names_what_it_reverses check ((kind = 'reversal') = (reverses_id is not null)),
  constraint by_hand_says_why check ((reason is null) = (made_by is null)),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, debt_item_id) references debt_item(agency_id, id),
  foreign key (agency_id, payment_id) references payment(agency_id, id),
  foreign key (agency_id, placement_id) references placement(agency_id, id) deferrable initially deferred,
  foreign key (agency_id, reverses_id) references ledger_entry(agency_id, id)
);
create index entries_of_item on ledger_entry (agency_id, debt_item_id);
create index entries_of_placement on ledger_entry (agency_id, placement_id) where placement_id is not null;
create unique index opened_once on ledger_entry (agency_id, debt_item_id) where kind = 'opening';
create unique index reversed_once on ledger_entry (agency_id, reverses_id) where reverses_id is not null;
create policy own_agency on ledger_entry to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on ledger_entry to combinado_app;

create table legal_hold (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  reason text not null,
  placed_at timestamptz not null,
  placed_by text not null,
  lifted_at timestamptz,
  lifted_by text,
  lift_reason text,
  primary key (agency_id, id),
  constraint lifted_with_a_reason check (num_nulls(lifted_at, lifted_by, lift_reason) = any (array[0, 3])),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index one_legal_hold_each on legal_hold (agency_id, debtor_id) where lifted_at is null;
create policy own_agency on legal_hold to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on legal_hold to combinado_app;

create table legal_notice (
  agency_id uuid not null,
  id uuid not null default new_id(),
  measure_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  document_id uuid not null,
  template text not null,
  channel text not null,
  contact_point_id uuid,
  permit_id uuid,
  permit_decided_at timestamptz,
  decision jsonb,
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_because text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  check (channel in ('letter', 'email', 'whatsapp')),
  constraint none_leaves_without_an_answer_of_the_rules check ((channel = 'letter') = (permit_id is null) and (permit_id is null) = (permit_decided_at is null) and (channel = 'letter') = (decision is not null)),
  foreign key (agency_id, document_id) references document(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, measure_id, creditor_id) references measure(agency_id, id, creditor_id)
);
create index notices_of_measure on legal_notice (agency_id, measure_id, sent_at);
create unique index one_notice_by_channel_and_day on legal_notice (agency_id, measure_id, channel, sent_on) where withdrawn_at is null;
create policy own_agency on legal_notice to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on legal_notice to combinado_app;

create table lesson_passed (
  agency_id uuid not null,
  user_id text not null,
  lesson text not null,
  passed_at timestamptz not null,
  primary key (agency_id, user_id, lesson),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on lesson_passed to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on lesson_passed to combinado_app;

create table line_said (
  agency_id uuid not null,
  call_id uuid not null,
  line_id text not null,
  place text not null,
  debtor_id uuid not null,
  creditor_id uuid not null,
  agent_id text not null,
  said_at timestamptz not null,
  answer text,
  constraint said_once_in_a_call primary key (agency_id, call_id, line_id),
  check (answer in ('concrete', 'vague', 'silent')),
  check (length(line_id) >= 1 and length(line_id) <= 120),
  check (length(place) >= 1 and length(place) <= 120),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index lines_said_by_time on line_said (agency_id, said_at);
create index lines_said_of_debtor on line_said (agency_id, debtor_id);
create policy own_agency on line_said to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on line_said to combinado_app;

create table measure (
  agency_id uuid not null,
  id uuid not null default new_id(),
  act text not null,
  debt_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  registry text not null default '',
  item_ids uuid[] not null default '{}'::uuid[],
  due_on date,
  owed_cents bigint not null default 0,
  state text not null,
  is_past boolean not null default false,
  asked_at timestamptz not null,
  asked_by text not null,
  done_on date,
  done_by text,
  done_evidence text,
  decision jsonb,
  ended_on date,
  ended_by text,
  ended_evidence text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  check (act in ('negativate', 'protest', 'suspend_service', 'terminate_contract', 'sue')),
  check (state in ('asked', 'in-force', 'withdrawn', 'ended')),
  constraint an_end_follows_a_beginning check (ended_on is null or done_on is null or ended_on >= done_on),
  constraint done_is_whole check ((state <> all (array['in-force', 'ended'])) or is_past or done_on is not null and done_by is not null and done_evidence is not null and decision is not null),
  constraint ended_is_whole check ((state in ('withdrawn', 'ended')) = (ended_on is not null)),
  foreign key (agency_id, debt_id) references debt(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index measures_by_state on measure (agency_id, state, id) where state in ('asked', 'in-force');
create index measures_of_debtor on measure (agency_id, debtor_id, asked_at desc);
create unique index one_measure_at_a_time on measure (agency_id, debt_id, act, lower(registry)) where state in ('asked', 'in-force');
create policy own_agency on measure to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on measure to combinado_app;

create table message_left (
  agency_id uuid not null,
  id uuid not null default new_id(),
  call_id uuid not null,
  debtor_id uuid not null,
  audience text not null,
  pack_id text not null,
  text text not null,
  left_at timestamptz not null,
  left_by text not null,
  primary key (agency_id, id),
  constraint left_once_each_call unique (agency_id, call_id, audience),
  check (audience in ('third_party', 'voicemail')),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index messages_left_of_debtor on message_left (agency_id, debtor_id, left_at desc);
create policy own_agency on message_left to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on message_left to combinado_app;

create table message_text (
  agency_id uuid not null,
  kind text not null,
  locale text not null,
  version integer not null,
  is_shipped boolean not null,
  subject text,
  body text,
  short text,
  set_at timestamptz not null,
  set_by text not null,
  constraint a_version_is_written_once primary key (agency_id, kind, locale, version),
  check (locale in ('pt-BR', 'es', 'en')),
  check (version > 0),
  constraint words_are_whole check (is_shipped = (subject is null) and is_shipped = (body is null) and is_shipped = (short is null)),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on message_text to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on message_text to combinado_app;

create table migration (
  name text not null,
  checksum text not null,
  ran_at timestamptz not null default now(),
  primary key (name)
);

create table notice_delivery (
  agency_id uuid not null,
  id uuid not null default new_id(),
  notice_id uuid not null,
  creditor_id uuid not null,
  delivered_on date not null,
  proof text not null,
  reference text not null,
  file_name text,
  file_bytes bytea,
  file_sha256 text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (agency_id, id),
  constraint delivered_once unique (agency_id, notice_id),
  check (proof in ('postal-receipt', 'signed-copy', 'email-receipt', 'reply', 'read-receipt', 'bureau-record', 'none')),
  check (reference <> ''),
  constraint a_file_is_whole check ((file_name is null) = (file_bytes is null) and (file_name is null) = (file_sha256 is null)),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, notice_id, creditor_id) references legal_notice(agency_id, id, creditor_id)
);
create policy own_agency on notice_delivery to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on notice_delivery to combinado_app;

create table number_policy (
  agency_id uuid not null,
  version integer not null,
  policy jsonb not null,
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (agency_id, version),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on number_policy to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on number_policy to combinado_app;

create table offer (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  shape text not null,
  quote jsonb not null,
  balance_cents bigint not null,
  discount_cents bigint not null,
  total_cents bigint not null,
  policy_version integer not null,
  terms_version integer not null,
  made_by text not null,
  made_at timestamptz not null,
  acceptable_until timestamptz not null,
  interest_cents bigint not null default 0,
  benefits jsonb not null default '[]',
  good_payer jsonb,
  renegotiates_id uuid,
  reason text,
  primary key (agency_id, id),
  check (balance_cents > 0),
  check (discount_cents >= 0),
  check (interest_cents >= 0),
  check (reason ~ '^[a-z-]+$'),
  check (total_cents > 0),
  constraint total_is_balance_less_discount_and_interest check (total_cents = (balance_cents - discount_cents + interest_cents)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id),
  foreign key (agency_id, renegotiates_id) references agreement(agency_id, id)
);
create index offers_by_reason on offer (agency_id, made_at desc) where reason is not null;
create index offers_of_debtor on offer (agency_id, debtor_id, made_at desc);
create policy own_agency on offer to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on offer to combinado_app;

create table office (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid,
  name text not null,
  address text not null,
  map_url text,
  place text not null,
  zone text not null,
  slot_minutes integer not null,
  capacity integer not null,
  hours jsonb not null,
  closed_days jsonb not null,
  keeps_holidays boolean not null,
  bring text not null,
  state text not null default 'open',
  version integer not null default 1,
  set_by text not null,
  set_at timestamptz not null,
  primary key (agency_id, id),
  check (capacity >= 1 and capacity <= 50),
  check (map_url ~~ 'https://%'),
  check (slot_minutes = any (array[15, 20, 30, 45, 60])),
  check (state in ('open', 'closed')),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on office to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on office to combinado_app;

create table opt_out (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  channel text not null,
  evidence text not null,
  at timestamptz not null,
  stop_id uuid,
  primary key (agency_id, id),
  constraint one_opt_out_per_channel unique (agency_id, debtor_id, channel),
  check (channel in ('voice', 'sms', 'whatsapp', 'email', 'all')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id, stop_id) references stop(agency_id, id)
);
create policy own_agency on opt_out to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on opt_out to combinado_app;

create table outcome_draft (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid,
  nodes jsonb not null,
  based_on integer not null,
  draft_version integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (agency_id, id),
  constraint one_draft_each unique nulls not distinct (agency_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on outcome_draft to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on outcome_draft to combinado_app;

create table outcome_replaced (
  agency_id uuid not null,
  call_id uuid not null,
  outcome text not null,
  outcome_version integer not null,
  closed_at timestamptz not null,
  replaced_at timestamptz not null,
  replaced_by text not null,
  primary key (agency_id, call_id, outcome),
  foreign key (agency_id, call_id) references call(agency_id, id)
);
create trigger never_changed before delete or update on outcome_replaced for each row execute function refuse_change();
create trigger never_emptied before truncate on outcome_replaced for each statement execute function refuse_change();
create policy own_agency on outcome_replaced to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on outcome_replaced to combinado_app;

create table outcome_tree (
  agency_id uuid not null,
  version integer not null,
  creditor_id uuid,
  nodes jsonb,
  reason text not null,
  restores integer,
  published_at timestamptz not null,
  published_by text not null,
  constraint one_tree_per_version primary key (agency_id, version),
  check (length(reason) >= 1 and length(reason) <= 500),
  check (version > 1000),
  constraint only_a_creditor_goes_back check (nodes is not null or creditor_id is not null),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index trees_in_force on outcome_tree (agency_id, creditor_id, version desc);
create trigger never_changed before delete or update on outcome_tree for each row execute function refuse_change();
create trigger never_emptied before truncate on outcome_tree for each statement execute function refuse_change();
create policy own_agency on outcome_tree to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on outcome_tree to combinado_app;

create table own_keys (
  agency_id uuid not null,
  user_id text not null,
  keys jsonb not null,
  changed_at timestamptz not null,
  primary key (agency_id, user_id),
  check (jsonb_typeof(keys) = 'object'),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on own_keys to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on own_keys to combinado_app;

create table pack_version (
  agency_id uuid not null,
  pack_id text not null,
  content_hash text not null,
  version text not null,
  content text not null,
  first_used_at timestamptz not null,
  primary key (agency_id, pack_id, content_hash),
  constraint the_hash_is_of_the_content check (content_hash = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex')),
  foreign key (agency_id) references agency(id)
);
create trigger never_changed before delete or update on pack_version for each row execute function refuse_change();
create trigger never_emptied before truncate on pack_version for each statement execute function refuse_change();
create policy own_agency on pack_version to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on pack_version to combinado_app;

create table page_link (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  debtor_id uuid not null,
  creditor_id uuid not null,
  token_hash text not null,
  made_at timestamptz not null,
  made_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  first_opened_at timestamptz,
  wrong_answers integer not null default 0,
  last_wrong_at timestamptz,
  primary key (agency_id, id),
  constraint a_token_opens_one_page unique (agency_id, token_hash),
  check (token_hash ~ '^[0-9a-f]{64}$'),
  check (wrong_answers >= 0),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index page_links_by_token on page_link (token_hash);
create index page_links_of_agreement on page_link (agency_id, agreement_id, made_at desc);
create policy own_agency on page_link to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on page_link to combinado_app;

create table page_visit (
  agency_id uuid not null,
  visit_hash text not null,
  link_id uuid not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (agency_id, visit_hash),
  check (visit_hash ~ '^[0-9a-f]{64}$'),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, link_id) references page_link(agency_id, id)
);
create policy own_agency on page_visit to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on page_visit to combinado_app;

create table payment (
  agency_id uuid not null,
  id uuid not null default new_id(),
  source text not null,
  end_to_end_id text,
  txid text,
  request_key text,
  amount_cents bigint not null,
  paid_at timestamptz not null,
  paid_on date not null,
  means text not null,
  note text,
  state text not null,
  unmatched_reason text,
  debtor_id uuid,
  agreement_id uuid,
  creditor_id uuid,
  portfolio_id uuid,
  left_over_cents bigint not null default 0,
  recorded_by text not null,
  recorded_at timestamptz not null,
  received_key text,
  company_use text,
  our_number text,
  bank text,
  payer_document text,
  payer_name text,
  credited_on date,
  account_id uuid,
  cost_cents bigint not null default 0,
  matched_by text,
  flags text[] not null default '{}'[],
  placed_cents bigint not null default 0,
  credit_cents bigint not null default 0,
  refund_cents bigint not null default 0,
  primary key (agency_id, id),
  constraint heard_once unique (agency_id, end_to_end_id),
  constraint received_once unique (agency_id, received_key),
  constraint recorded_once unique (agency_id, request_key),
  check (amount_cents > 0),
  check (cost_cents >= 0),
  check (credit_cents >= 0),
  check (left_over_cents >= 0),
  check (placed_cents >= 0),
  check (refund_cents >= 0),
  check (state in ('unmatched', 'matched', 'returned')),
  constraint a_source_has_a_name check (source ~ '^[a-z-]+$'),
  constraint every_centavo_is_somewhere check (
case state
    when 'unmatched' then (placed_cents + left_over_cents + credit_cents) = 0 and refund_cents < amount_cents
    when 'matched' then (placed_cents + left_over_cents + credit_cents + refund_cents) = amount_cents
    else refund_cents = amount_cents and (placed_cents + left_over_cents + credit_cents) = 0
end),
  constraint pix_has_its_end_to_end_id check (source <> 'pix' or end_to_end_id is not null),
  constraint the_matched_have_a_debtor check (state <> 'matched' or debtor_id is not null),
  constraint the_unmatched_say_why check ((state = 'unmatched') = (unmatched_reason is not null)),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index payments_by_day on payment (agency_id, paid_on);
create index payments_of_debtor on payment (agency_id, debtor_id) where debtor_id is not null;
create index payments_to_decide on payment (agency_id, recorded_at) where left_over_cents > 0;
create index payments_unmatched on payment (agency_id, recorded_at) where state = 'unmatched';
create index payments_with_credit on payment (agency_id, debtor_id, creditor_id) where credit_cents > 0;
create policy own_agency on payment to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on payment to combinado_app;

create table payment_account (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  kind text not null,
  environment text not null,
  settings jsonb not null,
  secrets bytea not null,
  secret_names text[] not null,
  notice_digest text not null,
  is_default boolean not null default false,
  state text not null default 'connected',
  connected_at timestamptz not null,
  connected_by text not null,
  tested_at timestamptz,
  test_outcome text,
  test_detail text,
  notices_are_sent boolean,
  failures integer not null default 0,
  paused_until timestamptz,
  reconciled_until timestamptz,
  reconciled_at timestamptz,
  reconciled_found jsonb,
  primary key (agency_id, id),
  constraint each_has_its_own_address unique (agency_id, notice_digest),
  check (environment in ('production', 'sandbox')),
  check (failures >= 0),
  check (kind in ('bcb-pix', 'asaas', 'fake')),
  check (state in ('connected', 'disconnected')),
  constraint only_the_connected_are_the_default check (state = 'connected' or not is_default),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index accounts_by_address on payment_account (notice_digest);
create unique index one_default_account on payment_account (agency_id, creditor_id) where is_default;
create policy own_agency on payment_account to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on payment_account to combinado_app;

create table payment_allocation (
  agency_id uuid not null,
  payment_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  amount_cents bigint not null,
  interest_cents bigint not null default 0,
  placement_id uuid not null,
  primary key (agency_id, placement_id, instalment_id),
  check (amount_cents <> 0),
  constraint interest_is_a_part_of_its_allocation check (abs(interest_cents) <= abs(amount_cents) and (interest_cents * amount_cents) >= 0),
  foreign key (agency_id, instalment_id) references instalment(agency_id, id),
  foreign key (agency_id, payment_id) references payment(agency_id, id),
  foreign key (agency_id, placement_id) references placement(agency_id, id) deferrable initially deferred
);
create index allocations_of_payment on payment_allocation (agency_id, payment_id);
create policy own_agency on payment_allocation to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on payment_allocation to combinado_app;

create table payment_notice (
  agency_id uuid not null,
  end_to_end_id text not null,
  body jsonb not null,
  heard_at timestamptz not null,
  primary key (agency_id, end_to_end_id),
  foreign key (agency_id) references agency(id)
);
create index notice_by_name on payment_notice (end_to_end_id);
create policy own_agency on payment_notice to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on payment_notice to combinado_app;

create table permit_decision (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  contact_point_id uuid not null,
  channel text not null,
  purpose text not null,
  outcome text not null,
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
  judged jsonb,
  pack_hashes jsonb not null default '{}',
  primary key (agency_id, id, decided_at),
  constraint what_an_attempt_names unique (agency_id, id, debtor_id, contact_point_id, channel, outcome, expires_at, decided_at),
  check (outcome in ('allow', 'block')),
  constraint a_block_has_a_reason check (outcome = 'allow' or jsonb_array_length(blockers) > 0),
  foreign key (agency_id, contact_point_id, debtor_id) references contact_point(agency_id, id, debtor_id),
  foreign key (agency_id) references agency(id)
) partition by range (decided_at);
create index decisions_by_time on only permit_decision (agency_id, decided_at, id);
create index decisions_of_debtor on only permit_decision (agency_id, debtor_id, decided_at desc);
create trigger never_changed before delete or update on permit_decision for each row execute function refuse_change();
create trigger never_emptied before truncate on permit_decision for each statement execute function refuse_change();
create policy own_agency on permit_decision to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on permit_decision to combinado_app;

create table pinned_question (
  agency_id uuid not null,
  call_id uuid not null,
  place integer not null,
  question_id text,
  own_words text,
  fact text,
  is_chosen boolean not null,
  pinned_at timestamptz not null,
  pinned_by text not null,
  primary key (agency_id, call_id, place),
  constraint pinned_once unique (agency_id, call_id, question_id) deferrable initially deferred,
  check (length(own_words) >= 3 and length(own_words) <= 200),
  check (place >= 1 and place <= 3),
  constraint a_question_asks_for_a_fact check ((question_id is null) = (fact is null)),
  constraint own_questions_have_words check (coalesce(question_id ~~ 'own-%', false) = (own_words is not null)),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create index questions_by_time on pinned_question (agency_id, pinned_at desc);
create policy own_agency on pinned_question to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on pinned_question to combinado_app;

create table placement (
  agency_id uuid not null,
  id uuid not null default new_id(),
  payment_id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debtor_id uuid not null,
  agreement_id uuid,
  means text not null,
  amount_cents bigint not null,
  paid_on date not null,
  counts_on date not null,
  reverses_id uuid,
  reason text,
  placed_at timestamptz not null,
  placed_by text not null,
  primary key (agency_id, id),
  constraint undone_once unique (agency_id, reverses_id),
  check (amount_cents <> 0),
  constraint an_undoing_says_why check ((reverses_id is null) = (reason is null)),
  constraint an_undoing_takes_away check ((amount_cents < 0) = (reverses_id is not null)),
  constraint never_before_it_came check (counts_on >= paid_on),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id, payment_id) references payment(agency_id, id),
  foreign key (agency_id, reverses_id) references placement(agency_id, id)
);
create index placements_by_day on placement (agency_id, creditor_id, counts_on);
create index placements_of_agreement on placement (agency_id, agreement_id) where agreement_id is not null;
create index placements_of_payment on placement (agency_id, payment_id);
create trigger closed_books_stay_closed before insert on placement for each row execute function closed_books_stay_closed();
create policy own_agency on placement to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on placement to combinado_app;

create table plan (
  agency_id uuid not null,
  day date not null,
  planned_at timestamptz not null,
  item_count integer not null,
  primary key (agency_id, day),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on plan to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on plan to combinado_app;

create table plan_item (
  agency_id uuid not null,
  day date not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  score integer not null,
  reasons jsonb not null,
  balance_cents bigint not null,
  oldest_due_on date not null,
  primary key (agency_id, day, debtor_id, portfolio_id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index plan_in_order on plan_item (agency_id, day, score desc, debtor_id);
create policy own_agency on plan_item to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on plan_item to combinado_app;

create table playbook_draft (
  agency_id uuid not null,
  edits jsonb not null,
  based_on integer not null,
  revision integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint one_playbook_draft primary key (agency_id),
  check (jsonb_typeof(edits) = 'array'),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on playbook_draft to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on playbook_draft to combinado_app;

create table playbook_experiment (
  agency_id uuid not null,
  id uuid not null default new_id(),
  name text not null,
  place text,
  unit text not null,
  seed text not null,
  share_pct integer not null,
  usual_version integer not null,
  variant_version integer not null,
  measure text not null,
  starts_on date not null,
  ends_on date not null,
  started_at timestamptz not null,
  started_by text not null,
  ended_at timestamptz,
  ended_by text,
  end_kind text,
  applied text,
  end_reason text,
  primary key (agency_id, id),
  check (applied in ('usual', 'variant')),
  check (end_kind in ('closed', 'harm')),
  check (measure in ('deal', 'next-step', 'kept')),
  check (length(name) >= 3 and length(name) <= 120),
  check (share_pct >= 10 and share_pct <= 90),
  check (unit in ('agent', 'person')),
  check (usual_version >= 0),
  constraint ended_whole check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_kind is null) and (ended_at is null) = (end_reason is null)),
  constraint ends_after_it_starts check (ends_on >= starts_on),
  foreign key (agency_id) references agency(id),
  constraint the_variant_is_published foreign key (agency_id, variant_version) references playbook_version(agency_id, version)
);
create unique index one_experiment_at_a_time on playbook_experiment (agency_id) where ended_at is null;
create policy own_agency on playbook_experiment to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on playbook_experiment to combinado_app;

create table playbook_reading (
  agency_id uuid not null,
  version integer not null,
  user_id text not null,
  user_name text not null,
  read_at timestamptz not null,
  constraint read_once primary key (agency_id, user_id, version),
  constraint only_what_was_published foreign key (agency_id, version) references playbook_version(agency_id, version)
);
create policy own_agency on playbook_reading to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on playbook_reading to combinado_app;

create table playbook_version (
  agency_id uuid not null,
  version integer not null,
  edits jsonb not null,
  is_variant boolean not null,
  reason text not null,
  published_at timestamptz not null,
  published_by text not null,
  published_by_id text,
  constraint one_playbook_per_version primary key (agency_id, version),
  check (jsonb_typeof(edits) = 'array'),
  check (length(reason) >= 3 and length(reason) <= 500),
  check (version > 0),
  foreign key (agency_id) references agency(id)
);
create index playbook_in_force on playbook_version (agency_id, version desc) where not is_variant;
create policy own_agency on playbook_version to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on playbook_version to combinado_app;

create table policy_acknowledgement (
  agency_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  version integer not null,
  user_id text not null,
  user_name text not null,
  acknowledged_at timestamptz not null,
  constraint acknowledged_once primary key (agency_id, portfolio_id, kind, version, user_id),
  check (kind in ('terms', 'offers', 'follow-up')),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id),
  constraint only_what_was_published foreign key (agency_id, portfolio_id, kind, version) references portfolio_policy(agency_id, portfolio_id, kind, version)
);
create index acknowledgements_of_person on policy_acknowledgement (agency_id, user_id, portfolio_id, kind, version desc);
create policy own_agency on policy_acknowledgement to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on policy_acknowledgement to combinado_app;

create table portfolio (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  name text not null,
  country text not null,
  currency text not null,
  locale text not null,
  zone text not null,
  payment_note text,
  created_at timestamptz not null,
  debt_kind text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint one_portfolio_per_name unique (agency_id, name),
  check (country in ('BR', 'MX')),
  check (debt_kind in ('internet', 'store', 'loan', 'school', 'condominium', 'health', 'services', 'other')),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on portfolio to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on portfolio to combinado_app;

create table portfolio_policy (
  agency_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  version integer not null,
  policy jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (agency_id, portfolio_id, kind, version),
  check (kind ~ '^[a-z-]+$'),
  check (version > 0),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create policy own_agency on portfolio_policy to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on portfolio_policy to combinado_app;

create table practice_call (
  agency_id uuid not null,
  id uuid not null default new_id(),
  user_id text not null,
  seed integer not null,
  locale text not null,
  "character" text not null,
  said jsonb not null default '[]',
  begun_at timestamptz not null,
  ended_at timestamptz,
  points integer,
  passed boolean,
  primary key (agency_id, id),
  check (locale in ('pt-BR', 'es')),
  check (points >= 0 and points <= 100),
  check (jsonb_typeof(said) = 'array'),
  constraint judged_when_it_ended check ((ended_at is null) = (points is null) and (points is null) = (passed is null)),
  foreign key (agency_id) references agency(id)
);
create unique index one_practice_call_open on practice_call (agency_id, user_id) where ended_at is null;
create index practice_calls_of_agent on practice_call (agency_id, user_id, begun_at desc);
create policy own_agency on practice_call to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on practice_call to combinado_app;

create table preferred_hours (
  agency_id uuid not null,
  debtor_id uuid not null,
  hours jsonb not null,
  door text not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, debtor_id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on preferred_hours to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on preferred_hours to combinado_app;

create table pretended_charge (
  agency_id uuid not null,
  account_id uuid not null,
  external_id text not null,
  body jsonb not null,
  primary key (agency_id, account_id, external_id),
  foreign key (agency_id, account_id) references payment_account(agency_id, id)
);
create policy own_agency on pretended_charge to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on pretended_charge to combinado_app;

create table privacy_request (
  agency_id uuid not null,
  id uuid not null default new_id(),
  protocol text not null,
  debtor_id uuid not null,
  kind text not null,
  via text not null,
  wish text not null default '',
  received_at timestamptz not null,
  received_by text not null,
  due_on date not null,
  rule_id text not null,
  identity text,
  identity_by text,
  state text not null default 'open',
  proposed_by_id text,
  proposed_by text,
  proposed_at timestamptz,
  answer text,
  answered_at timestamptz,
  answered_by_id text,
  answered_by text,
  outcome jsonb,
  primary key (agency_id, id),
  constraint one_request_per_protocol unique (agency_id, protocol),
  check (identity in ('page', 'call', 'document', 'letter-of-attorney')),
  check (kind in ('confirmation', 'access', 'correction', 'deletion', 'portability', 'sharing')),
  check (state in ('open', 'proposed', 'answered', 'refused')),
  check (via in ('page', 'call', 'email', 'letter', 'in-person')),
  constraint ended_with_an_answer check ((state in ('answered', 'refused')) = (num_nulls(answer, answered_at, answered_by) = 0)),
  constraint four_eyes_delete check (kind <> 'deletion' or state <> 'answered' or answered_by_id is distinct from proposed_by_id),
  constraint nothing_is_told_to_strangers check (state <> 'answered' or identity is not null),
  constraint only_a_deletion_is_proposed check (state <> 'proposed' or kind = 'deletion'),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index one_open_request_of_a_kind on privacy_request (agency_id, debtor_id, kind) where state in ('open', 'proposed');
create index privacy_requests_by_clock on privacy_request (agency_id, due_on) where state in ('open', 'proposed');
create index privacy_requests_of_debtor on privacy_request (agency_id, debtor_id);
create policy own_agency on privacy_request to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on privacy_request to combinado_app;

create table profile_correction (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  circumstance text not null,
  does text not null,
  reason text not null,
  note text not null default '',
  until_on date not null,
  made_by text not null,
  made_on date not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (agency_id, id),
  check (circumstance in ('forgot', 'tight-month', 'lost-income', 'disputes', 'promises-not-fitted', 'unreachable', 'good-payer')),
  check (does in ('holds', 'left-out')),
  check (reason in ('person-said', 'document-seen', 'record-wrong', 'over-now')),
  constraint it_ends_within_a_year check (until_on >= made_on and until_on <= (made_on + 366)),
  constraint undone_by_somebody check ((undone_at is null) = (undone_by is null)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create unique index corrected_once on profile_correction (agency_id, debtor_id, portfolio_id, circumstance) where undone_at is null;
create policy own_agency on profile_correction to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on profile_correction to combinado_app;

create table promise (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid not null,
  due_on date not null,
  amount_cents bigint not null,
  means text not null,
  state text not null default 'open',
  made_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_promise_per_call unique (agency_id, call_id),
  check (amount_cents > 0),
  check (state in ('open', 'kept', 'broken')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create index promises_broken on promise (agency_id, debtor_id, due_on) where state = 'broken';
create index promises_ended on promise (agency_id, id) where state <> 'open';
create index promises_of_debtor on promise (agency_id, debtor_id);
create policy own_agency on promise to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on promise to combinado_app;

create table proof (
  agency_id uuid not null,
  id uuid not null default new_id(),
  said_id uuid not null,
  link_id uuid not null,
  debtor_id uuid not null,
  media_type text not null,
  byte_count integer not null,
  sha256 text not null,
  bytes bytea,
  arrived_at timestamptz not null,
  seen_at timestamptz,
  seen_by text,
  primary key (agency_id, id),
  constraint sent_twice_it_came_once unique (agency_id, said_id, sha256),
  check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic')),
  check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint no_more_than_it_may_be check (byte_count >= 1 and byte_count <= 8388608 and (bytes is null or octet_length(bytes) = byte_count)),
  constraint seen_by_somebody check ((seen_at is null) = (seen_by is null)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, link_id) references proof_link(agency_id, id),
  foreign key (agency_id, said_id) references excuse_said(agency_id, id)
);
create index proofs_of_debtor on proof (agency_id, debtor_id);
create index proofs_to_see on proof (agency_id, arrived_at) where seen_at is null;
create policy own_agency on proof to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on proof to combinado_app;

create table proof_link (
  agency_id uuid not null,
  id uuid not null default new_id(),
  said_id uuid not null,
  debtor_id uuid not null,
  token_hash text not null,
  made_at timestamptz not null,
  made_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  first_opened_at timestamptz,
  wrong_answers integer not null default 0,
  last_wrong_at timestamptz,
  primary key (agency_id, id),
  constraint a_token_opens_one_proof unique (agency_id, token_hash),
  check (token_hash ~ '^[0-9a-f]{64}$'),
  check (wrong_answers >= 0),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, said_id) references excuse_said(agency_id, id)
);
create index proof_links_by_token on proof_link (token_hash);
create index proof_links_of_excuse on proof_link (agency_id, said_id, made_at desc);
create policy own_agency on proof_link to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on proof_link to combinado_app;

create table proof_visit (
  agency_id uuid not null,
  visit_hash text not null,
  link_id uuid not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (agency_id, visit_hash),
  check (visit_hash ~ '^[0-9a-f]{64}$'),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, link_id) references proof_link(agency_id, id)
);
create policy own_agency on proof_visit to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on proof_visit to combinado_app;

create table refund (
  agency_id uuid not null,
  id uuid not null default new_id(),
  payment_id uuid not null,
  amount_cents bigint not null,
  state text not null,
  reason text not null,
  told_key text,
  asked_at timestamptz not null,
  asked_by text not null,
  returned_on date,
  reference text,
  ended_by text,
  primary key (agency_id, id),
  constraint told_once unique (agency_id, told_key),
  check (amount_cents > 0),
  check (state in ('asked', 'returned', 'cancelled')),
  constraint the_returned_have_a_day check ((state = 'returned') = (returned_on is not null)),
  foreign key (agency_id, payment_id) references payment(agency_id, id)
);
create index refunds_asked on refund (agency_id, asked_at) where state = 'asked';
create index refunds_of_payment on refund (agency_id, payment_id);
create policy own_agency on refund to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on refund to combinado_app;

create table remittance (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  currency text not null,
  from_on date not null,
  to_on date not null,
  received_cents bigint not null,
  direct_cents bigint not null,
  kept_fees_cents bigint not null,
  kept_interest_cents bigint not null,
  commission_cents bigint not null,
  fixed_cents bigint not null,
  withheld_cents bigint not null,
  net_cents bigint not null,
  closed_at timestamptz not null,
  closed_by text not null,
  paid_out_on date,
  reference text,
  paid_out_by text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint one_period_begins_a_day unique (agency_id, creditor_id, from_on),
  constraint one_period_ends_a_day unique (agency_id, creditor_id, to_on),
  constraint a_period_has_days check (from_on <= to_on),
  constraint net_adds_up check (net_cents = (received_cents - direct_cents - kept_fees_cents - kept_interest_cents - commission_cents - fixed_cents + withheld_cents)),
  constraint paid_out_whole check ((paid_out_on is null) = (paid_out_by is null)),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id)
);
create constraint trigger remittance_is_whole after insert on remittance deferrable initially deferred for each row execute function remittance_is_whole();
create policy own_agency on remittance to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on remittance to combinado_app;

create table remittance_line (
  agency_id uuid not null,
  remittance_id uuid not null,
  n integer not null,
  creditor_id uuid not null,
  placement_id uuid not null,
  received_cents bigint not null,
  principal_cents bigint not null,
  fine_cents bigint not null,
  interest_cents bigint not null,
  fees_cents bigint not null,
  financed_cents bigint not null,
  direct_cents bigint not null,
  kept_fees_cents bigint not null,
  kept_interest_cents bigint not null,
  commission_cents bigint not null,
  fixed_cents bigint not null,
  withheld_cents bigint not null,
  age_days integer not null,
  rule_version integer not null,
  is_correction boolean not null,
  primary key (agency_id, remittance_id, n),
  constraint handed_over_once unique (agency_id, placement_id),
  constraint parts_add_up check (received_cents = (principal_cents + fine_cents + interest_cents + fees_cents + financed_cents)),
  foreign key (agency_id, placement_id) references placement(agency_id, id),
  foreign key (agency_id, remittance_id, creditor_id) references remittance(agency_id, id, creditor_id)
);
create policy own_agency on remittance_line to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on remittance_line to combinado_app;

create table rescue (
  agency_id uuid not null,
  agreement_id uuid not null,
  creditor_id uuid not null,
  n integer not null,
  due_on date not null,
  opened_on date not null,
  until_on date not null,
  agent_id text,
  outcome text,
  note text,
  answered_at timestamptz,
  answered_by text,
  primary key (agency_id, agreement_id, n, due_on),
  check (outcome in ('new-date', 'other-means', 'renegotiated', 'given-up')),
  constraint answered_whole check ((outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)),
  constraint there_is_time_to_call check (until_on >= opened_on),
  foreign key (agency_id, agreement_id, creditor_id) references agreement(agency_id, id, creditor_id)
);
create policy own_agency on rescue to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on rescue to combinado_app;

create table restitution (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  paid_cents bigint not null,
  paid_on date not null,
  reason text not null,
  is_justified boolean not null,
  justification text,
  state text not null default 'open',
  given_back_cents bigint,
  given_back_on date,
  end_reason text,
  request_key text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  primary key (agency_id, id),
  constraint a_restitution_is_opened_once unique (agency_id, request_key),
  check (given_back_cents > 0),
  check (paid_cents > 0),
  check (state in ('open', 'given-back', 'refused')),
  constraint a_justified_mistake_says_why check (not is_justified or justification is not null),
  constraint an_end_says_how check (state = 'open' and num_nonnulls(ended_at, ended_by, given_back_cents, given_back_on, end_reason) = 0 or state = 'given-back' and num_nulls(ended_at, ended_by, given_back_cents, given_back_on) = 0 or state = 'refused' and num_nulls(ended_at, ended_by, end_reason) = 0 and num_nonnulls(given_back_cents, given_back_on) = 0),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index restitutions_of_debtor on restitution (agency_id, debtor_id);
create policy own_agency on restitution to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on restitution to combinado_app;

create table retention_run (
  agency_id uuid not null,
  id uuid not null default new_id(),
  on_day date not null,
  record text not null,
  removed integer not null,
  days integer not null,
  at timestamptz not null,
  primary key (agency_id, id),
  check (removed > 0),
  foreign key (agency_id) references agency(id)
);
create index retention_runs_by_day on retention_run (agency_id, on_day desc);
create policy own_agency on retention_run to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on retention_run to combinado_app;

create table retention_time (
  agency_id uuid not null,
  record text not null,
  days integer not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (agency_id, record),
  check (days > 0),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on retention_time to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on retention_time to combinado_app;

create table returned_title (
  agency_id uuid not null,
  file_id uuid not null,
  n integer not null,
  line integer not null,
  key text not null,
  occurrence text not null,
  meaning text not null,
  our_number text not null,
  company_use text not null,
  payer_document text not null,
  payer_name text not null,
  due_on date,
  value_cents bigint,
  paid_cents bigint,
  net_cents bigint,
  fee_cents bigint,
  occurred_on date,
  credited_on date,
  reasons text[] not null,
  outcome text not null default 'waiting',
  charge_id uuid,
  payment_id uuid,
  primary key (agency_id, file_id, n),
  check (outcome in ('waiting', 'known', 'noted', 'registered', 'rejected', 'paid', 'unmatched', 'cancelled', 'not-ours', 'attention', 'told-elsewhere')),
  foreign key (agency_id, charge_id) references boleto(agency_id, charge_id),
  foreign key (agency_id, file_id) references bank_file(agency_id, id),
  foreign key (agency_id, payment_id) references payment(agency_id, id)
);
create unique index news_counts_once on returned_title (agency_id, key) where outcome <> all (array['waiting', 'known']);
create index payments_told on returned_title (agency_id, credited_on, paid_cents) where outcome in ('paid', 'unmatched');
create index titles_to_apply on returned_title (agency_id, file_id, n) where outcome = 'waiting';
create policy own_agency on returned_title to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on returned_title to combinado_app;

create table service_fact (
  agency_id uuid not null,
  n bigint not null,
  debt_id uuid not null,
  debtor_id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  value text not null,
  source text not null,
  import_id uuid,
  call_id uuid,
  as_of date not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, n),
  check (kind in ('sold-as', 'active-since', 'used-days', 'suspended-days', 'speed', 'usage', 'benefits', 'next-improvement')),
  check (source in ('file', 'erp', 'agent', 'person')),
  check (value <> '' and length(value) <= 400),
  constraint a_file_is_named check ((source = 'file') = (import_id is not null)),
  foreign key (agency_id, debt_id) references debt(agency_id, id)
);
create index service_facts_of_debtor on service_fact (agency_id, debtor_id, debt_id, kind, n desc);
create policy own_agency on service_fact to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on service_fact to combinado_app;

create table shared_message (
  agency_id uuid not null,
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
  constraint the_hash_is_of_the_body check (body_hash = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex')),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id),
  constraint no_words_without_an_attempt foreign key (agency_id, attempt_id, debtor_id, channel, attempt_decided_at) references attempt(agency_id, id, debtor_id, channel, permit_decided_at)
);
create index messages_by_time on shared_message (agency_id, handed_at, id);
create index messages_of_debtor on shared_message (agency_id, debtor_id, handed_at);
create trigger never_changed before delete or update on shared_message for each row execute function refuse_change();
create trigger never_emptied before truncate on shared_message for each statement execute function refuse_change();
create policy own_agency on shared_message to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on shared_message to combinado_app;

create table shift (
  agency_id uuid not null,
  id uuid not null default new_id(),
  user_id text not null,
  user_name text not null,
  started_at timestamptz not null,
  planned_minutes integer not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  after_end timestamptz,
  primary key (agency_id, id),
  unique (agency_id, id, user_id),
  constraint one_shift_ends_at_a_time unique (agency_id, user_id, ended_at),
  constraint one_shift_follows_another unique nulls not distinct (agency_id, user_id, after_end),
  check (ended_by in ('person', 'system')),
  check (ended_at > started_at),
  check (planned_minutes >= 30 and planned_minutes <= 720),
  check (after_end <= started_at),
  constraint ended_by_somebody check ((ended_at is null) = (ended_by is null)),
  foreign key (agency_id) references agency(id),
  constraint follows_a_shift_that_ended foreign key (agency_id, user_id, after_end) references shift(agency_id, user_id, ended_at)
);
create unique index one_shift_at_a_time on shift (agency_id, user_id) where ended_at is null;
create index shifts_by_time on shift (agency_id, started_at);
create trigger never_emptied before truncate on shift for each statement execute function only_ends();
create trigger only_ends before delete or update on shift for each row execute function only_ends();
create policy own_agency on shift to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on shift to combinado_app;

create table shown_number (
  agency_id uuid not null,
  n bigint not null,
  caller_id text not null,
  number text,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, n),
  check (caller_id in ('identified', 'withheld', 'mobile', 'foreign', 'out_of_area')),
  constraint an_identified_number_is_known check (caller_id = 'withheld' or number is not null),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on shown_number to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on shown_number to combinado_app;

create table signed_exemption (
  agency_id uuid not null,
  id uuid not null default new_id(),
  act text not null,
  locale text not null,
  text text not null,
  text_hash text not null,
  categories text[] not null,
  basis text not null,
  signed_by text not null,
  signed_as text not null,
  until_on date not null,
  entered_at timestamptz not null,
  entered_by_id text not null,
  entered_by text not null,
  primary key (agency_id, id),
  check (act in ('negativate', 'protest', 'suspend_service', 'terminate_contract', 'assign_debt', 'sue')),
  check (basis <> ''),
  check (cardinality(categories) > 0),
  check (locale in ('pt-BR', 'es')),
  check (signed_as <> ''),
  check (signed_by <> ''),
  check (text <> ''),
  constraint only_what_a_notice_may_say check (categories <@ array['C-THREAT', 'C-FALSE-LEGAL', 'C-FALSE-CREDIT', 'C-SERVICE-CUT', 'C-URGENCY']),
  constraint the_signed_hash_is_of_the_text check (text_hash = encode(sha256(convert_to(text, 'UTF8'::name)), 'hex')),
  foreign key (agency_id) references agency(id)
);
create index exemptions_by_text on signed_exemption (agency_id, text_hash);
create policy own_agency on signed_exemption to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on signed_exemption to combinado_app;

create table situation_override (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  part text not null,
  choice text not null,
  recommended text,
  because text not null,
  note text not null default '',
  until_on date not null,
  made_by text not null,
  made_on date not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (agency_id, id),
  check (because in ('person-asked', 'person-known', 'tried-before')),
  check (choice ~ '^[a-z-]{1,40}$'),
  check (part in ('when', 'channel', 'tone', 'way')),
  constraint undone_by_somebody check ((undone_at is null) = (undone_by is null)),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create unique index overridden_once on situation_override (agency_id, debtor_id, portfolio_id, part) where undone_at is null;
create policy own_agency on situation_override to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on situation_override to combinado_app;

create table stop (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  kind text not null,
  channel text,
  contact_point_id uuid,
  until_on date,
  evidence text not null,
  door text not null,
  call_id uuid,
  protocol text,
  representative jsonb,
  stopped jsonb not null default '{}',
  placed_at timestamptz not null,
  placed_by text not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_for text,
  lift_evidence text,
  primary key (agency_id, id),
  check (channel in ('voice', 'sms', 'whatsapp', 'email')),
  check (door in ('call', 'person-page', 'message', 'public-page', 'own-page', 'system')),
  check (evidence <> ''),
  check (kind ~ '^[a-z-]+$'),
  constraint a_channel_is_named check ((kind = 'channel') = (channel is not null)),
  constraint a_wrong_person_is_of_a_number check ((kind = 'wrong-person') = (contact_point_id is not null)),
  constraint lifted_by_somebody_for_a_reason check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_for is null)),
  foreign key (agency_id, contact_point_id, debtor_id) references contact_point(agency_id, id, debtor_id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index stopped_once on stop (agency_id, debtor_id, kind, channel, contact_point_id) nulls not distinct where lifted_at is null;
create index stops_by_protocol on stop (agency_id, protocol) where protocol is not null;
create index stops_of_debtor on stop (agency_id, debtor_id, placed_at desc, id desc);
create policy own_agency on stop to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on stop to combinado_app;

create table suppression_chunk (
  agency_id uuid not null,
  file_id uuid not null,
  n integer not null,
  bytes bytea not null,
  primary key (agency_id, file_id, n),
  foreign key (agency_id, file_id) references suppression_file(agency_id, id)
);
create policy own_agency on suppression_chunk to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on suppression_chunk to combinado_app;

create table suppression_file (
  agency_id uuid not null,
  id uuid not null default new_id(),
  list_id text not null,
  file_name text not null,
  listed_on date not null,
  is_whole boolean not null,
  may_be_smaller boolean not null default false,
  state text not null,
  byte_count bigint not null default 0,
  bytes_read bigint not null default 0,
  sha256 text,
  line_count integer not null default 0,
  number_count integer not null default 0,
  refused_count integer not null default 0,
  new_count integer not null default 0,
  gone_count integer not null default 0,
  people_count integer not null default 0,
  problem text,
  created_at timestamptz not null,
  created_by text not null,
  in_force_at timestamptz,
  primary key (agency_id, id),
  check (state in ('receiving', 'reading', 'in-force', 'replaced', 'failed')),
  constraint in_force_since_a_moment check ((state in ('in-force', 'replaced')) = (in_force_at is not null)),
  foreign key (agency_id) references agency(id)
);
create index suppression_files_by_time on suppression_file (agency_id, created_at desc);
create unique index the_same_list_file_once on suppression_file (agency_id, list_id, sha256) where state in ('reading', 'in-force');
create policy own_agency on suppression_file to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on suppression_file to combinado_app;

create unlogged table suppression_incoming (
  agency_id uuid not null,
  file_id uuid not null,
  number bigint not null,
  since date not null
);
create index suppression_incoming_by_file on suppression_incoming (agency_id, file_id);
create policy own_agency on suppression_incoming to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, select on suppression_incoming to combinado_app;

create table suppression_number (
  agency_id uuid not null,
  number bigint not null,
  list_id text not null,
  since date not null,
  file_id uuid not null,
  primary key (agency_id, number, list_id),
  foreign key (agency_id) references agency(id)
);
create policy own_agency on suppression_number to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select, update on suppression_number to combinado_app;

create table suppression_refusal (
  agency_id uuid not null,
  file_id uuid not null,
  line integer not null,
  reason text not null,
  value text not null,
  primary key (agency_id, file_id, line),
  foreign key (agency_id, file_id) references suppression_file(agency_id, id)
);
create policy own_agency on suppression_refusal to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on suppression_refusal to combinado_app;

create table survey (
  agency_id uuid not null,
  id uuid not null default new_id(),
  call_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  primary key (agency_id, id),
  constraint asked_once_of_a_call unique (agency_id, call_id),
  check (answer in ('yes', 'partly', 'no')),
  constraint answered_means_both check ((answer is null) = (answered_at is null)),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create index surveys_by_answer on survey (agency_id, answered_at) where answer is not null;
create policy own_agency on survey to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on survey to combinado_app;

create table survey_link (
  agency_id uuid not null,
  token_hash text not null,
  survey_id uuid not null,
  made_at timestamptz not null,
  primary key (agency_id, token_hash),
  check (token_hash ~ '^[0-9a-f]{64}$'),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, survey_id) references survey(agency_id, id)
);
create index survey_links_by_token on survey_link (token_hash);
create policy own_agency on survey_link to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on survey_link to combinado_app;

create table tip (
  agency_id uuid not null,
  id uuid not null default new_id(),
  kind text not null,
  locale text not null,
  words text not null,
  author_id text not null,
  author text,
  told_at timestamptz not null,
  state text not null default 'open',
  place text,
  line_id text,
  line_words text,
  decided_by text,
  decided_at timestamptz,
  primary key (agency_id, id),
  constraint a_line_comes_of_one_tip unique (agency_id, line_id),
  check (kind in ('case', 'tip')),
  check (locale in ('pt-BR', 'es', 'en')),
  check (state in ('open', 'promoted', 'withdrawn')),
  check (words <> ''),
  constraint promoted_to_a_place check ((state = 'promoted') <= (place is not null and line_id is not null and line_words is not null and decided_at is not null)),
  foreign key (agency_id) references agency(id)
);
create index tips_by_time on tip (agency_id, told_at desc);
create policy own_agency on tip to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on tip to combinado_app;

create table tip_comment (
  agency_id uuid not null,
  id uuid not null default new_id(),
  tip_id uuid not null,
  author_id text not null,
  author text not null,
  words text not null,
  said_at timestamptz not null,
  primary key (agency_id, id),
  check (words <> ''),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, tip_id) references tip(agency_id, id)
);
create index comments_of_tip on tip_comment (agency_id, tip_id, said_at);
create policy own_agency on tip_comment to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on tip_comment to combinado_app;

create table tip_vote (
  agency_id uuid not null,
  tip_id uuid not null,
  voter_id text not null,
  voted_at timestamptz not null,
  constraint one_vote_each primary key (agency_id, tip_id, voter_id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, tip_id) references tip(agency_id, id)
);
create trigger nobody_votes_for_their_own before insert on tip_vote for each row execute function nobody_votes_for_their_own();
create policy own_agency on tip_vote to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on tip_vote to combinado_app;

create table unclaimed_notice (
  end_to_end_id text not null,
  body jsonb not null,
  heard_at timestamptz not null,
  key text,
  claimed_by uuid,
  claimed_at timestamptz,
  primary key (end_to_end_id),
  foreign key (claimed_by) references agency(id)
);
create index unclaimed_by_key on unclaimed_notice (key) where claimed_by is null;
create policy may_be_kept on unclaimed_notice for insert to combinado_app
  with check (true);
grant insert on unclaimed_notice to combinado_app;

create table undue_mark (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_item_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  reason text not null,
  evidence text not null,
  marked_by text not null,
  marked_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_because text,
  primary key (agency_id, id),
  check (reason in ('paid', 'duplicate', 'wrong-person', 'disputed')),
  constraint lifted_by_a_person_with_a_reason check (num_nulls(lifted_at, lifted_by, lifted_because) = any (array[0, 3])),
  foreign key (agency_id, debt_item_id) references debt_item(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id)
);
create unique index marked_once on undue_mark (agency_id, debt_item_id, reason) where lifted_at is null;
create index marks_of_debtor on undue_mark (agency_id, debtor_id) where lifted_at is null;
create policy own_agency on undue_mark to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on undue_mark to combinado_app;

create table verified_problem (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  kind text not null,
  evidence text not null,
  verified_on date not null,
  verified_by_id text not null,
  verified_by text not null,
  verified_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (agency_id, id),
  check (evidence in ('document', 'public-fact', 'creditor')),
  check (kind in ('job-lost', 'income-fell', 'illness', 'death-in-family', 'separation', 'disaster', 'other')),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index one_problem_of_a_kind on verified_problem (agency_id, debtor_id, kind) where withdrawn_at is null;
create policy own_agency on verified_problem to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on verified_problem to combinado_app;

create table viewer_creditor (
  agency_id uuid not null,
  user_id text not null,
  creditor_id uuid not null,
  primary key (agency_id, user_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id)
);
create policy own_agency on viewer_creditor to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant delete, insert, select on viewer_creditor to combinado_app;

create table visit (
  agency_id uuid not null,
  id uuid not null default new_id(),
  office_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  bring text not null,
  note text,
  state text not null default 'booked',
  moves integer not null default 0,
  booked_by_id text,
  booked_by text not null,
  booked_at timestamptz not null,
  came_of text,
  agreement_id uuid,
  payment_id uuid,
  reason text,
  ended_at timestamptz,
  ended_by text,
  followed_at timestamptz,
  primary key (agency_id, id),
  check (came_of in ('payment', 'agreement', 'promise', 'talk', 'other')),
  check (ends_at > starts_at),
  check (state in ('booked', 'came', 'missed', 'cancelled')),
  constraint an_end_has_its_moment check ((state = 'booked') = (ended_at is null)),
  constraint came_with_an_outcome check ((state = 'came') = (came_of is not null)),
  constraint cancelled_with_a_reason check (state <> 'cancelled' or reason is not null),
  foreign key (agency_id, agreement_id) references agreement(agency_id, id),
  foreign key (agency_id, call_id) references call(agency_id, id),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, office_id) references office(agency_id, id),
  foreign key (agency_id, payment_id) references payment(agency_id, id),
  foreign key (agency_id, portfolio_id, creditor_id) references portfolio(agency_id, id, creditor_id)
);
create unique index one_visit_waits_per_person on visit (agency_id, debtor_id, portfolio_id) where state = 'booked';
create index visits_by_time on visit (agency_id, starts_at);
create index visits_of_debtor on visit (agency_id, debtor_id, booked_at desc);
create index visits_of_office on visit (agency_id, office_id, starts_at);
create trigger office_has_room before insert or update of office_id, starts_at, ends_at on visit for each row execute function office_has_room();
create policy own_agency on visit to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on visit to combinado_app;

create table visit_link (
  agency_id uuid not null,
  token_hash text not null,
  visit_id uuid not null,
  made_at timestamptz not null,
  primary key (agency_id, token_hash),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, visit_id) references visit(agency_id, id)
);
create index visit_link_by_token on visit_link (token_hash);
create policy own_agency on visit_link to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on visit_link to combinado_app;

create table word_refusal (
  agency_id uuid not null,
  id uuid not null default new_id(),
  at timestamptz not null,
  by_id text,
  by_name text not null,
  place text not null,
  category text not null,
  match text not null,
  primary key (agency_id, id),
  check (place in ('note', 'reason', 'message', 'template', 'notice')),
  foreign key (agency_id) references agency(id)
);
create index word_refusals_by_time on word_refusal (agency_id, at desc);
create policy own_agency on word_refusal to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on word_refusal to combinado_app;

create table word_removal (
  agency_id uuid not null,
  record_id uuid not null,
  at timestamptz not null,
  primary key (agency_id, record_id),
  foreign key (agency_id) references agency(id)
);
create trigger never_changed before delete or update on word_removal for each row execute function refuse_change();
create trigger never_emptied before truncate on word_removal for each statement execute function refuse_change();
create policy own_agency on word_removal to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant select on word_removal to combinado_app;

create table wrap_up_setting (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid,
  mode text,
  limit_seconds integer not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (agency_id, id),
  check (limit_seconds >= 10 and limit_seconds <= 600),
  check (mode in ('until-coded', 'with-limit', 'discretionary')),
  check (length(reason) >= 1 and length(reason) <= 500),
  constraint only_a_portfolio_goes_back check (mode is not null or portfolio_id is not null),
  foreign key (agency_id) references agency(id),
  foreign key (agency_id, portfolio_id) references portfolio(agency_id, id)
);
create index wrap_up_settings on wrap_up_setting (agency_id, portfolio_id, set_at desc, id desc);
create trigger never_changed before delete or update on wrap_up_setting for each row execute function refuse_change();
create trigger never_emptied before truncate on wrap_up_setting for each statement execute function refuse_change();
create policy own_agency on wrap_up_setting to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select on wrap_up_setting to combinado_app;

create table wrong_person (
  agency_id uuid not null,
  id uuid not null default new_id(),
  protocol text not null,
  kind text not null,
  value text not null,
  debtor_id uuid,
  door text not null,
  said_at timestamptz not null,
  noted_by text not null,
  withdrawn_at timestamptz,
  primary key (agency_id, id),
  constraint one_line_per_protocol unique (agency_id, protocol),
  check (kind in ('phone', 'email')),
  check (protocol ~ '^[0-9]{14}$'),
  foreign key (agency_id, debtor_id) references debtor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index said_once on wrong_person (agency_id, kind, value, debtor_id) where withdrawn_at is null and debtor_id is not null;
create index wrong_person_by_protocol on wrong_person (protocol);
create index wrong_person_by_time on wrong_person (agency_id, said_at desc, id desc);
create index wrong_person_by_value on wrong_person (agency_id, kind, value) where withdrawn_at is null;
create policy own_agency on wrong_person to combinado_app
  using (agency_id = app_agency() and app_sight() <> 'part')
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on wrong_person to combinado_app;

create table wrong_person_claim (
  protocol text not null,
  kind text not null,
  value text not null,
  token_hash text,
  request_key text not null,
  said_at timestamptz not null,
  primary key (protocol),
  constraint claimed_once unique (request_key),
  check (kind in ('phone', 'email')),
  check (protocol ~ '^[0-9]{14}$')
);

create table yearly_batch (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  year integer not null,
  total integer not null,
  issued integer not null default 0,
  known integer not null default 0,
  refused jsonb not null default '{}',
  after_id uuid,
  begun_at timestamptz not null,
  begun_by text not null,
  ended_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, creditor_id) references creditor(agency_id, id),
  foreign key (agency_id) references agency(id)
);
create unique index one_batch_at_a_time on yearly_batch (agency_id, creditor_id, year) where ended_at is null;
create policy own_agency on yearly_batch to combinado_app
  using (agency_id = app_agency() and (app_sight() <> 'part' or (creditor_id = any (app_creditors()))))
  with check (agency_id = app_agency() and app_sight() <> 'part');
grant insert, select, update on yearly_batch to combinado_app;

create table auth.account (
  id text not null default (new_id())::text,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  primary key (id),
  foreign key ("userId") references auth."user"(id) on delete cascade
);
create index account_of_user on auth.account ("userId");

create table auth.invitation (
  id text not null default (new_id())::text,
  "organizationId" text not null,
  email text not null,
  role text,
  status text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "inviterId" text not null,
  primary key (id),
  foreign key ("inviterId") references auth."user"(id) on delete cascade,
  foreign key ("organizationId") references auth.organization(id) on delete cascade
);

create table auth.member (
  id text not null default (new_id())::text,
  "organizationId" text not null,
  "userId" text not null,
  role text not null,
  "createdAt" timestamptz not null default current_timestamp,
  primary key (id),
  constraint one_role_per_agency unique ("organizationId", "userId"),
  constraint known_role check (role in ('owner', 'supervisor', 'agent', 'viewer')),
  foreign key ("organizationId") references auth.organization(id) on delete cascade,
  foreign key ("userId") references auth."user"(id) on delete cascade
);
create index member_of_user on auth.member ("userId");

create table auth.organization (
  id text not null default (new_id())::text,
  name text not null,
  slug text not null,
  logo text,
  metadata text,
  "createdAt" timestamptz not null default current_timestamp,
  primary key (id),
  unique (slug)
);

create table auth.session (
  id text not null default (new_id())::text,
  "expiresAt" timestamptz not null,
  token text not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  "activeOrganizationId" text,
  primary key (id),
  unique (token),
  foreign key ("userId") references auth."user"(id) on delete cascade
);
create index session_of_user on auth.session ("userId");

create table auth."user" (
  id text not null default (new_id())::text,
  name text not null,
  email text not null,
  "emailVerified" boolean not null default false,
  image text,
  locale text not null default 'pt-BR',
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  primary key (id),
  unique (email)
);

create table auth.verification (
  id text not null default (new_id())::text,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  primary key (id)
);
create index verification_of_identifier on auth.verification (identifier);

create view staff as
 select member."organizationId"::uuid as agency_id,
    member."userId" as user_id,
    "user".name,
    "user".email,
    member.role
   from auth.member
     join auth."user" on "user".id = member."userId"
  where member."organizationId" = app_agency()::text;
grant select on staff to combinado_app;
