-- One agency with 100,000 open agreements of three instalments, each with its Pix, on 24 November
-- 2026. Everything follows from counting, so that it is the same world at every run. Foreign keys
-- and triggers are not run again here: rows name each other by the same counting.
set session_replication_role = replica;

create function nth_id(kind text, n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(1780000000000 + n), 12, '0') || '7' || substr(md5(kind || n::text), 1, 3)
    || '8' || substr(md5(kind || n::text), 4, 15))::uuid
$$;
create function bench_agency() returns uuid language sql immutable parallel safe
as $$ select '01990000-0000-7000-8000-000000000002'::uuid $$;

insert into agency (id, name, country, zone, created_at)
values (bench_agency(), 'Assessoria dos Acordos', 'BR', 'America/Sao_Paulo', '2025-01-02');
insert into creditor (agency_id, id, name, country, pix_key, pix_name, pix_city, created_at)
values (bench_agency(), nth_id('creditor', 1), 'Credora', 'BR', 'pix@credora.example', 'Credora',
  'Sao Paulo', '2025-01-02');
insert into portfolio (agency_id, id, creditor_id, name, country, currency, locale, zone, created_at)
values (bench_agency(), nth_id('portfolio', 1), nth_id('creditor', 1), 'Carteira', 'BR', 'BRL',
  'pt-BR', 'America/Sao_Paulo', '2025-01-02');

insert into debtor (agency_id, id, kind, country, document_kind, document, name, locale, created_at)
select bench_agency(), nth_id('debtor', n), 'person', 'BR', 'cpf', lpad(n::text, 11, '0'),
  'Pessoa ' || n, 'pt-BR', '2026-03-01'
from generate_series(1, 100000) n;
insert into debt (agency_id, id, portfolio_id, creditor_id, debtor_id, contract, created_at)
select bench_agency(), nth_id('debt', n), nth_id('portfolio', 1), nth_id('creditor', 1),
  nth_id('debtor', n), 'C' || n, '2026-03-01'
from generate_series(1, 100000) n;
insert into debt_item (agency_id, id, debt_id, portfolio_id, creditor_id, debtor_id, due_on,
  original_cents, agreement_id)
select bench_agency(), nth_id('item', n), nth_id('debt', n), nth_id('portfolio', 1),
  nth_id('creditor', 1), nth_id('debtor', n), '2026-06-10', 30000, nth_id('agreement', n)
from generate_series(1, 100000) n;
insert into ledger_entry (agency_id, id, debt_item_id, creditor_id, kind, component, amount_cents,
  on_day, at)
select bench_agency(), nth_id('opening', n), nth_id('item', n), nth_id('creditor', 1), 'opening',
  'principal', 30000, '2026-06-10', '2026-06-10'
from generate_series(1, 100000) n;

insert into offer (agency_id, id, debtor_id, portfolio_id, creditor_id, shape, quote, balance_cents,
  discount_cents, total_cents, policy_version, terms_version, made_by, made_at, acceptable_until)
select bench_agency(), nth_id('offer', n), nth_id('debtor', n), nth_id('portfolio', 1),
  nth_id('creditor', 1), 'custom', '{}', 30000, 0, 30000, 0, 0, 'Agente', '2026-11-01',
  '2026-11-04'
from generate_series(1, 100000) n;
insert into agreement (agency_id, id, code, offer_id, debtor_id, portfolio_id, creditor_id,
  balance_cents, discount_cents, total_cents, accepted_at, accepted_channel, accepted_text)
select bench_agency(), nth_id('agreement', n), 'B' || n, nth_id('offer', n), nth_id('debtor', n),
  nth_id('portfolio', 1), nth_id('creditor', 1), 30000, 0, 30000, '2026-11-01', 'voice', 'Sim'
from generate_series(1, 100000) n;
insert into agreement_item (agency_id, agreement_id, debt_item_id, creditor_id, principal_cents,
  fine_cents, interest_cents, fees_cents)
select bench_agency(), nth_id('agreement', n), nth_id('item', n), nth_id('creditor', 1), 30000, 0,
  0, 0
from generate_series(1, 100000) n;
-- One agreement in twenty falls due on the day; the others later.
insert into instalment (agency_id, id, agreement_id, creditor_id, n, due_on, amount_cents)
select bench_agency(), nth_id('instalment', n * 3 + i), nth_id('agreement', n),
  nth_id('creditor', 1), i,
  date '2026-11-24' + 30 * (i - 1) + case when n % 20 = 0 then 0 else 5 + (n % 20)::int end, 10000
from generate_series(1, 100000) n, generate_series(1, 3) i;
insert into charge (agency_id, id, agreement_id, instalment_id, creditor_id, means, txid,
  amount_cents, payload, issued_at)
select bench_agency(), nth_id('charge', n * 3 + i), nth_id('agreement', n),
  nth_id('instalment', n * 3 + i), nth_id('creditor', 1), 'pix', 'C' || lpad((n * 3 + i)::text, 24, '0'),
  10000, 'pix', '2026-11-01'
from generate_series(1, 100000) n, generate_series(1, 3) i;
