-- Boletos issued on a creditor's account, and the files that go to its bank and come from it.
alter table charge drop constraint if exists charge_means_check;
alter table charge add constraint charge_means_check check (means in ('pix', 'boleto'));

create table boleto_account (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  bank text not null check (bank ~ '^[0-9]{3}$'),
  branch text not null,
  branch_digit text not null,
  account text not null,
  account_digit text not null,
  wallet text not null,
  modality text not null,
  agreement text not null,
  post text not null,
  operation text not null,
  transmission_code text not null,
  layout text not null check (layout in ('cnab240', 'cnab400')),
  fine_pct text,
  interest_pct_month text,
  instructions text not null,
  -- The next nosso número, and the year in which it is counted where a bank counts by year.
  next_number bigint not null default 1 check (next_number > 0),
  numbers_of int not null default 0,
  -- The next file to the bank.
  next_file int not null default 1 check (next_file > 0),
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor
);
create unique index one_open_account_per_creditor on boleto_account (agency_id, creditor_id)
  where closed_at is null;
call secure('boleto_account', 'select, insert, update');

-- A charge by boleto. What its bank knows of it is only what a file brought back.
create table boleto (
  agency_id uuid not null,
  charge_id uuid not null,
  creditor_id uuid not null,
  account_id uuid not null,
  our_number text not null,
  our_number_key text not null,
  our_number_shown text not null,
  document_number text not null,
  barcode text not null check (barcode ~ '^[0-9]{44}$'),
  line text not null check (line ~ '^[0-9]{47}$'),
  amount_cents bigint not null check (amount_cents > 0),
  due_on date not null,
  issued_on date not null,
  state text not null default 'to-register' check (state in
    ('to-register', 'sent', 'registered', 'rejected', 'paid', 'cancelled')),
  reasons text[] not null default '{}',
  changed_at timestamptz not null,
  primary key (agency_id, charge_id),
  constraint a_number_is_used_once unique (agency_id, account_id, our_number),
  foreign key (agency_id, charge_id) references charge,
  foreign key (agency_id, account_id, creditor_id)
    references boleto_account (agency_id, id, creditor_id)
);
create index boleto_by_number on boleto (agency_id, our_number_key);
create index boletos_to_look_after on boleto (agency_id, account_id, state)
  where state in ('to-register', 'sent', 'registered');
call secure('boleto', 'select, insert, update', 'creditor_id');

-- Every file as it went or came, byte for byte: the same one comes in once.
create table bank_file (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  direction text not null check (direction in ('out', 'in')),
  account_id uuid,
  sequence int,
  file_name text not null,
  bank text,
  layout text check (layout in ('cnab240', 'cnab400')),
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('made', 'reading', 'held', 'applying', 'done', 'failed')),
  problem jsonb,
  warnings jsonb not null default '[]',
  titles_total int not null default 0,
  titles_done int not null default 0,
  made_on date,
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (agency_id, id),
  constraint what_goes_out_has_its_number check (
    (direction = 'out') = (sequence is not null and account_id is not null and state = 'made')),
  foreign key (agency_id, account_id) references boleto_account
);
alter table bank_file alter column bytes set storage external;
create unique index sent_in_order on bank_file (agency_id, account_id, sequence)
  where direction = 'out';
create unique index the_same_return_once on bank_file (agency_id, sha256) where direction = 'in';
create index bank_files_by_time on bank_file (agency_id, kept_at desc);
call secure('bank_file', 'select, insert, update');

-- What was asked of the bank: each thing in one file, and only one.
create table boleto_entry (
  agency_id uuid not null,
  file_id uuid not null,
  charge_id uuid not null,
  creditor_id uuid not null,
  kind text not null check (kind in ('register', 'change-due', 'cancel')),
  due_on date not null,
  amount_cents bigint not null,
  primary key (agency_id, file_id, charge_id),
  foreign key (agency_id, file_id) references bank_file,
  foreign key (agency_id, charge_id) references boleto
);
create unique index registered_once on boleto_entry (agency_id, charge_id) where kind = 'register';
create unique index cancelled_once on boleto_entry (agency_id, charge_id) where kind = 'cancel';
create index entries_of_boleto on boleto_entry (agency_id, charge_id);
call secure('boleto_entry', 'select, insert', 'creditor_id');

-- What a return says of each title, and what was done about it. The same news counts once.
create table returned_title (
  agency_id uuid not null,
  file_id uuid not null,
  n int not null,
  line int not null,
  key text not null,
  occurrence text not null,
  meaning text not null,
  our_number text not null,
  company_use text not null,
  payer_document text not null,
  payer_name text not null,
  due_on date,
  value_cents bigint,
  paid_cents bigint,
  net_cents bigint,
  fee_cents bigint,
  occurred_on date,
  credited_on date,
  reasons text[] not null,
  outcome text not null default 'waiting' check (outcome in
    ('waiting', 'known', 'noted', 'registered', 'rejected', 'paid', 'unmatched', 'cancelled',
     'not-ours', 'attention')),
  charge_id uuid,
  payment_id uuid,
  primary key (agency_id, file_id, n),
  foreign key (agency_id, file_id) references bank_file,
  foreign key (agency_id, charge_id) references boleto,
  foreign key (agency_id, payment_id) references payment
);
create unique index news_counts_once on returned_title (agency_id, key)
  where outcome not in ('waiting', 'known');
create index titles_to_apply on returned_title (agency_id, file_id, n) where outcome = 'waiting';
call secure('returned_title', 'select, insert, update');
