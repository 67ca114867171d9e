-- What an agency makes of the shipped sentences: a draft, versions that never change, who has read
-- them, tests of one against another, and what was said in calls.

create table playbook_draft (
  agency_id uuid not null references agency,
  edits jsonb not null check (jsonb_typeof(edits) = 'array'),
  -- The version that it was begun from; 0 is what ships.
  based_on int not null,
  revision int not null,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint one_playbook_draft primary key (agency_id)
);
call secure('playbook_draft', 'select, insert, update, delete');

-- Versions are added, never changed. A variant is heard only in the test that it was made for.
create table playbook_version (
  agency_id uuid not null references agency,
  version int not null check (version > 0),
  edits jsonb not null check (jsonb_typeof(edits) = 'array'),
  is_variant boolean not null,
  reason text not null check (length(reason) between 3 and 500),
  published_at timestamptz not null,
  published_by text not null,
  published_by_id text,
  constraint one_playbook_per_version primary key (agency_id, version)
);
create index playbook_in_force on playbook_version (agency_id, version desc) where not is_variant;
call secure('playbook_version', 'select, insert');

create table playbook_reading (
  agency_id uuid not null,
  version int not null,
  user_id text not null,
  user_name text not null,
  read_at timestamptz not null,
  constraint read_once primary key (agency_id, user_id, version),
  constraint only_what_was_published foreign key (agency_id, version) references playbook_version
);
call secure('playbook_reading', 'select, insert');

-- Two ways of saying, each heard by a part of the people or of the agents, until a day.
create table playbook_experiment (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  name text not null check (length(name) between 3 and 120),
  -- Only this place differs; null: the whole playbook.
  place text,
  unit text not null check (unit in ('agent', 'person')),
  seed text not null,
  -- How much of the units hears the variant.
  share_pct int not null check (share_pct between 10 and 90),
  usual_version int not null check (usual_version >= 0),
  variant_version int not null,
  measure text not null check (measure in ('deal', 'next-step', 'kept')),
  starts_on date not null,
  ends_on date not null,
  started_at timestamptz not null,
  started_by text not null,
  ended_at timestamptz,
  ended_by text,
  end_kind text check (end_kind in ('closed', 'harm')),
  applied text check (applied in ('usual', 'variant')),
  end_reason text,
  primary key (agency_id, id),
  constraint ends_after_it_starts check (ends_on >= starts_on),
  constraint ended_whole check (
    (ended_at is null) = (ended_by is null) and (ended_at is null) = (end_kind is null)
    and (ended_at is null) = (end_reason is null)),
  constraint the_variant_is_published foreign key (agency_id, variant_version)
    references playbook_version
);
-- One at a time, so that no result is another test's.
create unique index one_experiment_at_a_time on playbook_experiment (agency_id)
  where ended_at is null;
call secure('playbook_experiment', 'select, insert, update');

-- Which arm a person or an agent is in: drawn once, for good, whatever happens afterwards.
create table experiment_unit (
  agency_id uuid not null,
  experiment_id uuid not null,
  unit_id text not null,
  arm text not null check (arm in ('usual', 'variant')),
  assigned_at timestamptz not null,
  constraint drawn_once primary key (agency_id, experiment_id, unit_id),
  unique (agency_id, experiment_id, unit_id, arm),
  foreign key (agency_id, experiment_id) references playbook_experiment
);
call secure('experiment_unit', 'select, insert');

-- The words that a call opened with; they stay while it lasts.
create table call_playbook (
  agency_id uuid not null,
  call_id uuid not null,
  debtor_id uuid not null,
  creditor_id uuid not null,
  version int not null check (version >= 0),
  experiment_id uuid,
  unit_id text,
  arm text,
  opened_at timestamptz not null,
  constraint one_playbook_per_call primary key (agency_id, call_id),
  constraint an_arm_is_of_an_experiment check (
    (experiment_id is null) = (arm is null) and (experiment_id is null) = (unit_id is null)),
  constraint as_it_was_drawn foreign key (agency_id, experiment_id, unit_id, arm)
    references experiment_unit (agency_id, experiment_id, unit_id, arm),
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, debtor_id) references debtor
);
create index calls_of_unit on call_playbook (agency_id, experiment_id, unit_id)
  where experiment_id is not null;
create index playbooks_of_debtor on call_playbook (agency_id, debtor_id);
call secure('call_playbook', 'select, insert', 'creditor_id');

-- A sentence that the agent tapped as said in a call, and what kind of answer it got.
create table line_said (
  agency_id uuid not null,
  call_id uuid not null,
  line_id text not null check (length(line_id) between 1 and 120),
  place text not null check (length(place) between 1 and 120),
  debtor_id uuid not null,
  creditor_id uuid not null,
  agent_id text not null,
  said_at timestamptz not null,
  answer text check (answer in ('concrete', 'vague', 'silent')),
  constraint said_once_in_a_call primary key (agency_id, call_id, line_id),
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, debtor_id) references debtor
);
create index lines_said_by_time on line_said (agency_id, said_at);
create index lines_said_of_debtor on line_said (agency_id, debtor_id);
call secure('line_said', 'select, insert, update, delete', 'creditor_id');
