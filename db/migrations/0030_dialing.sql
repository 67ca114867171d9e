-- What was dialed, by the hour: some laws limit the whole operation, not only each contact.

-- Somebody answered and nobody was there to speak.
alter table attempt
  add column abandoned boolean not null default false,
  add constraint nobody_spoke check (not (abandoned and right_party)),
  add constraint abandoned_by_a_machine check (not abandoned or channel <> 'voice_manual');

-- Sums of the attempts by voice that are over. Only the trigger below writes here, so that what is
-- counted is what was dialed, by whatever door, and each attempt once.
create table dialed_hour (
  agency_id uuid not null references agency,
  country text not null,
  channel text not null,
  starts_at timestamptz not null,
  calls int not null,
  -- Six seconds or less, the measure of Anatel's Despacho 22/2024.
  short_calls int not null,
  answered int not null,
  abandoned int not null,
  constraint one_sum_per_hour primary key (agency_id, country, channel, starts_at),
  constraint parts_of_the_calls check (
    calls >= 0 and least(short_calls, answered, abandoned) >= 0
    and greatest(short_calls, answered, abandoned) <= calls)
);
create index dialed_lately on dialed_hour (agency_id, country, starts_at);
call secure('dialed_hour', 'select');

create procedure add_dialed(agency uuid, land text, way text, hour timestamptz, n_calls bigint,
  n_short bigint, n_answered bigint, n_abandoned bigint)
language sql as $$
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
revoke execute on procedure add_dialed from public;

-- Hour by hour in the order of the key: two who end calls at once never wait in a circle.
create function count_dialed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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
revoke execute on function count_dialed from public;

-- What an attempt counted before is taken off again: a call may end, and then be answered.
create function recount_dialed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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
revoke execute on function recount_dialed from public;

create trigger dialed_anew after insert on attempt
  referencing new table as now_is for each statement execute function count_dialed();
create trigger dialed_further after update on attempt
  referencing old table as was new table as now_is
  for each statement execute function recount_dialed();

insert into dialed_hour
  (agency_id, country, channel, starts_at, calls, short_calls, answered, abandoned)
select one.agency_id, debtor.country, one.channel, date_trunc('hour', one.started_at), count(*),
  count(*) filter (where one.ended_at <= one.started_at + interval '6 seconds'),
  count(*) filter (where one.answered), 0
from attempt one
join debtor on debtor.agency_id = one.agency_id and debtor.id = one.debtor_id
where one.ended_at is not null and one.channel like 'voice%'
group by 1, 2, 3, 4;

-- Whether an agency's calls carry the authentication that large callers owe (Anatel).
create table dialing_statement (
  agency_id uuid primary key references agency,
  is_authenticated boolean not null,
  stated_at timestamptz not null,
  stated_by text not null
);
call secure('dialing_statement', 'select, insert, update');
