-- What the person, or a fact about them, told us to stop: each placing once, with who lifted it.
create table stop (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  kind text not null check (kind ~ '^[a-z-]+$'),
  channel text check (channel in ('voice', 'sms', 'whatsapp', 'email')),
  contact_point_id uuid,
  until_on date,
  evidence text not null check (evidence <> ''),
  door text not null
    check (door in ('call', 'person-page', 'message', 'public-page', 'own-page', 'system')),
  call_id uuid,
  protocol text,
  representative jsonb,
  -- What left at once: how many callbacks, rows of plans, words waiting, approvals.
  stopped jsonb not null default '{}',
  placed_at timestamptz not null,
  placed_by text not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_for text,
  lift_evidence text,
  primary key (agency_id, id),
  constraint a_channel_is_named check ((kind = 'channel') = (channel is not null)),
  constraint a_wrong_person_is_of_a_number check
    ((kind = 'wrong-person') = (contact_point_id is not null)),
  constraint lifted_by_somebody_for_a_reason check ((lifted_at is null) = (lifted_by is null)
    and (lifted_at is null) = (lifted_for is null)),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, contact_point_id, debtor_id)
    references contact_point (agency_id, id, debtor_id)
);
create unique index stopped_once on stop (agency_id, debtor_id, kind, channel, contact_point_id)
  nulls not distinct where lifted_at is null;
create index stops_of_debtor on stop (agency_id, debtor_id, placed_at desc, id desc);
create index stops_by_protocol on stop (agency_id, protocol) where protocol is not null;
call secure('stop', 'select, insert, update');

-- What a stop puts in the way of every contact knows the stop that it came from.
alter table hold
  drop constraint hold_reason_check,
  add constraint hold_reason_check check (reason in ('deceased', 'disputed', 'lawyer',
    'complaint', 'payment-claimed', 'hardship', 'technical', 'minor', 'illness', 'not-at-work',
    'other')),
  add column stop_id uuid,
  add foreign key (agency_id, stop_id) references stop;
alter table opt_out
  add column stop_id uuid,
  add foreign key (agency_id, stop_id) references stop;
grant update on opt_out to combinado_app;

-- Words that waited and were not said, because a stop came first.
alter table follow_up_note
  add column stop_id uuid,
  add foreign key (agency_id, stop_id) references stop;

-- Who speaks for the person: a lawyer while one is named, whoever looks after an estate.
alter table contact_point
  drop constraint contact_point_holder_check,
  add constraint contact_point_holder_check
    check (holder in ('debtor', 'workplace', 'third_party', 'unknown', 'lawyer', 'estate'));

-- The hours in which a person wants to be called, in their own time; the journal keeps older ones.
create table preferred_hours (
  agency_id uuid not null references agency,
  debtor_id uuid not null,
  hours jsonb not null,
  door text not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (agency_id, debtor_id),
  foreign key (agency_id, debtor_id) references debtor
);
call secure('preferred_hours', 'select, insert, update, delete');

-- "Não sou essa pessoa", of a number or an e-mail. Without a person it holds for everybody who
-- had it when it was said, and for whom a file brings it later.
create table wrong_person (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  protocol text not null check (protocol ~ '^[0-9]{14}$'),
  kind text not null check (kind in ('phone', 'email')),
  value text not null,
  debtor_id uuid,
  door text not null,
  said_at timestamptz not null,
  noted_by text not null,
  withdrawn_at timestamptz,
  primary key (agency_id, id),
  constraint one_line_per_protocol unique (agency_id, protocol),
  foreign key (agency_id, debtor_id) references debtor
);
create unique index said_once on wrong_person (agency_id, kind, value, debtor_id)
  where withdrawn_at is null and debtor_id is not null;
create index wrong_person_by_value on wrong_person (agency_id, kind, value)
  where withdrawn_at is null;
create index wrong_person_by_time on wrong_person (agency_id, said_at desc, id desc);
create index wrong_person_by_protocol on wrong_person (protocol);
call secure('wrong_person', 'select, insert, update');

-- What was typed on the public page, before any agency is known. Each agency hears it by a job.
create table wrong_person_claim (
  protocol text primary key check (protocol ~ '^[0-9]{14}$'),
  kind text not null check (kind in ('phone', 'email')),
  value text not null,
  token_hash text,
  request_key text not null,
  said_at timestamptz not null,
  constraint claimed_once unique (request_key)
);
alter table wrong_person_claim enable row level security;

-- Kept, and promised to every agency, in as much work whether or not anybody knows the number.
create function keep_wrong_person_claim(the_protocol text, the_kind text, the_value text,
  the_token_hash text, the_request_key text, the_moment timestamptz) returns text
language plpgsql security definer set search_path = public as $$
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
revoke execute on function keep_wrong_person_claim from public;

create function wrong_person_claim_of(the_protocol text) returns table
  (kind text, value text, token_hash text, said_at timestamptz)
language sql stable security definer set search_path = public as $$
  select kind, value, token_hash, said_at from wrong_person_claim where protocol = the_protocol
$$;
revoke execute on function wrong_person_claim_of from public;
grant execute on function wrong_person_claim_of to combinado_app;

-- What a protocol confirms to whoever holds it: the end of the number, when, and whether it holds.
create function wrong_person_said(the_protocol text) returns table
  (kind text, ending text, said_at timestamptz, is_withdrawn boolean)
language sql stable security definer set search_path = public as $$
  select kind, case kind when 'phone' then right(value, 4) else left(value, 1) end, said_at, false
  from wrong_person_claim where protocol = the_protocol
  union all
  select kind, case kind when 'phone' then right(value, 4) else left(value, 1) end, said_at,
    withdrawn_at is not null
  from wrong_person said where protocol = the_protocol and not exists (
    select from wrong_person_claim claim where claim.protocol = said.protocol)
  limit 1
$$;
revoke execute on function wrong_person_said from public;

-- One person under two documents: the same CURP; the same name and birthday; or a company of one,
-- whose name ends in its owner's CPF.
create function is_same_person(a debtor, b debtor) returns boolean
language sql stable parallel safe as $$
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

-- A number that said "I am not this person" is dead on arrival, whatever brings it: a newer file, a
-- list of a bureau, somebody's memory. Whom only the public page spoke of, the person may give it.
create function a_wrong_number_stays_dead() returns trigger language plpgsql as $$
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
create trigger a_wrong_number_stays_dead before insert on contact_point
  for each row execute function a_wrong_number_stays_dead();

-- Somebody who may found that the number is the person's after all: nothing speaks against it now.
create function a_right_number_is_free() returns trigger language plpgsql as $$
begin
  update stop set lifted_at = greatest(placed_at, now()), lifted_by = 'Combinado',
    lifted_for = 'identity-verified'
  where agency_id = new.agency_id and contact_point_id = new.id and lifted_at is null;
  update wrong_person set withdrawn_at = greatest(said_at, now())
  where agency_id = new.agency_id and kind = new.kind and value = new.value
    and debtor_id = new.debtor_id and withdrawn_at is null;
  return null;
end $$;
create trigger a_right_number_is_free after update of right_party on contact_point
  for each row when (old.right_party = 'wrong' and new.right_party <> 'wrong')
  execute function a_right_number_is_free();

-- What stood before there was one list of it.
insert into stop (agency_id, debtor_id, kind, until_on, evidence, door, call_id, placed_at,
  placed_by)
select distinct on (agency_id, debtor_id, reason) agency_id, debtor_id,
  reason, until_on, reason, 'system', call_id,
  placed_at, 'Combinado'
from hold where lifted_at is null
order by agency_id, debtor_id, reason, until_on desc nulls first
on conflict do nothing;
update hold set stop_id = stop.id
from stop
where stop.agency_id = hold.agency_id and stop.debtor_id = hold.debtor_id
  and stop.kind = hold.reason
  and hold.lifted_at is null;
insert into stop (agency_id, debtor_id, kind, channel, evidence, door, placed_at, placed_by)
select agency_id, debtor_id, case channel when 'all' then 'cease' else 'channel' end,
  nullif(channel, 'all'), evidence, 'system', at, 'Combinado'
from opt_out;
update opt_out set stop_id = stop.id
from stop
where stop.agency_id = opt_out.agency_id and stop.debtor_id = opt_out.debtor_id
  and stop.kind = case opt_out.channel when 'all' then 'cease' else 'channel' end
  and stop.channel is not distinct from nullif(opt_out.channel, 'all');
