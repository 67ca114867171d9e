-- Reading and practice before live calls: who passed which lesson, who practised with whom, and
-- what a portfolio asks of those who call its people.
create table lesson_passed (
  agency_id uuid not null references agency,
  user_id text not null,
  lesson text not null,
  passed_at timestamptz not null,
  primary key (agency_id, user_id, lesson)
);
call secure('lesson_passed', 'select, insert');

-- A practice call is what the agent said to a seed: the rest of it follows from these.
create table practice_call (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  user_id text not null,
  seed int not null,
  locale text not null check (locale in ('pt-BR', 'es')),
  character text not null,
  said jsonb not null default '[]' check (jsonb_typeof(said) = 'array'),
  begun_at timestamptz not null,
  ended_at timestamptz,
  points int check (points between 0 and 100),
  passed boolean,
  primary key (agency_id, id),
  constraint judged_when_it_ended check (
    (ended_at is null) = (points is null) and (points is null) = (passed is null))
);
create unique index one_practice_call_open on practice_call (agency_id, user_id)
  where ended_at is null;
create index practice_calls_of_agent on practice_call (agency_id, user_id, begun_at desc);
call secure('practice_call', 'select, insert, update');

create table certificate_need (
  agency_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  is_needed boolean not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (agency_id, portfolio_id),
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
call secure('certificate_need', 'select, insert, update', 'creditor_id');

create table certificate (
  agency_id uuid not null,
  id uuid not null default new_id(),
  user_id text not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  given_at timestamptz not null,
  valid_until date not null,
  people_passed int not null check (people_passed > 0),
  primary key (agency_id, id),
  constraint given_once_a_term unique (agency_id, user_id, portfolio_id, valid_until),
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
call secure('certificate', 'select, insert', 'creditor_id');
