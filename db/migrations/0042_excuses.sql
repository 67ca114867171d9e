-- Why somebody says that nothing was paid: what was heard, what was answered, what was seen of it.
-- An excuse is open until something is seen, and says nothing any more after `until_on`.
create table excuse_said (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  call_id uuid,
  excuse text not null check (excuse ~ '^[a-z]+(-[a-z]+)*$'),
  found_by text not null check (found_by in ('tap', 'search', 'note', 'study')),
  heard_at timestamptz not null,
  heard_by_id text not null,
  heard_by text not null,
  until_on date not null,
  state text not null default 'open' check (state in ('open', 'verified', 'unverified')),
  settled_at timestamptz,
  settled_by text,
  settled_by_role text,
  seen_in text check (seen_in in ('our-data', 'proof', 'creditor', 'person')),
  review_asked_at timestamptz,
  review_asked_by text,
  review_wish text check (review_wish in ('open', 'verified', 'unverified')),
  applied_at timestamptz,
  withdrawn_at timestamptz,
  primary key (agency_id, id),
  constraint the_settled_say_by_whom check (
    (state = 'open') or (settled_at is not null and settled_by is not null
      and settled_by_role is not null and seen_in is not null)),
  constraint no_negative_mark_without_a_reviewer check (
    state <> 'unverified' or settled_by_role in ('supervisor', 'owner')),
  constraint a_review_says_what_for check (
    (review_asked_at is null) = (review_wish is null)
    and (review_asked_at is null) = (review_asked_by is null)),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create unique index said_once_each_call on excuse_said (agency_id, call_id, excuse)
  where withdrawn_at is null;
create index excuses_of_debtor on excuse_said (agency_id, debtor_id, heard_at desc);
create index excuses_of_portfolio on excuse_said (agency_id, portfolio_id, heard_at desc);
create index excuses_to_review on excuse_said (agency_id, review_asked_at)
  where review_wish is not null and withdrawn_at is null;
call secure('excuse_said', 'select, insert, update');

-- The reply that was said, in its words then; what it did at once, and what the call came to.
create table excuse_reply (
  agency_id uuid not null references agency,
  said_id uuid not null,
  excuse text not null,
  line_id text not null,
  words text not null,
  said_at timestamptz not null,
  said_by text not null,
  came text check (came in ('went-on', 'did-not-help')),
  followed text check (followed in ('agreement', 'promise', 'callback', 'ended')),
  constraint a_reply_is_said_once primary key (agency_id, said_id, line_id),
  foreign key (agency_id, said_id) references excuse_said
);
create index replies_by_time on excuse_reply (agency_id, said_at desc);
call secure('excuse_reply', 'select, insert, update');
