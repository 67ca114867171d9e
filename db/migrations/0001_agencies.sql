-- What every table stands on: who the tenant is, how ids are made, and the role that serves requests.

-- Roles belong to the cluster, not to the database, so another database may have made this one.
do $$ begin
  create role combinado_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

do $$ begin
  execute format('grant combinado_app to %I', current_user);
exception when others then null;
end $$;

grant usage on schema public to combinado_app;

-- Ids sort by the time they were made. PostgreSQL 18 has its own; before that we make the same shape.
do $$ begin
  if current_setting('server_version_num')::int >= 180000 then
    execute 'create function new_id() returns uuid language sql volatile parallel safe
             as ''select uuidv7()''';
  else
    execute $f$
      create function new_id() returns uuid language sql volatile parallel safe as $body$
        select encode(
          set_bit(set_bit(overlay(
            uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
            from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
      $body$ $f$;
  end if;
end $$;

-- The tenant of this transaction; nothing set means nobody, and nobody sees nothing.
create function app_agency() returns uuid language sql stable parallel safe
as $$ select nullif(current_setting('app.agency', true), '')::uuid $$;

-- The only creditors that this transaction may see; null means all of the agency's.
create function app_creditors() returns uuid[] language sql stable parallel safe
as $$ select string_to_array(nullif(current_setting('app.creditors', true), ''), ',')::uuid[] $$;

-- 'part' when only some creditors are seen, else 'whole'. Policies ask whether it is <> 'part':
-- that, the planner takes for true of nearly every row; `app_creditors() is null`, of nearly none.
create function app_sight() returns text language sql stable parallel safe
as $$ select case when nullif(current_setting('app.creditors', true), '') is null
             then 'whole' else 'part' end $$;

-- Closes a table: only its agency's rows, only what `rights` grants, and for a creditor's viewer
-- only what `seen_by_creditor` lets through ('creditor_id': its own rows; 'never': no row at all).
create procedure secure(the_table regclass, rights text, seen_by_creditor text default 'never')
language plpgsql as $$
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

create table agency (
  id uuid primary key default new_id(),
  name text not null,
  country text not null,
  zone text not null,
  created_at timestamptz not null
);
alter table agency enable row level security;
create policy own_agency on agency to combinado_app using (id = app_agency());
grant select on agency to combinado_app;

-- Demonstrations may pretend that it is another moment; the offset is added to the real clock.
create table demo_clock (
  only_row boolean primary key default true check (only_row),
  offset_seconds bigint not null default 0
);
alter table demo_clock enable row level security;
