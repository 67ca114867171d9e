-- The conversation has nine steps: what was "offer" is "options".
update call
set draft = jsonb_set(draft, '{step}', '"options"')
where draft ->> 'step' = 'offer';
