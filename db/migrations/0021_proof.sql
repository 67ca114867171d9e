-- What was accepted, word for word; the documents that were issued; the person's own page.

-- A service that goes on, month after month: it owes its customers a yearly discharge statement.
alter table creditor add column provides_service boolean not null default false;

-- Every time somebody said yes to an agreement: through which channel, when, who, to which words.
create table acceptance (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  creditor_id uuid not null,
  channel text not null,
  by_whom text not null check (by_whom in ('debtor', 'guarantor', 'representative')),
  heard_by text,
  accepted_at timestamptz not null,
  accepted_text text not null,
  text_hash text not null,
  policy_version int not null,
  terms_version int not null,
  primary key (agency_id, id),
  constraint accepted_once_by_each_channel unique (agency_id, agreement_id, channel),
  constraint the_hash_is_of_the_text check (
    text_hash = encode(sha256(convert_to(accepted_text, 'UTF8')), 'hex')),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id)
);
call secure('acceptance', 'select, insert', 'creditor_id');

insert into acceptance (agency_id, agreement_id, creditor_id, channel, by_whom, heard_by,
  accepted_at, accepted_text, text_hash, policy_version, terms_version)
select agreement.agency_id, agreement.id, agreement.creditor_id, accepted_channel, 'debtor', null,
  accepted_at, accepted_text, encode(sha256(convert_to(accepted_text, 'UTF8')), 'hex'),
  policy_version, terms_version
from agreement join offer on offer.agency_id = agreement.agency_id and offer.id = offer_id;

-- Issued once and kept for good: what it says, as blocks; the file is drawn from them again.
create table document (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  kind text not null check (kind in ('term', 'receipt', 'clearance', 'statement', 'yearly')),
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  subject text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  title text not null,
  locale text not null,
  blocks jsonb not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agreement_id uuid,
  payment_id uuid,
  -- The debts that it says are settled: it holds while they are.
  item_ids uuid[] not null default '{}',
  issued_at timestamptz not null,
  issued_by text not null,
  primary key (agency_id, id),
  constraint a_code_is_used_once unique (agency_id, code),
  constraint the_same_words_are_the_same_document unique (agency_id, kind, subject, content_hash),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id),
  foreign key (agency_id, agreement_id) references agreement,
  foreign key (agency_id, payment_id) references payment
);
create index documents_by_code on document (code);
create index documents_of_debtor on document (agency_id, debtor_id, issued_at desc);
create index documents_of_agreement on document (agency_id, agreement_id, issued_at desc)
  where agreement_id is not null;
call secure('document', 'select, insert', 'creditor_id');

-- Whoever holds a paper asks by its code, before any agency is known.
create function agency_of_document(the_code text) returns uuid
language sql stable security definer set search_path = public as $$
  select agency_id from document where code = the_code order by agency_id limit 1
$$;
grant execute on function agency_of_document to combinado_app;

-- The address of a person's own page: whoever holds it may try to say who they are, a few times.
create table page_link (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  debtor_id uuid not null,
  creditor_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  made_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  first_opened_at timestamptz,
  wrong_answers int not null default 0 check (wrong_answers >= 0),
  last_wrong_at timestamptz,
  primary key (agency_id, id),
  constraint a_token_opens_one_page unique (agency_id, token_hash),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id),
  foreign key (agency_id, debtor_id) references debtor
);
create index page_links_by_token on page_link (token_hash);
create index page_links_of_agreement on page_link (agency_id, agreement_id, made_at desc);
call secure('page_link', 'select, insert, update');

-- Somebody who said who they are: for half an hour the page shows what was agreed.
create table page_visit (
  agency_id uuid not null references agency,
  visit_hash text not null check (visit_hash ~ '^[0-9a-f]{64}$'),
  link_id uuid not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (agency_id, visit_hash),
  foreign key (agency_id, link_id) references page_link
);
call secure('page_visit', 'select, insert, update');

create function agency_of_page(the_hash text) returns uuid
language sql stable security definer set search_path = public as $$
  select agency_id from page_link where token_hash = the_hash order by agency_id limit 1
$$;
grant execute on function agency_of_page to combinado_app;

-- What a person does on their own page is theirs, and nobody else's.
alter table journal_line
  drop constraint journal_line_actor_kind_check,
  add constraint journal_line_actor_kind_check
    check (actor_kind in ('person', 'system', 'bank', 'debtor'));
