-- Health: more states, each with what the server said last and since when it fails.
alter table sources drop constraint sources_state_check;
alter table sources add constraint sources_state_check
    check (state in ('NEW', 'HEALTHY', 'DEGRADED', 'FAILING', 'SILENT', 'GONE'));
alter table sources add column last_status text;
alter table sources add column last_checked_at timestamptz;
alter table sources add column failing_since timestamptz;

-- Rhythm: how often it publishes; silence is measured against that.
alter table sources add column last_news_at timestamptz;
alter table sources add column usual_gap_seconds double precision not null default 0;
alter table sources add column longest_gap_seconds double precision not null default 0;

-- The politeness the feed asked for, kept for checks that answer "not modified".
alter table sources add column asked_pause_seconds integer not null default 0;
alter table sources add column skip_hours integer not null default 0;
alter table sources add column skip_days integer not null default 0;

-- Where permanent redirects lead; what was read last; whether its validators told a lie.
alter table sources add column moved_to text;
alter table sources add column body_mark uuid;
alter table sources add column read_at timestamptz;
alter table sources add column validators_lie boolean not null default false;

-- One source of a host is worked on at a time.
alter table sources add column host text;
update sources set host = split_part(url, '/', 3) || case
    when split_part(url, '/', 3) ~ ':[0-9]+$' then ''
    when url like 'https:%' then ':443'
    else ':80' end;
alter table sources alter column host set not null;
create index sources_claimed_hosts on sources (host) where claimed_until is not null;

-- What became of each check; checks in a row that say the same are one line.
create table source_checks (
    id            uuid        primary key,
    source_id     uuid        not null references sources on delete cascade,
    outcome       text        not null check (outcome in ('NEWS', 'NOTHING_NEW', 'FAILED')),
    status        text        not null,
    reason        text,
    first_at      timestamptz not null,
    last_at       timestamptz not null,
    times         integer     not null check (times > 0),
    listed        integer     not null,
    new_entries   integer     not null,
    millis        integer     not null
);

create index source_checks_by_time on source_checks (source_id, last_at desc, id desc);
create index source_checks_by_age on source_checks (last_at);
