-- What a debt may lead to besides contact (a listing, a protest, a suspension), with its notices and
-- their proof, what must be undone in time, and what starts the years of a debt anew.

-- An interruption of prescription (Código Civil art. 202): it happens once to each item.
create table interruption (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debt_item_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  kind text not null check (kind in ('acknowledgement', 'protest', 'court-order')),
  on_day date not null,
  evidence text not null check (evidence <> ''),
  agreement_id uuid,
  recorded_by text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_because text,
  primary key (agency_id, id),
  constraint a_withdrawal_is_whole check (
    (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_because is null)),
  foreign key (agency_id, debt_item_id) references debt_item,
  foreign key (agency_id, debtor_id) references debtor
);
create unique index interrupted_once on interruption (agency_id, debt_item_id)
  where withdrawn_at is null;
create index interruptions_of_debtor on interruption (agency_id, debtor_id);
call secure('interruption', 'select, insert, update', 'creditor_id');

-- Whoever agreed to pay a debt that was due has acknowledged it: the first time counts.
insert into interruption (agency_id, debt_item_id, creditor_id, debtor_id, kind, on_day, evidence,
  agreement_id, recorded_by, recorded_at)
select distinct on (item.agency_id, item.id) item.agency_id, item.id, item.creditor_id,
  item.debtor_id, 'acknowledgement', (accepted_at at time zone agency.zone)::date, agreement.code,
  agreement.id, 'Combinado', accepted_at
from agreement_item covered
join agreement on agreement.agency_id = covered.agency_id and agreement.id = covered.agreement_id
join debt_item item on item.agency_id = covered.agency_id and item.id = covered.debt_item_id
join agency on agency.id = covered.agency_id
where (accepted_at at time zone agency.zone)::date > item.due_on
  and (accepted_at at time zone agency.zone)::date <= (item.due_on + interval '5 years')::date
order by item.agency_id, item.id, accepted_at;

-- Something that follows from a debt, asked for and then done: its wait and its notices are before,
-- what undoes it comes after.
create table measure (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  act text not null check (act in
    ('negativate', 'protest', 'suspend_service', 'terminate_contract', 'sue')),
  debt_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  -- The bureau, the notary, the court; empty for a service.
  registry text not null default '',
  item_ids uuid[] not null default '{}',
  due_on date,
  owed_cents bigint not null default 0,
  state text not null check (state in ('asked', 'in-force', 'withdrawn', 'ended')),
  -- It stood so before the debt came to us; nobody here decided it.
  is_past boolean not null default false,
  asked_at timestamptz not null,
  asked_by text not null,
  done_on date,
  done_by text,
  done_evidence text,
  -- What the rules said of the day on which it was done: versions of the packs, waits that ran.
  decision jsonb,
  ended_on date,
  ended_by text,
  ended_evidence text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint done_is_whole check (
    state not in ('in-force', 'ended') or is_past or (done_on is not null and done_by is not null
      and done_evidence is not null and decision is not null)),
  constraint ended_is_whole check ((state in ('withdrawn', 'ended')) = (ended_on is not null)),
  constraint an_end_follows_a_beginning check (ended_on is null or done_on is null
    or ended_on >= done_on),
  foreign key (agency_id, debt_id) references debt,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id),
  foreign key (agency_id, debtor_id) references debtor
);
create unique index one_measure_at_a_time on measure (agency_id, debt_id, act, lower(registry))
  where state in ('asked', 'in-force');
create index measures_of_debtor on measure (agency_id, debtor_id, asked_at desc);
create index measures_by_state on measure (agency_id, state, id) where state in ('asked', 'in-force');
call secure('measure', 'select, insert, update', 'creditor_id');

-- The words that the law wants a person to have had before; kept as a document.
create table legal_notice (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  measure_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  document_id uuid not null,
  template text not null,
  channel text not null check (channel in ('letter', 'email', 'whatsapp')),
  contact_point_id uuid,
  permit_id uuid,
  permit_decided_at timestamptz,
  -- A letter goes to no contact point: what the rules said of it stands here.
  decision jsonb,
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_because text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint none_leaves_without_an_answer_of_the_rules check (
    (channel = 'letter') = (permit_id is null)
    and (permit_id is null) = (permit_decided_at is null) and (channel = 'letter') = (decision is not null)),
  foreign key (agency_id, measure_id, creditor_id) references measure (agency_id, id, creditor_id),
  foreign key (agency_id, document_id) references document
);
create unique index one_notice_by_channel_and_day
  on legal_notice (agency_id, measure_id, channel, sent_on) where withdrawn_at is null;
create index notices_of_measure on legal_notice (agency_id, measure_id, sent_at);
call secure('legal_notice', 'select, insert, update', 'creditor_id');

-- How we know that a notice reached the person: once, and never changed.
create table notice_delivery (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  notice_id uuid not null,
  creditor_id uuid not null,
  delivered_on date not null,
  proof text not null check (proof in ('postal-receipt', 'signed-copy', 'email-receipt', 'reply',
    'read-receipt', 'bureau-record', 'none')),
  reference text not null check (reference <> ''),
  file_name text,
  file_bytes bytea,
  file_sha256 text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (agency_id, id),
  constraint delivered_once unique (agency_id, notice_id),
  constraint a_file_is_whole check ((file_name is null) = (file_bytes is null)
    and (file_name is null) = (file_sha256 is null)),
  foreign key (agency_id, notice_id, creditor_id)
    references legal_notice (agency_id, id, creditor_id)
);
call secure('notice_delivery', 'select, insert', 'creditor_id');

-- What must be undone, by when and why. One at a time for each measure.
create table duty (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  measure_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  act text not null check (act in ('delist', 'clear_protest', 'restore_service')),
  cause text not null check (cause in ('paid', 'first-instalment', 'too-old', 'not-owed')),
  caused_on date not null,
  rule_id text not null,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  opened_at timestamptz not null,
  ended_on date,
  ended_by text,
  -- The evidence that it was done, or why it is not owed any more.
  ended_evidence text,
  primary key (agency_id, id),
  constraint an_open_duty_has_no_end check ((state = 'open') = (ended_on is null)),
  foreign key (agency_id, measure_id, creditor_id) references measure (agency_id, id, creditor_id)
);
create unique index one_duty_at_a_time on duty (agency_id, measure_id) where state = 'open';
create index duties_by_day on duty (agency_id, due_on, id) where state = 'open';
create index duties_of_debtor on duty (agency_id, debtor_id);
call secure('duty', 'select, insert, update', 'creditor_id');

alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (kind in
  ('term', 'receipt', 'clearance', 'statement', 'yearly', 'notice', 'protest-letter'));

-- The yearly discharge statements of a creditor, all at one press: how far it has come.
create table yearly_batch (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  year int not null,
  total int not null,
  issued int not null default 0,
  known int not null default 0,
  refused jsonb not null default '{}',
  after_id uuid,
  begun_at timestamptz not null,
  begun_by text not null,
  ended_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, creditor_id) references creditor
);
create unique index one_batch_at_a_time on yearly_batch (agency_id, creditor_id, year)
  where ended_at is null;
call secure('yearly_batch', 'select, insert, update', 'creditor_id');
