-- Sign-in is better-auth's; its tables live apart and the serving role cannot reach them.
create schema auth;

create table auth."user" (
  id text primary key default public.new_id()::text,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  locale text not null default 'pt-BR',
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create table auth.organization (
  id text primary key default public.new_id()::text,
  name text not null,
  slug text not null unique,
  logo text,
  metadata text,
  "createdAt" timestamptz not null default current_timestamp
);

create table auth.session (
  id text primary key default public.new_id()::text,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade,
  "activeOrganizationId" text
);
create index session_of_user on auth.session ("userId");

create table auth.account (
  id text primary key default public.new_id()::text,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index account_of_user on auth.account ("userId");

create table auth.verification (
  id text primary key default public.new_id()::text,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index verification_of_identifier on auth.verification (identifier);

create table auth.member (
  id text primary key default public.new_id()::text,
  "organizationId" text not null references auth.organization (id) on delete cascade,
  "userId" text not null references auth."user" (id) on delete cascade,
  role text not null,
  "createdAt" timestamptz not null default current_timestamp,
  constraint one_role_per_agency unique ("organizationId", "userId"),
  constraint known_role check (role in ('owner', 'supervisor', 'agent', 'viewer'))
);
create index member_of_user on auth.member ("userId");

create table auth.invitation (
  id text primary key default public.new_id()::text,
  "organizationId" text not null references auth.organization (id) on delete cascade,
  email text not null,
  role text,
  status text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "inviterId" text not null references auth."user" (id) on delete cascade
);

alter table auth."user" enable row level security;
alter table auth.organization enable row level security;
alter table auth.session enable row level security;
alter table auth.account enable row level security;
alter table auth.verification enable row level security;
alter table auth.member enable row level security;
alter table auth.invitation enable row level security;

-- The people of this agency, as every other feature may know them.
create view staff as
  select member."organizationId"::uuid as agency_id, member."userId" as user_id,
    "user".name, "user".email, member.role
  from auth.member
  join auth."user" on "user".id = member."userId"
  where member."organizationId" = app_agency()::text;
grant select on staff to combinado_app;
