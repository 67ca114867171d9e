-- The conversation has nine steps: what was "offer" is "options".
update call
set draft = jsonb_set(draft, '{step}', '"options"')
where draft ->> 'step' = 'offer';

-- What an agent taps while talking. Written once; only what followed is added later.
create table call_tap (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  call_id uuid not null,
  agent_id text not null,
  request_key uuid not null,
  what text not null check (what in
    ('self-calm', 'self-tense', 'person-calm', 'person-tense', 'start-low', 'start-even',
     'start-good', 'end-low', 'end-even', 'end-good', 'said-no', 'technique')),
  technique text,
  has_answer boolean,
  after_question text check (after_question in ('open', 'closed')),
  step text not null,
  tapped_at timestamptz not null,
  primary key (agency_id, id),
  constraint tapped_once unique (agency_id, call_id, request_key),
  constraint a_technique_has_a_name check ((what = 'technique') = (technique is not null)),
  constraint only_a_technique_is_answered check (what = 'technique' or has_answer is null),
  constraint only_a_refusal_follows_a_question check (what = 'said-no' or after_question is null),
  foreign key (agency_id, call_id) references call
);
create index taps_by_time on call_tap (agency_id, tapped_at);
call secure('call_tap', 'select, insert');
grant update (has_answer, after_question) on call_tap to combinado_app;

-- An agent in a hard call asks a supervisor to join.
create table help_request (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  call_id uuid not null,
  debtor_id uuid not null,
  agent_id text not null,
  reason text not null check (reason in ('tense', 'abuse', 'crisis', 'other')),
  asked_at timestamptz not null,
  answer text check (answer <> ''),
  answered_by text,
  answered_at timestamptz,
  primary key (agency_id, id),
  constraint an_answer_says_who_and_when check (
    (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, debtor_id) references debtor
);
create unique index help_waits_once on help_request (agency_id, call_id) where answer is null;
create index help_by_time on help_request (agency_id, asked_at desc) where answer is null;
call secure('help_request', 'select, insert');
grant update (answer, answered_by, answered_at) on help_request to combinado_app;

-- Besides a discount, a supervisor may be asked whether a person who broke several promises is
-- given one more. It has no offer of its own: it is spent with what is accepted next.
alter table approval_request add column kind text not null default 'discount'
  check (kind in ('discount', 'another-promise'));
alter table approval_request drop constraint outside_of_authority;
alter table approval_request add constraint outside_of_authority check (
  kind <> 'discount' or discount_cents > agent_discount_cents_max);
alter table approval_request drop constraint what_is_approved_is_an_offer;
alter table approval_request add constraint what_is_approved_is_an_offer check (
  (offer_id is not null) =
    (decided_at is not null and state <> 'refused' and kind = 'discount'));
create index promises_broken on promise (agency_id, debtor_id, due_on) where state = 'broken';

-- "Were you treated with respect?": one question after a call, by an address that is sent. Who
-- answers is not told to whoever called; only the whole is shown.
create table survey (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  call_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answer text check (answer in ('yes', 'partly', 'no')),
  answered_at timestamptz,
  primary key (agency_id, id),
  constraint asked_once_of_a_call unique (agency_id, call_id),
  constraint answered_means_both check ((answer is null) = (answered_at is null)),
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create index surveys_by_answer on survey (agency_id, answered_at) where answer is not null;
call secure('survey', 'select, insert');
grant update (answer, answered_at) on survey to combinado_app;

-- Addresses of the question: only digests are kept.
create table survey_link (
  agency_id uuid not null references agency,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  survey_id uuid not null,
  made_at timestamptz not null,
  primary key (agency_id, token_hash),
  foreign key (agency_id, survey_id) references survey
);
create index survey_links_by_token on survey_link (token_hash);
call secure('survey_link', 'select, insert');

create function agency_of_survey(the_hash text) returns uuid
language sql stable security definer set search_path = public as $$
  select agency_id from survey_link where token_hash = the_hash limit 1
$$;
revoke execute on function agency_of_survey from public;
grant execute on function agency_of_survey to combinado_app;
