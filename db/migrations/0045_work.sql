-- How an agency names what calls came to, how long after a call the outcome may take, and the hours
-- and breaks of those who call (NR-17, annex II).

-- The tree of outcomes by version. A call keeps the number, so that old reports keep old flags.
-- Versions up to 1000 are the program's own; a creditor's tree without nodes goes with the agency's.
create table outcome_tree (
  agency_id uuid not null references agency,
  version int not null check (version > 1000),
  creditor_id uuid,
  nodes jsonb,
  reason text not null check (length(reason) between 1 and 500),
  restores int,
  published_at timestamptz not null,
  published_by text not null,
  constraint one_tree_per_version primary key (agency_id, version),
  constraint only_a_creditor_goes_back check (nodes is not null or creditor_id is not null),
  foreign key (agency_id, creditor_id) references creditor
);
create index trees_in_force on outcome_tree (agency_id, creditor_id, version desc);
call secure('outcome_tree', 'select, insert');
call keep_as_written('outcome_tree');

create table outcome_draft (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  creditor_id uuid,
  nodes jsonb not null,
  -- The version in force when the draft was begun; 0 is the program's own.
  based_on int not null,
  draft_version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (agency_id, id),
  constraint one_draft_each unique nulls not distinct (agency_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('outcome_draft', 'select, insert, update, delete');

-- How long the outcome may take; the last line of a portfolio counts, else that of the agency. A
-- portfolio without a mode goes with the agency again.
create table wrap_up_setting (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  portfolio_id uuid,
  mode text check (mode in ('until-coded', 'with-limit', 'discretionary')),
  limit_seconds int not null check (limit_seconds between 10 and 600),
  reason text not null check (length(reason) between 1 and 500),
  set_at timestamptz not null,
  set_by text not null,
  primary key (agency_id, id),
  constraint only_a_portfolio_goes_back check (mode is not null or portfolio_id is not null),
  foreign key (agency_id, portfolio_id) references portfolio
);
create index wrap_up_settings on wrap_up_setting (agency_id, portfolio_id, set_at desc, id desc);
call secure('wrap_up_setting', 'select, insert');
call keep_as_written('wrap_up_setting');

alter table call
  -- Nothing while the conversation lasts, or while the outcome may take its time.
  add column wrap_up_ends_at timestamptz,
  add column wrap_up_extensions int not null default 0
    constraint one_more_time check (wrap_up_extensions between 0 and 1);
-- What waits for its outcome, for whoever had the call.
create index calls_not_coded on call (agency_id, agent_id, closed_at) where outcome = 'S-TPA';

-- An outcome that another took the place of: both are kept. Nothing of the person is in here.
create table outcome_replaced (
  agency_id uuid not null,
  call_id uuid not null,
  outcome text not null,
  outcome_version int not null,
  closed_at timestamptz not null,
  replaced_at timestamptz not null,
  replaced_by text not null,
  constraint outcome_replaced_once primary key (agency_id, call_id, outcome),
  foreign key (agency_id, call_id) references call
);
call secure('outcome_replaced', 'select, insert');
call keep_as_written('outcome_replaced');

-- A working day of somebody who calls. Each names the end of the one before (or is the first), which
-- is how the database knows that no two of a person overlap.
create table shift (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  user_id text not null,
  user_name text not null,
  started_at timestamptz not null,
  planned_minutes int not null check (planned_minutes between 30 and 720),
  -- The last sign of work: where a day that nobody ended is taken to end.
  seen_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('person', 'system')),
  after_end timestamptz,
  primary key (agency_id, id),
  constraint shift_of_somebody unique (agency_id, id, user_id),
  constraint shift_ends_after_it_begins check (ended_at > started_at),
  constraint ended_by_somebody check ((ended_at is null) = (ended_by is null)),
  constraint one_shift_ends_at_a_time unique (agency_id, user_id, ended_at),
  constraint one_shift_follows_another unique nulls not distinct (agency_id, user_id, after_end),
  constraint shifts_never_overlap check (after_end <= started_at),
  constraint follows_a_shift_that_ended foreign key (agency_id, user_id, after_end)
    references shift (agency_id, user_id, ended_at)
);
create unique index one_shift_at_a_time on shift (agency_id, user_id) where ended_at is null;
create index shifts_by_time on shift (agency_id, started_at);
call secure('shift', 'select, insert, update');

-- A break within a shift, held apart from the others of the person in the same way.
create table break (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  shift_id uuid not null,
  user_id text not null,
  kind text not null
    check (kind in ('rest', 'meal', 'after-abuse', 'toilet', 'training', 'other')),
  started_at timestamptz not null,
  -- How long it is to last; nothing for what takes as long as it takes.
  planned_minutes int check (planned_minutes between 1 and 480),
  ended_at timestamptz,
  after_end timestamptz,
  primary key (agency_id, id),
  constraint break_ends_after_it_begins check (ended_at > started_at),
  constraint one_break_ends_at_a_time unique (agency_id, user_id, ended_at),
  constraint one_break_follows_another unique nulls not distinct (agency_id, user_id, after_end),
  constraint breaks_never_overlap check (after_end <= started_at),
  constraint follows_a_break_that_ended foreign key (agency_id, user_id, after_end)
    references break (agency_id, user_id, ended_at),
  constraint within_a_shift_of_theirs foreign key (agency_id, shift_id, user_id)
    references shift (agency_id, id, user_id)
);
create unique index one_break_at_a_time on break (agency_id, user_id) where ended_at is null;
create index breaks_of_shift on break (agency_id, shift_id, started_at);
call secure('break', 'select, insert, update');

-- Records for the labour inspection: a beginning is never changed, an end is written once.
create function only_ends() returns trigger language plpgsql as $$
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
create trigger only_ends before update or delete on shift
  for each row execute function only_ends();
create trigger never_emptied before truncate on shift
  for each statement execute function only_ends();
create trigger only_ends before update or delete on break
  for each row execute function only_ends();
create trigger never_emptied before truncate on break
  for each statement execute function only_ends();

-- A rest that somebody is owed at once; taken or put off by nobody else.
create table break_grant (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  user_id text not null,
  kind text not null check (kind in ('after-abuse')),
  call_id uuid not null,
  granted_at timestamptz not null,
  granted_by text not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'declined')),
  settled_at timestamptz,
  primary key (agency_id, id),
  constraint granted_once unique (agency_id, call_id, kind),
  constraint settled_when check ((state = 'waiting') = (settled_at is null))
);
create index grants_waiting on break_grant (agency_id, user_id, granted_at) where state = 'waiting';
call secure('break_grant', 'select, insert, update');

-- How the agency keeps hours and breaks, by version; nothing is the law's own measure, or ours.
create table break_rules (
  agency_id uuid not null references agency,
  version int not null check (version > 0),
  rules jsonb not null,
  reason text not null check (length(reason) between 1 and 500),
  decided_at timestamptz not null,
  decided_by text not null,
  constraint one_set_of_break_rules primary key (agency_id, version)
);
call secure('break_rules', 'select, insert');
call keep_as_written('break_rules');
