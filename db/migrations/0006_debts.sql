-- What is owed: a debt (contract) has items (invoices, instalments); each item has a ledger.
create table debt (
  agency_id uuid not null,
  id uuid not null default new_id(),
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  contract text not null,
  product text,
  client_code text,
  extras jsonb not null default '{}',
  import_id uuid,
  created_at timestamptz not null,
  primary key (agency_id, id),
  constraint one_debt_per_contract unique (agency_id, contract, portfolio_id, debtor_id),
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id),
  foreign key (agency_id, debtor_id) references debtor
);
create index debt_of_debtor on debt (agency_id, debtor_id);
call secure('debt', 'select, insert, update', 'creditor_id');

-- A creditor's viewer knows the debtors who owe that creditor, and no others.
call secure('debtor', 'select, insert, update',
  'exists (select 1 from debt where debt.agency_id = debtor.agency_id
           and debt.debtor_id = debtor.id and debt.creditor_id = any (app_creditors()))');

create table debt_item (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  instalment text not null default '',
  invoice text not null default '',
  due_on date not null,
  issued_on date,
  original_cents bigint not null check (original_cents > 0),
  state text not null default 'open' check (state in ('open', 'settled', 'withdrawn')),
  agreement_id uuid,
  import_id uuid,
  line int,
  primary key (agency_id, id),
  constraint one_item_per_instalment unique (agency_id, debt_id, instalment, invoice),
  constraint only_open_items_are_in_an_agreement check (agreement_id is null or state = 'open'),
  foreign key (agency_id, debt_id) references debt
);
create index item_of_debtor on debt_item (agency_id, debtor_id, due_on);
create index item_by_invoice on debt_item (agency_id, invoice) where invoice <> '';
create index item_of_portfolio on debt_item (agency_id, portfolio_id);
call secure('debt_item', 'select, insert, update', 'creditor_id');

-- Entries are added, never changed; a correction is a reversal that names what it reverses.
create table ledger_entry (
  agency_id uuid not null,
  id uuid not null default new_id(),
  debt_item_id uuid not null,
  creditor_id uuid not null,
  kind text not null check (kind in
    ('opening', 'payment', 'waiver', 'adjustment', 'withdrawal', 'reversal')),
  component text not null check (component in ('principal', 'fine', 'interest', 'fees')),
  amount_cents bigint not null check (amount_cents <> 0),
  on_day date not null,
  payment_id uuid,
  agreement_id uuid,
  import_id uuid,
  reverses_id uuid,
  at timestamptz not null,
  primary key (agency_id, id),
  constraint a_reversal_names_what_it_reverses check ((kind = 'reversal') = (reverses_id is not null)),
  foreign key (agency_id, debt_item_id) references debt_item,
  foreign key (agency_id, reverses_id) references ledger_entry
);
create unique index reversed_once on ledger_entry (agency_id, reverses_id)
  where reverses_id is not null;
create unique index opened_once on ledger_entry (agency_id, debt_item_id) where kind = 'opening';
create index entries_of_item on ledger_entry (agency_id, debt_item_id);
call secure('ledger_entry', 'select, insert', 'creditor_id');
