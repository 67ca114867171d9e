-- What people tell us: asked once, kept as facts, shown on every later contact.

-- What is owed, as questions tell debts apart; without it, by what the creditor sells.
alter table portfolio add column debt_kind text check (debt_kind in
  ('internet', 'store', 'loan', 'school', 'condominium', 'health', 'services', 'other'));

-- One fact as it was told. Nothing here changes: a later answer follows an earlier one and counts
-- in its place, and one that was taken back is followed by what was known before.
create table answer (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  fact text not null check (fact in ('reason', 'since-when', 'what-changed', 'next-income-on',
    'income-days', 'motive', 'worry', 'listing-hinders', 'point-that-matters',
    'monthly-budget-cents', 'context', 'preferred-channel', 'has-said')),
  -- Of facts that each question asks for anew, the question; otherwise ''.
  topic text not null default '',
  -- Null: nothing is known, what was noted was taken back.
  value text check (length(value) between 1 and 300),
  call_id uuid,
  question_id text,
  own_words text check (length(own_words) between 3 and 200),
  follows_id uuid,
  -- It was noted by mistake, and this is what was known before it.
  takes_back boolean not null default false,
  told_at timestamptz not null,
  noted_at timestamptz not null,
  noted_by_id text,
  noted_by text not null,
  primary key (agency_id, id),
  unique (agency_id, id, debtor_id, fact, topic),
  constraint a_day_is_a_day check (fact not in ('since-when', 'next-income-on')
    or value ~ '^\d{4}-\d\d-\d\d$'),
  constraint centavos_are_whole check (fact <> 'monthly-budget-cents' or value ~ '^[1-9]\d*$'),
  constraint only_what_was_taken_back_is_nothing check (value is not null or takes_back),
  constraint one_takes_back_something check (not takes_back or follows_id is not null),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, call_id) references call,
  constraint follows_an_answer_to_the_same
    foreign key (agency_id, follows_id, debtor_id, fact, topic)
    references answer (agency_id, id, debtor_id, fact, topic)
);
create unique index answers_follow_one_by_one on answer (agency_id, follows_id)
  where follows_id is not null;
create unique index one_first_answer on answer (agency_id, debtor_id, fact, topic)
  where follows_id is null;
create index answers_of_debtor on answer (agency_id, debtor_id);
create index answers_of_call on answer (agency_id, call_id) where call_id is not null;
call secure('answer', 'select, insert');

-- The questions that stay in sight during a call, as they were asked (A3.2); an empty place has
-- none.
create table pinned_question (
  agency_id uuid not null references agency,
  call_id uuid not null,
  place int not null check (place between 1 and 3),
  question_id text,
  own_words text check (length(own_words) between 3 and 200),
  fact text,
  -- Picked by the agent, and not only left as it was proposed.
  is_chosen boolean not null,
  pinned_at timestamptz not null,
  pinned_by text not null,
  primary key (agency_id, call_id, place),
  constraint pinned_once unique (agency_id, call_id, question_id) deferrable initially deferred,
  constraint a_question_asks_for_a_fact check ((question_id is null) = (fact is null)),
  constraint own_questions_have_words check (
    coalesce(question_id like 'own-%', false) = (own_words is not null)),
  foreign key (agency_id, call_id) references call
);
create index questions_by_time on pinned_question (agency_id, pinned_at desc);
call secure('pinned_question', 'select, insert, update');

-- Why an offer was shown as the one to begin with, so that what came of it can be told by reason.
alter table offer add column reason text check (reason ~ '^[a-z-]+$');
create index offers_by_reason on offer (agency_id, made_at desc) where reason is not null;

-- What a person told of their life goes when their budgets go (0035), and not before.
create function forget_answers(the_record text, the_debtors uuid[]) returns void
language plpgsql security definer set search_path = public as $$
declare
  ours uuid := app_agency();
  them uuid[] := array(
    select id from debtor
    where agency_id = ours and id = any (the_debtors)
      and not exists (select from legal_hold where legal_hold.agency_id = ours
        and legal_hold.debtor_id = debtor.id and lifted_at is null)
      and not exists (select from complaint where complaint.agency_id = ours
        and complaint.debtor_id = debtor.id and complaint.state <> 'closed'));
begin
  if the_record in ('budgets', 'identity') then
    delete from answer where agency_id = ours and debtor_id = any (them);
    update pinned_question set own_words = '...'
    where agency_id = ours and own_words is not null and call_id in (
      select id from call where call.agency_id = ours and debtor_id = any (them));
  end if;
end $$;
revoke all on function forget_answers from public;
grant execute on function forget_answers to combinado_app;
