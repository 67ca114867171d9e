-- Words that may be said: notices that counsel signed, an agency's own messages, what was refused,
-- and what was left with somebody else.

-- A true legal notice speaks of what no other message may. It passes while not a letter changes.
create table signed_exemption (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  act text not null check (act in
    ('negativate', 'protest', 'suspend_service', 'terminate_contract', 'assign_debt', 'sue')),
  locale text not null check (locale in ('pt-BR', 'es')),
  text text not null check (text <> ''),
  text_hash text not null,
  -- The kinds of words that pass in it. An insult or an exposure never does, whoever signs.
  categories text[] not null check (cardinality(categories) > 0),
  basis text not null check (basis <> ''),
  signed_by text not null check (signed_by <> ''),
  signed_as text not null check (signed_as <> ''),
  until_on date not null,
  entered_at timestamptz not null,
  entered_by_id text not null,
  entered_by text not null,
  primary key (agency_id, id),
  constraint the_signed_hash_is_of_the_text check (
    text_hash = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  constraint only_what_a_notice_may_say check (categories <@ array[
    'C-THREAT', 'C-FALSE-LEGAL', 'C-FALSE-CREDIT', 'C-SERVICE-CUT', 'C-URGENCY'])
);
create index exemptions_by_text on signed_exemption (agency_id, text_hash);
call secure('signed_exemption', 'select, insert');

create table exemption_end (
  agency_id uuid not null references agency,
  exemption_id uuid not null,
  ended_at timestamptz not null,
  ended_by text not null,
  reason text not null check (reason <> ''),
  constraint ended_once primary key (agency_id, exemption_id),
  foreign key (agency_id, exemption_id) references signed_exemption
);
call secure('exemption_end', 'select, insert');

-- An agency's own words of a message, version by version; the shipped ones where it has none.
create table message_text (
  agency_id uuid not null references agency,
  kind text not null,
  locale text not null check (locale in ('pt-BR', 'es', 'en')),
  version int not null check (version > 0),
  -- Back to the shipped words: then there are none here.
  is_shipped boolean not null,
  subject text,
  body text,
  short text,
  set_at timestamptz not null,
  set_by text not null,
  constraint a_version_is_written_once primary key (agency_id, kind, locale, version),
  constraint words_are_whole check (is_shipped = (subject is null) and is_shipped = (body is null)
    and is_shipped = (short is null))
);
call secure('message_text', 'select, insert');

-- Words that were not let through: where, of which kind, and whose they were.
create table word_refusal (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  at timestamptz not null,
  by_id text,
  by_name text not null,
  place text not null check (place in ('note', 'reason', 'message', 'template', 'notice')),
  category text not null,
  match text not null,
  primary key (agency_id, id)
);
create index word_refusals_by_time on word_refusal (agency_id, at desc);
call secure('word_refusal', 'select, insert');

-- What was left with whoever answered, or with a machine, in the words that stood on the screen.
create table message_left (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  call_id uuid not null,
  debtor_id uuid not null,
  audience text not null check (audience in ('third_party', 'voicemail')),
  pack_id text not null,
  text text not null,
  left_at timestamptz not null,
  left_by text not null,
  primary key (agency_id, id),
  constraint left_once_each_call unique (agency_id, call_id, audience),
  foreign key (agency_id, call_id) references call,
  foreign key (agency_id, debtor_id) references debtor
);
create index messages_left_of_debtor on message_left (agency_id, debtor_id, left_at desc);
call secure('message_left', 'select, insert');
