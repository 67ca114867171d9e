-- Offices that receive people, visits booked there, what is on a cheque that somebody fetches; an
-- agent's goals and what a supervisor said of a call; tips that colleagues give each other.

-- Where people are received. Without a creditor it is the agency's own.
create table office (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  creditor_id uuid,
  name text not null,
  address text not null,
  map_url text check (map_url like 'https://%'),
  place text not null,
  zone text not null,
  slot_minutes int not null check (slot_minutes in (15, 20, 30, 45, 60)),
  capacity int not null check (capacity between 1 and 50),
  -- Spans of each weekday (1 is Monday), as they stand on the clock of the office's own zone.
  hours jsonb not null,
  closed_days jsonb not null,
  keeps_holidays boolean not null,
  bring text not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  version int not null default 1,
  set_by text not null,
  set_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('office', 'select, insert, update');

create table visit (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  office_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  bring text not null,
  note text,
  state text not null default 'booked' check (state in ('booked', 'came', 'missed', 'cancelled')),
  moves int not null default 0,
  booked_by_id text,
  booked_by text not null,
  booked_at timestamptz not null,
  came_of text check (came_of in ('payment', 'agreement', 'promise', 'talk', 'other')),
  agreement_id uuid,
  payment_id uuid,
  reason text,
  ended_at timestamptz,
  ended_by text,
  -- Somebody talked with the person since it was booked for that day, or since it was missed.
  followed_at timestamptz,
  primary key (agency_id, id),
  constraint came_with_an_outcome check ((state = 'came') = (came_of is not null)),
  constraint an_end_has_its_moment check ((state = 'booked') = (ended_at is null)),
  constraint cancelled_with_a_reason check (state <> 'cancelled' or reason is not null),
  foreign key (agency_id, office_id) references office,
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id),
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, agreement_id) references agreement,
  foreign key (agency_id, payment_id) references payment
);
create unique index one_visit_waits_per_person on visit (agency_id, debtor_id, portfolio_id)
  where state = 'booked';
create index visits_of_office on visit (agency_id, office_id, starts_at);
create index visits_of_debtor on visit (agency_id, debtor_id, booked_at desc);
create index visits_by_time on visit (agency_id, starts_at);
call secure('visit', 'select, insert, update', 'creditor_id');

-- An office receives no more people at a time than it has room for, whoever books at once: the
-- office's row is held until the booking is there or is not.
create function office_has_room() returns trigger
language plpgsql set search_path = public as $$
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
create trigger office_has_room before insert or update of office_id, starts_at, ends_at on visit
  for each row execute function office_has_room();

-- Addresses of the page of a visit. Of each only a digest is kept: whoever reads the database
-- opens no page.
create table visit_link (
  agency_id uuid not null references agency,
  token_hash text not null,
  visit_id uuid not null,
  made_at timestamptz not null,
  primary key (agency_id, token_hash),
  foreign key (agency_id, visit_id) references visit
);
create index visit_link_by_token on visit_link (token_hash);
call secure('visit_link', 'select, insert');

-- Before the agency is known no row of any can be seen: the owner answers whose page it is.
create function agency_of_visit(the_hash text) returns uuid
language sql stable security definer set search_path = public as $$
  select agency_id from visit_link where token_hash = the_hash limit 1
$$;
revoke execute on function agency_of_visit from public;
grant execute on function agency_of_visit to combinado_app;

-- What is printed on a cheque, when exactly somebody comes for it, and why a bank gave it back.
alter table cheque
  add column call_id uuid,
  add column window_from time,
  add column window_to time,
  add column branch text,
  add column account text,
  add column due_on date,
  add column cmc7 text check (cmc7 ~ '^\d{30}$'),
  add column return_code int check (return_code between 11 and 79),
  add column returns int not null default 0,
  add constraint window_has_two_ends check ((window_from is null) = (window_to is null)
    and (window_from is null or window_from < window_to)),
  add foreign key (agency_id, call_id) references call;
-- The same paper is fetched once: whoever types it twice is told.
create unique index a_cheque_is_kept_once on cheque (agency_id, cmc7)
  where cmc7 is not null and state <> 'cancelled';

create table cheque_proof (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  cheque_id uuid not null,
  creditor_id uuid not null,
  kind text not null check (kind in ('receipt', 'cheque')),
  file_name text not null,
  file_type text not null,
  bytes bytea not null,
  sha256 text not null,
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (agency_id, id),
  constraint a_proof_is_kept_once unique (agency_id, cheque_id, sha256),
  foreign key (agency_id, cheque_id) references cheque,
  foreign key (agency_id, creditor_id) references creditor
);
call secure('cheque_proof', 'select, insert', 'creditor_id');

-- What an agent and the supervisor want of a month.
create table goal (
  agency_id uuid not null references agency,
  agent_id text not null,
  month date not null check (extract(day from month) = 1),
  talks int not null check (talks between 0 and 100000),
  agreements int not null check (agreements between 0 and 100000),
  first_payments int not null check (first_payments between 0 and 100000),
  kept int not null check (kept between 0 and 100000),
  set_by text not null,
  set_at timestamptz not null,
  constraint one_goal_a_month primary key (agency_id, agent_id, month)
);
call secure('goal', 'select, insert, update');

-- What a supervisor says to an agent of a call or of a day; the agent reads it, and may answer.
create table feedback (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  agent_id text not null,
  call_id uuid,
  kind text not null check (kind in ('well-done', 'to-try', 'arranged')),
  words text not null check (words <> ''),
  said_by_id text not null,
  said_by text not null,
  said_at timestamptz not null,
  read_at timestamptz,
  answer text,
  primary key (agency_id, id),
  constraint nobody_says_it_to_themselves check (said_by_id <> agent_id),
  foreign key (agency_id, call_id) references call
);
create index feedback_of_agent on feedback (agency_id, agent_id, said_at desc);
call secure('feedback', 'select, insert, update');

-- A case or a tip told to colleagues. The author is kept for the votes; an anonymous one is told
-- to nobody.
create table tip (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  kind text not null check (kind in ('case', 'tip')),
  locale text not null check (locale in ('pt-BR', 'es', 'en')),
  words text not null check (words <> ''),
  author_id text not null,
  author text,
  told_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'promoted', 'withdrawn')),
  place text,
  line_id text,
  line_words text,
  decided_by text,
  decided_at timestamptz,
  primary key (agency_id, id),
  constraint promoted_to_a_place check ((state = 'promoted') <= (place is not null
    and line_id is not null and line_words is not null and decided_at is not null)),
  constraint a_line_comes_of_one_tip unique (agency_id, line_id)
);
create index tips_by_time on tip (agency_id, told_at desc);
call secure('tip', 'select, insert, update');

create table tip_vote (
  agency_id uuid not null references agency,
  tip_id uuid not null,
  voter_id text not null,
  voted_at timestamptz not null,
  constraint one_vote_each primary key (agency_id, tip_id, voter_id),
  foreign key (agency_id, tip_id) references tip
);
call secure('tip_vote', 'select, insert, delete');

create function nobody_votes_for_their_own() returns trigger
language plpgsql set search_path = public as $$
begin
  if exists (select from tip
      where agency_id = new.agency_id and id = new.tip_id and author_id = new.voter_id) then
    raise exception 'nobody votes for their own tip' using errcode = 'check_violation',
      constraint = 'nobody_votes_for_their_own';
  end if;
  return new;
end $$;
create trigger nobody_votes_for_their_own before insert on tip_vote
  for each row execute function nobody_votes_for_their_own();

create table tip_comment (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  tip_id uuid not null,
  author_id text not null,
  author text not null,
  words text not null check (words <> ''),
  said_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, tip_id) references tip
);
create index comments_of_tip on tip_comment (agency_id, tip_id, said_at);
call secure('tip_comment', 'select, insert');
