-- Interest on instalments: what a plan costs beyond the debt that it pays.
alter table offer
  add column interest_cents bigint not null default 0 check (interest_cents >= 0),
  drop constraint total_is_balance_less_discount,
  add constraint total_is_balance_less_discount_and_interest
    check (total_cents = balance_cents - discount_cents + interest_cents);

alter table agreement
  add column interest_cents bigint not null default 0 check (interest_cents >= 0),
  drop constraint total_is_balance_less_discount,
  add constraint total_is_balance_less_discount_and_interest
    check (total_cents = balance_cents - discount_cents + interest_cents);

-- The rest of an instalment pays the debts of its agreement.
alter table instalment
  add column interest_cents bigint not null default 0,
  add constraint interest_is_a_part_of_its_instalment
    check (interest_cents between 0 and amount_cents);

-- Of a payment, what the agreement's interest took; the rest is in the ledgers of its debts.
alter table payment_allocation
  add column interest_cents bigint not null default 0,
  add constraint interest_is_a_part_of_its_allocation
    check (interest_cents between 0 and amount_cents);

-- Whole at the end of every transaction, the interest too.
create or replace function instalments_add_up() returns trigger language plpgsql as $$
begin
  if (select row(sum(amount_cents), sum(interest_cents)) from instalment
      where agency_id = new.agency_id and agreement_id = new.agreement_id)
     is distinct from
     (select row(total_cents::numeric, interest_cents::numeric) from agreement
      where agency_id = new.agency_id and id = new.agreement_id)
  then
    raise exception 'instalments_add_up: agreement %', new.agreement_id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
drop trigger instalments_add_up on instalment;
create constraint trigger instalments_add_up
  after insert or update of amount_cents, interest_cents on instalment
  deferrable initially deferred for each row execute function instalments_add_up();
