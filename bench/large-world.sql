-- One agency with 1,000,000 debts of 400,000 people, on Tuesday, 24 November 2026. Everything
-- follows from counting, so that it is the same world at every run. Foreign keys are not checked
-- again here: rows name each other by the same counting.
set session_replication_role = replica;
set work_mem = '128MB';

-- The id of the n-th of a kind, in the order of n, as real ids are in the order of time.
create function nth_id(kind text, n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(1780000000000 + n), 12, '0') || '7' || substr(md5(kind || n::text), 1, 3)
    || '8' || substr(md5(kind || n::text), 4, 15))::uuid
$$;
-- A whole number from 0 to below `most` that looks like chance.
create function pick(what text, n bigint, most int) returns int language sql immutable parallel safe
as $$ select (hashtextextended(what, n) & 2147483647)::int % most $$;

create function bench_agency() returns uuid language sql immutable parallel safe
as $$ select '01990000-0000-7000-8000-000000000001'::uuid $$;

insert into agency (id, name, country, zone, created_at)
values (bench_agency(), 'Assessoria Grande', 'BR', 'America/Sao_Paulo', '2025-01-02');
insert into auth.organization (id, name, slug)
values (bench_agency()::text, 'Assessoria Grande', 'grande');
insert into auth."user" (id, name, email)
select 'agent-' || n, 'Agente ' || n, 'agente' || n || '@grande.example'
from generate_series(1, 300) n;
insert into auth.member (id, "organizationId", "userId", role)
select 'member-' || n, bench_agency()::text, 'agent-' || n, 'agent' from generate_series(1, 300) n;

insert into creditor (agency_id, id, name, country, pix_key, pix_name, pix_city, created_at)
select bench_agency(), nth_id('creditor', n), 'Credora ' || n, 'BR',
  'pix' || n || '@credora.example', 'Credora', 'Sao Paulo', '2025-01-02'
from generate_series(1, 2) n;
insert into portfolio (agency_id, id, creditor_id, name, country, currency, locale, zone, created_at)
select bench_agency(), nth_id('portfolio', n), nth_id('creditor', 1 + n % 2), 'Carteira ' || n, 'BR',
  'BRL', 'pt-BR', 'America/Sao_Paulo', '2025-01-02'
from generate_series(0, 3) n;

insert into debtor (agency_id, id, kind, country, document_kind, document, name, birth_on, locale,
  created_at)
select bench_agency(), nth_id('debtor', n), 'person', 'BR', 'cpf', lpad(n::text, 11, '0'),
  (array['Maria', 'Joana', 'Carlos', 'Pedro', 'Luzia', 'Rita', 'Davi', 'Bento'])
    [1 + pick('first', n, 8)] || ' '
    || initcap(substr(md5('middle' || n), 1, 5)) || ' '
    || (array['Silva', 'Souza', 'Costa', 'Lima', 'Rocha'])[1 + pick('last', n, 5)],
  date '1950-01-01' + pick('birth', n, 18000), 'pt-BR', '2026-03-01'
from generate_series(1, 400000) n;

insert into address (agency_id, id, debtor_id, city, state, postal_code, jurisdiction, provenance,
  noted_at)
select bench_agency(), nth_id('address', n), nth_id('debtor', n), 'Cidade', state,
  lpad(pick('postal', n, 99999999)::text, 8, '0'), 'BR-' || state, 'creditor_contract', '2026-03-01'
from generate_series(1, 400000) n,
  lateral (select (array['SP', 'RJ', 'MG', 'BA', 'PR', 'AM', 'PE'])[1 + pick('state', n, 7)]) s (state);

-- A mobile phone each; every second person has another phone, and most an e-mail.
insert into contact_point (agency_id, id, debtor_id, kind, value, phone_type, provenance, given_by,
  noted_at, right_party)
select bench_agency(), nth_id('point' || k, n), nth_id('debtor', n),
  case k when 3 then 'email' else 'phone' end,
  case k when 3 then 'pessoa' || n || '@correio.example'
    else '+55' || (array['11', '21', '31', '71', '41', '92', '81'])[1 + pick('state', n, 7)] || '9'
      || lpad(((n + 400000 * k) * 7 + 10000000)::text, 8, '0') end,
  case k when 3 then 'unknown' else 'mobile' end, 'creditor_contract',
  nth_id('creditor', 1 + pick('portfolio', n, 4) % 2), '2026-03-01',
  case when k = 1 and n % 8 = 0 then 'confirmed' else 'unverified' end
from generate_series(1, 400000) n, generate_series(1, 3) k
where k = 1 or (k = 2 and n % 2 = 0) or (k = 3 and n % 3 > 0);

insert into opt_out (agency_id, id, debtor_id, channel, evidence, at)
select bench_agency(), nth_id('opt-out', n), nth_id('debtor', n), 'whatsapp', 'disse', '2026-05-01'
from generate_series(77, 400000, 100) n;
insert into hold (agency_id, id, debtor_id, reason, placed_at)
select bench_agency(), nth_id('hold', n), nth_id('debtor', n), 'disputed', '2026-05-01'
from generate_series(33, 400000, 100) n;

-- Two or three debts each; the person's portfolio, and for one debt in twenty the next one.
create unlogged table owed as
select k, n, (pick('portfolio', n, 4) + (k % 20 = 0)::int) % 4 as p
from (select k, 1 + (k - 1) * 2 / 5 as n from generate_series(1::bigint, 1000000) k) one;

insert into debt (agency_id, id, portfolio_id, creditor_id, debtor_id, contract, product, created_at)
select bench_agency(), nth_id('debt', k), nth_id('portfolio', p), nth_id('creditor', 1 + p % 2),
  nth_id('debtor', n), 'C' || lpad(k::text, 8, '0'), 'Crediário', '2026-03-01'
from owed order by k;

-- One item a debt, and a second one for every fifth.
create unlogged table owed_item as
select k * 2 + i as m, k, n, p, i, date '2026-11-09' - pick('due', k, 900) + 30 * i as due_on,
  5000 + pick('cents', k * 2 + i, 300000) as cents,
  case when n % 20 = 0 or pick('state', k * 2 + i, 20) > 0 then 'open' else 'settled' end as state
from owed, generate_series(0, 1) i
where i = 0 or k % 5 = 0;

insert into debt_item (agency_id, id, debt_id, portfolio_id, creditor_id, debtor_id, instalment,
  invoice, due_on, original_cents, state)
select bench_agency(), nth_id('item', m), nth_id('debt', k), nth_id('portfolio', p),
  nth_id('creditor', 1 + p % 2), nth_id('debtor', n), (1 + i)::text, 'F' || m, due_on, cents, state
from owed_item order by m;

insert into ledger_entry (agency_id, id, debt_item_id, creditor_id, kind, component, amount_cents,
  on_day, at)
select bench_agency(), nth_id('opening', m), nth_id('item', m), nth_id('creditor', 1 + p % 2),
  'opening', 'principal', cents, due_on, '2026-03-01'
from owed_item order by m;
insert into ledger_entry (agency_id, id, debt_item_id, creditor_id, kind, component, amount_cents,
  on_day, at)
select bench_agency(), nth_id('paid', 3000000 + m), nth_id('item', m), nth_id('creditor', 1 + p % 2),
  'payment', 'principal', -cents, date '2026-10-05', '2026-10-05'
from owed_item where state = 'settled' order by m;

-- A quarter of the people was called in the last weeks; of those one in 75 is on the line now.
create unlogged table called as
select n, c, p, n % 300 = 0 and c = 1 and n <= 90000 as is_now,
  timestamptz '2026-11-24 09:40-03' - make_interval(days => (c - 1) * 9 + pick('ago', n * 5 + c, 9),
    mins => pick('minute', n * 5 + c, 200)) * (not (n % 300 = 0 and c = 1 and n <= 90000))::int as at,
  pick('answer', n * 5 + c, 3) = 0 or (n % 300 = 0 and c = 1 and n <= 90000) as answered
from generate_series(4, 400000, 4) n, generate_series(1, 3) c,
  lateral (select pick('portfolio', n, 4)) portfolio (p);

insert into permit_decision (agency_id, id, debtor_id, contact_point_id, channel, purpose, outcome,
  profile, input_hash, decided_at, expires_at, asked_by)
select bench_agency(), nth_id('permit', n * 5 + c), nth_id('debtor', n), nth_id('point1', n),
  'voice_manual', 'collection', 'allow', 'conservative', md5(n::text), at,
  at + interval '5 minutes', 'Agente'
from called order by at;
insert into call (agency_id, id, debtor_id, portfolio_id, creditor_id, agent_id, state, opened_at,
  held_until, brief_seen_at, verified_at, outcome, outcome_version, closed_at)
select bench_agency(), nth_id('call', n * 5 + c), nth_id('debtor', n), nth_id('portfolio', p),
  nth_id('creditor', 1 + p % 2),
  'agent-' || case when is_now then n / 300 else 1 + pick('agent', n, 300) end,
  case when is_now then 'talking' else 'closed' end, at, at + interval '30 minutes', at,
  case when answered then at end, case when not is_now then 'no-answer' end,
  case when not is_now then 1 end, case when not is_now then at + interval '4 minutes' end
from called order by at;
insert into attempt (agency_id, id, call_id, debtor_id, contact_point_id, portfolio_id, creditor_id,
  channel, agent_id, permit_id, permit_decided_at, permit_expires_at, started_at, ended_at, outcome,
  answered, right_party)
select bench_agency(), nth_id('attempt', n * 5 + c), nth_id('call', n * 5 + c), nth_id('debtor', n),
  nth_id('point1', n), nth_id('portfolio', p), nth_id('creditor', 1 + p % 2), 'voice_manual',
  'agent-' || case when is_now then n / 300 else 1 + pick('agent', n, 300) end,
  nth_id('permit', n * 5 + c), at, at + interval '5 minutes', at,
  case when not is_now then at + interval '3 minutes' end,
  case when not is_now then 'no-answer' end, answered, answered and n % 8 = 0
from called order by at;
insert into journal_line (agency_id, id, at, actor_kind, actor_id, actor_name, what, debtor_id,
  portfolio_id, facts)
select bench_agency(), nth_id('line' || l, n * 5 + c), at + make_interval(mins => l), 'person',
  'agent-1', 'Agente 1', (array['call.opened', 'call.dialed', 'call.closed'])[l],
  nth_id('debtor', n), nth_id('portfolio', p), '{"outcome": "no-answer", "channel": "voice_manual"}'
from called, generate_series(1, 3) l order by at;
insert into callback (agency_id, id, debtor_id, portfolio_id, creditor_id, at)
select bench_agency(), nth_id('callback', n), nth_id('debtor', n),
  nth_id('portfolio', pick('portfolio', n, 4)),
  nth_id('creditor', 1 + pick('portfolio', n, 4) % 2),
  timestamptz '2026-11-24 09:00-03' + make_interval(days => pick('in', n, 10))
from generate_series(102, 400000, 200) n;
insert into promise (agency_id, id, debtor_id, portfolio_id, creditor_id, call_id, due_on,
  amount_cents, means, made_at)
select bench_agency(), nth_id('promise', n), nth_id('debtor', n),
  nth_id('portfolio', pick('portfolio', n, 4)),
  nth_id('creditor', 1 + pick('portfolio', n, 4) % 2), nth_id('call', n * 5 + 2),
  date '2026-11-15' + pick('promise', n, 20), 10000, 'pix', '2026-11-12'
from generate_series(64, 400000, 100) n;

-- One person in twenty has agreed once: twelve in twenty of those are paying, four have paid.
create unlogged table agreed as
select owed_item.n, min(pick('portfolio', owed_item.n, 4)) as p, sum(cents)::bigint as cents,
  case when pick('end', owed_item.n, 20) < 12 then 'open'
    when pick('end', owed_item.n, 20) < 16 then 'kept' else 'broken' end as state,
  timestamptz '2026-11-24 09:00-03' - make_interval(days => pick('agreed', owed_item.n, 60),
    mins => pick('agreed-minute', owed_item.n, 900)) as at
from owed_item
where owed_item.n % 20 = 0 and p = pick('portfolio', owed_item.n, 4)
group by owed_item.n;
insert into offer (agency_id, id, debtor_id, portfolio_id, creditor_id, shape, quote, balance_cents,
  discount_cents, total_cents, policy_version, terms_version, made_by, made_at, acceptable_until)
select bench_agency(), nth_id('offer', n), nth_id('debtor', n), nth_id('portfolio', p),
  nth_id('creditor', 1 + p % 2), 'custom', '{}', cents, 0, cents, 0, 0, 'Agente 1', at,
  at + interval '3 days'
from agreed order by at;
insert into agreement (agency_id, id, code, offer_id, debtor_id, portfolio_id, creditor_id, agent_id,
  state, balance_cents, discount_cents, total_cents, accepted_at, accepted_channel, accepted_text,
  ended_on, end_reason)
select bench_agency(), nth_id('agreement', n), 'B' || n, nth_id('offer', n), nth_id('debtor', n),
  nth_id('portfolio', p), nth_id('creditor', 1 + p % 2), 'agent-' || 1 + pick('agent', n, 300), state,
  cents, 0, cents, at, 'voice', 'Sim', case when state <> 'open' then date '2026-11-20' end,
  case state when 'kept' then 'paid' when 'broken' then 'late' end
from agreed order by at;
insert into agreement_item (agency_id, agreement_id, debt_item_id, creditor_id, principal_cents,
  fine_cents, interest_cents, fees_cents)
select bench_agency(), nth_id('agreement', n), nth_id('item', m), nth_id('creditor', 1 + p % 2),
  owed_item.cents, 0, 0, 0
from owed_item join agreed using (n, p);
update debt_item set agreement_id = nth_id('agreement', agreed.n)
from agreed join owed_item using (n, p)
where agreed.state = 'open' and debt_item.agency_id = bench_agency()
  and debt_item.id = nth_id('item', m);
create unlogged table part as
select n, i, p, (at at time zone 'America/Sao_Paulo')::date + 5 + 30 * (i - 1) as due_on,
  case i when 3 then cents - 2 * (cents / 3) else cents / 3 end as cents,
  state = 'kept' or (i = 1 and state = 'open' and at < '2026-11-15' and n % 3 > 0) as is_paid
from agreed, generate_series(1, 3) i;
insert into instalment (agency_id, id, agreement_id, creditor_id, n, due_on, amount_cents, paid_cents,
  paid_on)
select bench_agency(), nth_id('instalment', n * 3 + i), nth_id('agreement', n),
  nth_id('creditor', 1 + p % 2), i, due_on, cents, case when is_paid then cents else 0 end,
  case when is_paid then least(due_on, date '2026-11-24' - n::int % 5) end
from part;
insert into payment (agency_id, id, source, end_to_end_id, amount_cents, placed_cents, paid_at,
  paid_on, means, state, debtor_id, agreement_id, creditor_id, portfolio_id, recorded_by, recorded_at)
select bench_agency(), nth_id('payment', n * 3 + i), 'pix', 'E' || n || '-' || i, cents, cents,
  (due_on + time '10:00') at time zone 'America/Sao_Paulo', due_on, 'pix', 'matched',
  nth_id('debtor', n), nth_id('agreement', n), nth_id('creditor', 1 + p % 2), nth_id('portfolio', p),
  'Pix', now()
from (select n, i, p, cents, least(due_on, date '2026-11-24' - n::int % 5) as due_on
  from part where is_paid) paid
order by due_on;
insert into journal_line (agency_id, id, at, actor_kind, actor_id, actor_name, what, debtor_id,
  portfolio_id, facts)
select bench_agency(), nth_id('agreed', n), at, 'person', 'agent-1', 'Agente 1', 'agreement.opened',
  nth_id('debtor', n), nth_id('portfolio', p), jsonb_build_object('code', 'B' || n, 'totalCents', cents)
from agreed order by at;

-- The plan of the day: whoever owes something that no agreement covers.
insert into plan_item (agency_id, day, debtor_id, portfolio_id, creditor_id, score, reasons,
  balance_cents, oldest_due_on)
select bench_agency(), '2026-11-24', nth_id('debtor', n), nth_id('portfolio', p),
  nth_id('creditor', 1 + p % 2), 10 + pick('score', n, 90), '[]', sum(cents), min(due_on)
from owed_item
where state = 'open' and n % 20 > 0
group by n, p;
insert into plan (agency_id, day, planned_at, item_count)
select bench_agency(), '2026-11-24', '2026-11-24 03:00-03', count(*) from plan_item;

-- 200,000 agreements of years past, of which only the case is left to compare with.
insert into closed_case (agency_id, id, agreement_id, portfolio_id, creditor_id, currency,
  debt_kind, circumstance, age_band, value_band, arrangement, ended)
select bench_agency(), nth_id('case', n), nth_id('past', n), nth_id('portfolio', n % 4),
  nth_id('creditor', 1 + n % 4 % 2), 'BRL',
  (array['crediario', 'cartao', 'emprestimo', 'internet', 'escola', 'condominio'])
    [1 + pick('kind', n, 6)],
  (array['forgot', 'tight-month', 'lost-income', 'disputes', 'promises-not-fitted', 'unreachable',
    'good-payer', 'none'])[1 + pick('circumstance', n, 8)],
  pick('age', n, 6), pick('value', n, 6),
  (array['cash-with-discount', 'cash-in-full', 'date-moved', 'entry-and-parts', 'equal-parts',
    'own-rhythm'])[1 + pick('way', n, 6)],
  (array['kept', 'kept', 'broken', 'renegotiated'])[1 + pick('ended', n, 4)]
from generate_series(1, 200000) n;
insert into case_tally (agency_id, currency, age_band, value_band, debt_kind, circumstance,
  arrangement, creditor_id, closed, kept)
select agency_id, currency, age_band, value_band, debt_kind, circumstance, arrangement, creditor_id,
  count(*), count(*) filter (where ended = 'kept')
from closed_case
group by 1, 2, 3, 4, 5, 6, 7, 8;

drop table owed, owed_item, called, agreed, part;
