-- What becomes of an agreement after the yes: other days, other means, a rescue, another deal.
alter table agreement drop constraint agreement_state_check;
alter table agreement add constraint agreement_state_check
  check (state in ('open', 'kept', 'broken', 'renegotiated', 'cancelled'));

-- Made in the place of an older one, which it ends; each is replaced once at most.
alter table offer add column renegotiates_id uuid;
alter table offer add foreign key (agency_id, renegotiates_id) references agreement;
alter table agreement add column renegotiates_id uuid;
alter table agreement add foreign key (agency_id, renegotiates_id) references agreement;
alter table agreement add constraint replaced_once unique (agency_id, renegotiates_id);

-- How the person wishes to pay this one; null is the usual way.
alter table instalment add column means text check (
  means in ('pix', 'boleto', 'transfer', 'card', 'cash', 'cash-point', 'counter', 'cheque'));

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
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id),
  foreign key (agency_id, instalment_id) references instalment
);
create index date_changes_of_agreement on date_change (agency_id, agreement_id);
call secure('date_change', 'select, insert, update', 'creditor_id');

-- After its grace, and before it breaks, a person is asked to call: once for each due day missed.
create table rescue (
  agency_id uuid not null,
  agreement_id uuid not null,
  creditor_id uuid not null,
  n int not null,
  due_on date not null,
  opened_on date not null,
  until_on date not null,
  agent_id text,
  outcome text check (outcome in ('new-date', 'other-means', 'renegotiated', 'given-up')),
  note text,
  answered_at timestamptz,
  answered_by text,
  primary key (agency_id, agreement_id, n, due_on),
  constraint there_is_time_to_call check (until_on >= opened_on),
  constraint answered_whole check (
    (outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id)
);
call secure('rescue', 'select, insert, update', 'creditor_id');

-- Instalments paid before their day, with the interest that has not been earned yet taken off.
create table advance (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  creditor_id uuid not null,
  pay_by_on date not null,
  off_cents bigint not null check (off_cents > 0),
  state text not null default 'open' check (state in ('open', 'paid', 'lapsed')),
  made_at timestamptz not null,
  made_by text not null,
  primary key (agency_id, id),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id)
);
create unique index one_open_advance on advance (agency_id, agreement_id) where state = 'open';
call secure('advance', 'select, insert, update', 'creditor_id');

-- As each was before: what returns when the advance is not paid by its day.
create table advance_part (
  agency_id uuid not null,
  advance_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  due_on date not null,
  off_cents bigint not null check (off_cents >= 0),
  primary key (agency_id, advance_id, instalment_id),
  foreign key (agency_id, advance_id) references advance,
  foreign key (agency_id, instalment_id) references instalment
);
call secure('advance_part', 'select, insert', 'creditor_id');

-- The sum holds from the other side too.
create function total_adds_up() returns trigger language plpgsql as $$
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
create constraint trigger total_adds_up after update of total_cents, interest_cents on agreement
  deferrable initially deferred for each row execute function total_adds_up();

-- A code for what is left takes the place of one for the whole; money by the old one still arrives.
alter table charge drop constraint one_charge_per_instalment;
alter table charge add column superseded_at timestamptz;
create unique index one_charge_per_instalment on charge (agency_id, instalment_id, means)
  where superseded_at is null;
grant update (superseded_at) on charge to combinado_app;
