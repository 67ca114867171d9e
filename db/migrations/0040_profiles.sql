-- What facts say of the moment a person is in, corrected by people; what was recommended and
-- decided otherwise; and how past agreements ended, of nobody in particular.

-- A correction stands beside the facts, for a time: it never changes them.
create table profile_correction (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  circumstance text not null check (circumstance in ('forgot', 'tight-month', 'lost-income',
    'disputes', 'promises-not-fitted', 'unreachable', 'good-payer')),
  does text not null check (does in ('holds', 'left-out')),
  -- A closed list, so that nobody writes a diagnosis here.
  reason text not null
    check (reason in ('person-said', 'document-seen', 'record-wrong', 'over-now')),
  note text not null default '',
  until_on date not null,
  made_by text not null,
  made_on date not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (agency_id, id),
  constraint it_ends_within_a_year check (until_on between made_on and made_on + 366),
  constraint undone_by_somebody check ((undone_at is null) = (undone_by is null)),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
-- One in force of a kind; a newer one takes its place.
create unique index corrected_once on profile_correction
  (agency_id, debtor_id, portfolio_id, circumstance) where undone_at is null;
call secure('profile_correction', 'select, insert, update', 'creditor_id');

create table situation_override (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  part text not null check (part in ('when', 'channel', 'tone', 'way')),
  choice text not null check (choice ~ '^[a-z-]{1,40}$'),
  -- What was recommended in that moment: what a supervisor compares it with.
  recommended text,
  because text not null check (because in ('person-asked', 'person-known', 'tried-before')),
  note text not null default '',
  until_on date not null,
  made_by text not null,
  made_on date not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (agency_id, id),
  constraint undone_by_somebody check ((undone_at is null) = (undone_by is null)),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create unique index overridden_once on situation_override
  (agency_id, debtor_id, portfolio_id, part) where undone_at is null;
call secure('situation_override', 'select, insert, update', 'creditor_id');

-- How an agreement, or a promise without one, ended. Bands and codes only: no name, no document,
-- no amount, no text; the agreement is named so that it is counted once.
create table closed_case (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  agreement_id uuid,
  promise_id uuid,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  currency text not null,
  debt_kind text not null,
  circumstance text not null,
  age_band smallint not null check (age_band between 0 and 5),
  value_band smallint not null check (value_band between 0 and 5),
  arrangement text not null check (arrangement in ('cash-with-discount', 'cash-in-full',
    'date-moved', 'entry-and-parts', 'equal-parts', 'own-rhythm')),
  ended text not null check (ended in ('kept', 'broken', 'renegotiated')),
  primary key (agency_id, id),
  constraint an_agreement_or_a_promise check (num_nonnulls(agreement_id, promise_id) = 1),
  constraint one_case_per_agreement unique (agency_id, agreement_id),
  constraint one_case_per_promise unique (agency_id, promise_id),
  foreign key (agency_id, agreement_id) references agreement,
  foreign key (agency_id, promise_id) references promise,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
call secure('closed_case', 'select, insert, update, delete', 'creditor_id');

-- The same, counted: a brief reads some thousands of these instead of a million cases. The bands
-- come first: what is compared is what is near.
create table case_tally (
  agency_id uuid not null references agency,
  currency text not null,
  age_band smallint not null,
  value_band smallint not null,
  debt_kind text not null,
  circumstance text not null,
  arrangement text not null,
  creditor_id uuid not null,
  closed int not null check (closed >= 0),
  kept int not null,
  primary key (agency_id, currency, age_band, value_band, debt_kind, circumstance, arrangement,
    creditor_id),
  constraint kept_are_among_the_closed check (kept between 0 and closed),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('case_tally', 'select, insert, update', 'creditor_id');

-- Every change of a case is a change of its count, in the same transaction: they never differ.
create function count_case(one closed_case, by int) returns void language sql as $$
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
create function case_is_counted() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform count_case(old, -1); end if;
  if tg_op <> 'DELETE' then perform count_case(new, 1); end if;
  return null;
end $$;
create trigger case_is_counted after insert or update or delete on closed_case
  for each row execute function case_is_counted();

-- Promises that ended, for the night that gathers cases.
create index promises_ended on promise (agency_id, id) where state <> 'open';

-- What people told of their life goes with the rest of it when they ask: corrections of what the
-- facts say are of that kind.
do $$
declare
  body text := pg_get_functiondef('forget(text, uuid[], timestamptz)'::regprocedure);
begin
  if position('delete from budget' in body) = 0 then
    raise exception 'forget() is not as this migration knows it';
  end if;
  execute replace(body, 'delete from budget', 'delete from profile_correction
      where agency_id = ours and debtor_id = any (them);
    delete from situation_override where agency_id = ours and debtor_id = any (them);
    delete from budget');
end $$;
