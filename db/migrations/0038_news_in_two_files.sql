-- The same payment may come in a second file under another number. Whether it is one payment told
-- twice or two payments alike, only a person can say: it is kept, and not counted by itself.
alter table returned_title drop constraint returned_title_outcome_check;
alter table returned_title add constraint returned_title_outcome_check check (outcome in
  ('waiting', 'known', 'noted', 'registered', 'rejected', 'paid', 'unmatched', 'cancelled',
   'not-ours', 'attention', 'told-elsewhere'));
create index payments_told on returned_title (agency_id, credited_on, paid_cents)
  where outcome in ('paid', 'unmatched');
