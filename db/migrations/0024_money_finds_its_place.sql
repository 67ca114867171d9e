-- Who sent money, by what it may be known, and where every centavo of it is.
alter table payment
  drop constraint payment_source_check,
  drop constraint payment_state_check,
  drop constraint the_matched_have_a_debtor,
  add column received_key text,
  add column company_use text,
  add column our_number text,
  add column bank text,
  add column payer_document text,
  add column payer_name text,
  add column credited_on date,
  add column account_id uuid,
  add column cost_cents bigint not null default 0 check (cost_cents >= 0),
  add column matched_by text,
  add column flags text[] not null default '{}',
  add column placed_cents bigint not null default 0 check (placed_cents >= 0),
  add column credit_cents bigint not null default 0 check (credit_cents >= 0),
  add column refund_cents bigint not null default 0 check (refund_cents >= 0),
  add constraint a_source_has_a_name check (source ~ '^[a-z-]+$'),
  add constraint payment_state_check check (state in ('unmatched', 'matched', 'returned')),
  add constraint the_matched_have_a_debtor check (state <> 'matched' or debtor_id is not null),
  add constraint received_once unique (agency_id, received_key);

-- What `payment.state` says, and never a centavo more or less.
update payment set placed_cents = amount_cents - left_over_cents where state = 'matched';
alter table payment add constraint every_centavo_is_somewhere check (
  case state
    when 'unmatched' then placed_cents + left_over_cents + credit_cents = 0
      and refund_cents < amount_cents
    when 'matched' then placed_cents + left_over_cents + credit_cents + refund_cents = amount_cents
    else refund_cents = amount_cents and placed_cents + left_over_cents + credit_cents = 0
  end);
create index payments_with_credit on payment (agency_id, debtor_id, creditor_id)
  where credit_cents > 0;
create index payments_to_decide on payment (agency_id, recorded_at)
  where left_over_cents > 0;

-- Until which day a creditor's books are closed: nothing may count on that day or before it.
create table books (
  agency_id uuid not null,
  creditor_id uuid not null,
  closed_through date,
  primary key (agency_id, creditor_id),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('books', 'select, insert, update', 'creditor_id');

-- One putting of money where it belongs, or the undoing of one. Added, never changed.
create table placement (
  agency_id uuid not null,
  id uuid not null default new_id(),
  payment_id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debtor_id uuid not null,
  agreement_id uuid,
  amount_cents bigint not null check (amount_cents <> 0),
  paid_on date not null,
  counts_on date not null,
  reverses_id uuid,
  reason text,
  placed_at timestamptz not null,
  placed_by text not null,
  primary key (agency_id, id),
  constraint an_undoing_takes_away check ((amount_cents < 0) = (reverses_id is not null)),
  constraint an_undoing_says_why check ((reverses_id is null) = (reason is null)),
  constraint undone_once unique (agency_id, reverses_id),
  constraint never_before_it_came check (counts_on >= paid_on),
  foreign key (agency_id, payment_id) references payment,
  foreign key (agency_id, creditor_id) references creditor,
  foreign key (agency_id, reverses_id) references placement
);
create index placements_of_payment on placement (agency_id, payment_id);
create index placements_by_day on placement (agency_id, creditor_id, counts_on);
call secure('placement', 'select, insert', 'creditor_id');

create function closed_books_stay_closed() returns trigger language plpgsql as $$
begin
  if exists (select from books where agency_id = new.agency_id
             and creditor_id = new.creditor_id and closed_through >= new.counts_on) then
    raise exception 'closed_books_stay_closed: % of creditor %', new.counts_on, new.creditor_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger closed_books_stay_closed before insert on placement
  for each row execute function closed_books_stay_closed();

insert into placement (agency_id, payment_id, creditor_id, portfolio_id, debtor_id, agreement_id,
  amount_cents, paid_on, counts_on, placed_at, placed_by)
select agency_id, id, creditor_id, portfolio_id, debtor_id, agreement_id, placed_cents, paid_on,
  paid_on, recorded_at, recorded_by
from payment where placed_cents > 0;

-- What one placing wrote, so that it can be undone whole.
alter table ledger_entry add column placement_id uuid;
update ledger_entry set placement_id = placement.id
from placement
where placement.agency_id = ledger_entry.agency_id
  and placement.payment_id = ledger_entry.payment_id;
alter table ledger_entry
  add foreign key (agency_id, placement_id) references placement deferrable initially deferred;
create index entries_of_placement on ledger_entry (agency_id, placement_id)
  where placement_id is not null;

alter table payment_allocation
  drop constraint payment_allocation_pkey,
  drop constraint payment_allocation_amount_cents_check,
  add column placement_id uuid;
update payment_allocation set placement_id = placement.id
from placement
where placement.agency_id = payment_allocation.agency_id
  and placement.payment_id = payment_allocation.payment_id;
alter table payment_allocation
  add check (amount_cents <> 0),
  add primary key (agency_id, placement_id, instalment_id),
  add foreign key (agency_id, placement_id) references placement deferrable initially deferred;
create index allocations_of_payment on payment_allocation (agency_id, payment_id);
