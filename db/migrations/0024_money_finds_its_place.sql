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
  means text not null,
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
create index placements_of_agreement on placement (agency_id, agreement_id)
  where agreement_id is not null;
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
  means, amount_cents, paid_on, counts_on, placed_at, placed_by)
select agency_id, id, creditor_id, portfolio_id, debtor_id, agreement_id, means, placed_cents,
  paid_on, paid_on, recorded_at, recorded_by
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
  drop constraint interest_is_a_part_of_its_allocation,
  add column placement_id uuid;
update payment_allocation set placement_id = placement.id
from placement
where placement.agency_id = payment_allocation.agency_id
  and placement.payment_id = payment_allocation.payment_id;
alter table payment_allocation
  add check (amount_cents <> 0),
  add constraint interest_is_a_part_of_its_allocation
    check (abs(interest_cents) <= abs(amount_cents) and interest_cents * amount_cents >= 0),
  add primary key (agency_id, placement_id, instalment_id),
  add foreign key (agency_id, placement_id) references placement deferrable initially deferred;
create index allocations_of_payment on payment_allocation (agency_id, payment_id);

-- Money that goes back, or went back: asked for by a person, or told of by the bank.
create table refund (
  agency_id uuid not null,
  id uuid not null default new_id(),
  payment_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  state text not null check (state in ('asked', 'returned', 'cancelled')),
  reason text not null,
  told_key text,
  asked_at timestamptz not null,
  asked_by text not null,
  returned_on date,
  reference text,
  ended_by text,
  primary key (agency_id, id),
  constraint told_once unique (agency_id, told_key),
  constraint the_returned_have_a_day check ((state = 'returned') = (returned_on is not null)),
  foreign key (agency_id, payment_id) references payment
);
create index refunds_of_payment on refund (agency_id, payment_id);
create index refunds_asked on refund (agency_id, asked_at) where state = 'asked';
call secure('refund', 'select, insert, update');

-- A cheque that somebody picks up; it is money only when it has cleared.
create table cheque (
  agency_id uuid not null references agency,
  id uuid not null default new_id(),
  debtor_id uuid not null,
  portfolio_id uuid not null,
  creditor_id uuid not null,
  agreement_id uuid,
  amount_cents bigint not null check (amount_cents > 0),
  address text not null,
  pick_up_on date not null,
  slot text not null check (slot in ('morning', 'afternoon', 'evening')),
  collector text not null,
  bank text,
  number text,
  drawer text,
  note text,
  state text not null default 'asked' check (state in
    ('asked', 'collected', 'failed', 'deposited', 'cleared', 'bounced', 'cancelled')),
  reason text,
  payment_id uuid,
  asked_at timestamptz not null,
  asked_by text not null,
  changed_on date not null,
  primary key (agency_id, id),
  constraint cleared_is_money check ((state = 'cleared') <= (payment_id is not null)),
  foreign key (agency_id, debtor_id) references debtor,
  foreign key (agency_id, portfolio_id, creditor_id)
    references portfolio (agency_id, id, creditor_id),
  foreign key (agency_id, agreement_id) references agreement,
  foreign key (agency_id, payment_id) references payment
);
create index cheques_to_pick_up on cheque (agency_id, pick_up_on) where state = 'asked';
create index cheques_of_debtor on cheque (agency_id, debtor_id);
call secure('cheque', 'select, insert, update', 'creditor_id');

-- A notice whose key several agencies have (one creditor, two agencies): any of them may claim it.
alter table unclaimed_notice
  add column key text,
  add column claimed_by uuid references agency,
  add column claimed_at timestamptz;
update unclaimed_notice set key = body ->> 'chave';
create index unclaimed_by_key on unclaimed_notice (key) where claimed_by is null;

-- Whose money a notice speaks of: who has had news of that Pix; else the charge's agency by txid,
-- else the owner of the key, when there is only one.
create index notice_by_name on payment_notice (end_to_end_id);
drop function agency_of_pix;
create function agency_of_pix(the_txid text, the_key text, the_name text) returns uuid
language sql stable security definer set search_path = public as $$
  with owners as (select distinct agency_id from creditor where pix_key = the_key)
  select coalesce(
    (select agency_id from payment_notice where end_to_end_id = the_name
     order by agency_id limit 1),
    (select agency_id from charge where txid = the_txid order by agency_id limit 1),
    (select agency_id from owners where (select count(*) from owners) = 1))
$$;
grant execute on function agency_of_pix to combinado_app;

create function unclaimed_notices() returns table
  (end_to_end_id text, body jsonb, heard_at timestamptz)
language sql stable security definer set search_path = public as $$
  select end_to_end_id, body, heard_at from unclaimed_notice
  where claimed_by is null and app_sight() <> 'part'
    and key in (select pix_key from creditor where agency_id = app_agency())
  order by heard_at desc, end_to_end_id
  limit 100
$$;
revoke execute on function unclaimed_notices from public;
grant execute on function unclaimed_notices to combinado_app;

-- The first who claims it has it; whoever comes later gets nothing.
create function claim_notice(the_id text, the_moment timestamptz) returns jsonb
language sql security definer set search_path = public as $$
  update unclaimed_notice set claimed_by = app_agency(), claimed_at = the_moment
  where end_to_end_id = the_id and claimed_by is null and app_agency() is not null
    and app_sight() <> 'part'
    and key in (select pix_key from creditor where agency_id = app_agency())
  returning body
$$;
revoke execute on function claim_notice from public;
grant execute on function claim_notice to combinado_app;

-- What the agency keeps for its work, by version, beside the other policies.
alter table portfolio_policy drop constraint if exists portfolio_policy_kind_check;
alter table portfolio_policy add constraint portfolio_policy_kind_check
  check (kind ~ '^[a-z-]+$');

-- What a creditor was handed over for a period that is closed: written once.
create table remittance (
  agency_id uuid not null,
  id uuid not null default new_id(),
  creditor_id uuid not null,
  currency text not null,
  from_on date not null,
  to_on date not null,
  received_cents bigint not null,
  direct_cents bigint not null,
  kept_fees_cents bigint not null,
  kept_interest_cents bigint not null,
  commission_cents bigint not null,
  fixed_cents bigint not null,
  withheld_cents bigint not null,
  net_cents bigint not null,
  closed_at timestamptz not null,
  closed_by text not null,
  paid_out_on date,
  reference text,
  paid_out_by text,
  primary key (agency_id, id),
  unique (agency_id, id, creditor_id),
  constraint one_period_begins_a_day unique (agency_id, creditor_id, from_on),
  constraint one_period_ends_a_day unique (agency_id, creditor_id, to_on),
  constraint a_period_has_days check (from_on <= to_on),
  constraint net_adds_up check (net_cents = received_cents - direct_cents - kept_fees_cents
    - kept_interest_cents - commission_cents - fixed_cents + withheld_cents),
  constraint paid_out_whole check ((paid_out_on is null) = (paid_out_by is null)),
  foreign key (agency_id, creditor_id) references creditor
);
call secure('remittance', 'select, insert', 'creditor_id');
grant update (paid_out_on, reference, paid_out_by) on remittance to combinado_app;

create table remittance_line (
  agency_id uuid not null,
  remittance_id uuid not null,
  n int not null,
  creditor_id uuid not null,
  placement_id uuid not null,
  received_cents bigint not null,
  principal_cents bigint not null,
  fine_cents bigint not null,
  interest_cents bigint not null,
  fees_cents bigint not null,
  financed_cents bigint not null,
  direct_cents bigint not null,
  kept_fees_cents bigint not null,
  kept_interest_cents bigint not null,
  commission_cents bigint not null,
  fixed_cents bigint not null,
  withheld_cents bigint not null,
  age_days int not null,
  rule_version int not null,
  is_correction boolean not null,
  primary key (agency_id, remittance_id, n),
  constraint handed_over_once unique (agency_id, placement_id),
  constraint parts_add_up check (received_cents =
    principal_cents + fine_cents + interest_cents + fees_cents + financed_cents),
  foreign key (agency_id, remittance_id, creditor_id)
    references remittance (agency_id, id, creditor_id),
  foreign key (agency_id, placement_id) references placement
);
call secure('remittance_line', 'select, insert', 'creditor_id');

-- At the end of the transaction: the lines are the whole of it, and of every day up to its last.
create function remittance_is_whole() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(received_cents), 0) from remittance_line
      where agency_id = new.agency_id and remittance_id = new.id) <> new.received_cents then
    raise exception 'remittance_is_whole: lines of %', new.id using errcode = 'check_violation';
  end if;
  if exists (select from placement where agency_id = new.agency_id
      and creditor_id = new.creditor_id and counts_on <= new.to_on
      and not exists (select from remittance_line line where line.agency_id = placement.agency_id
        and line.placement_id = placement.id)) then
    raise exception 'remittance_is_whole: something is missing from %', new.id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger remittance_is_whole after insert on remittance
  deferrable initially deferred for each row execute function remittance_is_whole();

-- Every payment asks for the codes of its agreement.
create index charges_of_agreement on charge (agency_id, agreement_id);
