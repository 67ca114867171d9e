-- Whom to contact on a day, in which order, and why. Until the day begins it is replaced whole.
create table plan_item (
  agency_id uuid not null,
  day date not null,
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  score int not null,
  reasons jsonb not null,
  balance_cents bigint not null,
  oldest_due_on date not null,
  primary key (agency_id, day, debtor_id, portfolio_id),
  foreign key (agency_id, debtor_id) references debtor
);
create index plan_in_order on plan_item (agency_id, day, score desc, debtor_id);
call secure('plan_item', 'select, insert, update, delete', 'creditor_id');
