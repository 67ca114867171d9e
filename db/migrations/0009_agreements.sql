-- What was agreed, what it covers, and the instalments that add up to it.
create table agreement (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  code text not null,
  offer_id uuid not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agent_id text,
  state text not null default 'open' check (state in ('open', 'kept', 'broken', 'cancelled')),
  balance_cents bigint not null,
  discount_cents bigint not null check (discount_cents >= 0),
  total_cents bigint not null check (total_cents > 0),
  accepted_at timestamptz not null,
  accepted_channel text not null,
  accepted_text text not null,
  ended_on date,
  end_reason text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint one_code_each unique (agency_id, code),
  constraint an_offer_is_accepted_once unique (agency_id, offer_id),
  constraint total_is_balance_less_discount check (total_cents = balance_cents - discount_cents),
  constraint only_the_ended_have_an_end check ((state = 'open') = (ended_on is null)),
  foreign key (agency_id, offer_id) references offer,
  foreign key (agency_id, debtor_id) references debtor
);
create unique index one_open_agreement on agreement (agency_id, debtor_id, portfolio_id)
  where state = 'open';
create index agreements_by_state on agreement (agency_id, state, accepted_at desc);
create index agreements_by_time on agreement (agency_id, accepted_at desc, id desc);
create index agreements_of_debtor on agreement (agency_id, debtor_id);
call secure('agreement', 'select, insert, update', 'creditor_id');

create table agreement_item (
  agency_id uuid not null,
  agreement_id uuid not null,
  debt_item_id uuid not null,
  creditor_id uuid not null,
  principal_cents bigint not null check (principal_cents >= 0),
  fine_cents bigint not null check (fine_cents >= 0),
  interest_cents bigint not null check (interest_cents >= 0),
  fees_cents bigint not null check (fees_cents >= 0),
  primary key (agency_id, agreement_id, debt_item_id),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id),
  foreign key (agency_id, debt_item_id) references debt_item
);
call secure('agreement_item', 'select, insert', 'creditor_id');

alter table debt_item add foreign key (agency_id, agreement_id) references agreement;
create index items_in_agreement on debt_item (agency_id, agreement_id)
  where agreement_id is not null;

create table instalment (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  creditor_id uuid not null,
  n int not null check (n > 0),
  due_on date not null,
  amount_cents bigint not null check (amount_cents > 0),
  paid_cents bigint not null default 0,
  paid_on date,
  primary key (agency_id, id),
  constraint one_instalment_per_number unique (agency_id, agreement_id, n),
  constraint never_paid_beyond_its_amount check (paid_cents between 0 and amount_cents),
  constraint paid_on_when_paid check ((paid_cents = amount_cents) = (paid_on is not null)),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id)
);
create index instalments_by_due_day on instalment (agency_id, due_on) where paid_on is null;
call secure('instalment', 'select, insert, update', 'creditor_id');

-- Whole at the end of every transaction: instalments add up to their agreement.
create function instalments_add_up() returns trigger language plpgsql as $$
begin
  if (select sum(amount_cents) from instalment
      where agency_id = new.agency_id and agreement_id = new.agreement_id)
     is distinct from
     (select total_cents from agreement
      where agency_id = new.agency_id and id = new.agreement_id)
  then
    raise exception 'instalments_add_up: agreement %', new.agreement_id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger instalments_add_up after insert or update of amount_cents on instalment
  deferrable initially deferred for each row execute function instalments_add_up();

-- What the nights already said about an instalment, so that it is said once.
create table follow_up_note (
  agency_id uuid not null,
  agreement_id uuid not null,
  creditor_id uuid not null,
  n int not null,
  kind text not null check (kind in ('remind', 'warn')),
  for_day date not null,
  noted_at timestamptz not null,
  done_at timestamptz,
  primary key (agency_id, agreement_id, n, kind, for_day),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id)
);
call secure('follow_up_note', 'select, insert, update', 'creditor_id');

create table charge (
  agency_id uuid not null,
  id uuid not null default new_id(),
  agreement_id uuid not null,
  instalment_id uuid not null,
  creditor_id uuid not null,
  means text not null check (means in ('pix')),
  txid text not null,
  amount_cents bigint not null check (amount_cents > 0),
  payload text not null,
  issued_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_charge_per_instalment unique (agency_id, instalment_id, means),
  constraint a_txid_is_used_once unique (agency_id, txid),
  foreign key (agency_id, agreement_id, creditor_id)
    references agreement (agency_id, id, creditor_id),
  foreign key (agency_id, instalment_id) references instalment
);
create index charge_by_txid on charge (txid);
call secure('charge', 'select, insert', 'creditor_id');
