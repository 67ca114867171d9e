-- A job is promised in the transaction of its cause, always for the agency of that transaction.
create function enqueue(task text, payload jsonb, job_key text, run_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
  if app_agency() is null or (payload ->> 'agencyId')::uuid is distinct from app_agency() then
    raise exception 'a job belongs to the agency of its transaction';
  end if;
  perform graphile_worker.add_job(
    task, payload => payload::json, job_key => job_key, run_at => coalesce(run_at, now()));
end $$;
revoke execute on function enqueue from public;
grant execute on function enqueue to combinado_app;
