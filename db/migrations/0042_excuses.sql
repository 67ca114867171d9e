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

-- An address where a person may send a photo or a PDF that backs what they said; only its digest
-- is kept. It opens with the end of their document, as their own page does.
create table proof_link (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  said_id uuid not null,
  debtor_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  made_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  first_opened_at timestamptz,
  wrong_answers int not null default 0 check (wrong_answers >= 0),
  last_wrong_at timestamptz,
  primary key (agency_id, id),
  constraint a_token_opens_one_proof unique (agency_id, token_hash),
  foreign key (agency_id, said_id) references excuse_said,
  foreign key (agency_id, debtor_id) references debtor
);
create index proof_links_by_token on proof_link (token_hash);
create index proof_links_of_excuse on proof_link (agency_id, said_id, made_at desc);
call secure('proof_link', 'select, insert, update');

create table proof_visit (
  agency_id uuid not null references agency,
  visit_hash text not null check (visit_hash ~ '^[0-9a-f]{64}$'),
  link_id uuid not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (agency_id, visit_hash),
  foreign key (agency_id, link_id) references proof_link
);
call secure('proof_visit', 'select, insert');

create function agency_of_proof_link(the_hash text) returns uuid
language sql stable security definer set search_path = public as $$
  select agency_id from proof_link where token_hash = the_hash order by agency_id limit 1
$$;
grant execute on function agency_of_proof_link to combinado_app;

-- What was sent: bytes that nobody runs nor shows, only hands to whoever asks for the file. Its
-- kind is what its first bytes say, its name is ours.
create table proof (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  said_id uuid not null,
  link_id uuid not null,
  debtor_id uuid not null,
  media_type text not null
    check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic')),
  byte_count int not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea,
  arrived_at timestamptz not null,
  seen_at timestamptz,
  seen_by text,
  primary key (agency_id, id),
  constraint sent_twice_it_came_once unique (agency_id, said_id, sha256),
  constraint no_more_than_it_may_be check (byte_count between 1 and 8388608
    and (bytes is null or octet_length(bytes) = byte_count)),
  constraint seen_by_somebody check ((seen_at is null) = (seen_by is null)),
  foreign key (agency_id, said_id) references excuse_said,
  foreign key (agency_id, link_id) references proof_link,
  foreign key (agency_id, debtor_id) references debtor
);
create index proofs_to_see on proof (agency_id, arrived_at) where seen_at is null;
create index proofs_of_debtor on proof (agency_id, debtor_id);
call secure('proof', 'select, insert, update');

-- What the creditor is asked because of what a person said, and what it answered (C6.4).
create table creditor_question (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  said_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  asked_at timestamptz not null,
  asked_by text not null,
  due_on date not null,
  stop_id uuid,
  answered_at timestamptz,
  answered_by text,
  answer text check (answer is null or length(answer) between 1 and 500),
  finding text check (finding in ('confirms', 'does-not-confirm', 'unknown')),
  primary key (agency_id, id),
  constraint asked_once unique (agency_id, said_id),
  constraint an_answer_is_whole check ((answered_at is null) = (answer is null)
    and (answered_at is null) = (finding is null) and (answered_at is null) = (answered_by is null)),
  foreign key (agency_id, said_id) references excuse_said,
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id)
);
create index questions_that_wait on creditor_question (agency_id, due_on)
  where answered_at is null;
create index questions_of_debtor on creditor_question (agency_id, debtor_id, asked_at desc);
call secure('creditor_question', 'select, insert, update', 'creditor_id');
