-- What polling writes several times a look leaves the row of settings, which people write now and then: a look rewrites a
-- narrow row, and half of that in place, since only waking and claiming touch an index.
create table source_progress (
    source_id           uuid             primary key references sources on delete cascade,

    -- health: how it does, and when it is looked at next and why
    state               text             not null
        check (state in ('NEW', 'HEALTHY', 'DEGRADED', 'FAILING', 'SILENT', 'GONE')),
    state_reason        text,
    state_since         timestamptz      not null,
    last_status         text,
    failures            integer          not null,
    failing_since       timestamptz,
    last_checked_at     timestamptz,
    last_fetched_at     timestamptz,
    next_fetch_at       timestamptz      not null,
    next_fetch_reason   text             not null,
    articles_seen       bigint           not null,

    -- rhythm: how often it publishes; silence is measured against that
    last_news_at        timestamptz,
    usual_gap_seconds   double precision not null default 0,
    longest_gap_seconds double precision not null default 0,

    -- what the feed and its server asked of those who poll it, kept for checks that answer "not modified"
    asked_pause_seconds integer          not null default 0,
    skip_hours          integer          not null default 0,
    skip_days           integer          not null default 0,

    -- how far reading it got
    first_fetched_at    timestamptz,
    etag                text,
    last_modified       text,
    body_mark           uuid,
    read_at             timestamptz,
    validators_lie      boolean          not null default false,
    moved_to            text,

    -- the sooner of the next fetch and the next try of a page that failed; far away while it is paused
    wake_at             timestamptz      not null,
    claimed_by          uuid,
    claimed_until       timestamptz,
    -- whether others of its host wait for the end of the claim; not while all its pages lie elsewhere
    holds_host          boolean          not null default true
) with (fillfactor = 70);

insert into source_progress (source_id, state, state_reason, state_since, last_status, failures, failing_since,
    last_checked_at, last_fetched_at, next_fetch_at, next_fetch_reason, articles_seen, last_news_at, usual_gap_seconds,
    longest_gap_seconds, asked_pause_seconds, skip_hours, skip_days, first_fetched_at, etag, last_modified, body_mark,
    read_at, validators_lie, moved_to, wake_at, claimed_by, claimed_until)
select id, state, state_reason, state_since, last_status, failures, failing_since,
    last_checked_at, last_fetched_at, next_fetch_at, next_fetch_reason, articles_seen, last_news_at, usual_gap_seconds,
    longest_gap_seconds, asked_pause_seconds, skip_hours, skip_days, first_fetched_at, etag, last_modified, body_mark,
    read_at, validators_lie, moved_to, case when enabled then wake_at else '9999-01-01T00:00:00Z' end,
    claimed_by, claimed_until
from sources;

create index source_progress_by_wake on source_progress (wake_at);
create index source_progress_claimed on source_progress (claimed_until) where claimed_until is not null;
create index source_progress_by_state on source_progress (state_since) where state in ('FAILING', 'GONE', 'SILENT');

alter table sources
    drop column state, drop column state_reason, drop column state_since, drop column last_status, drop column failures,
    drop column failing_since, drop column last_checked_at, drop column last_fetched_at, drop column next_fetch_at,
    drop column next_fetch_reason, drop column articles_seen, drop column last_news_at, drop column usual_gap_seconds,
    drop column longest_gap_seconds, drop column asked_pause_seconds, drop column skip_hours, drop column skip_days,
    drop column first_fetched_at, drop column etag, drop column last_modified, drop column body_mark,
    drop column read_at, drop column validators_lie, drop column moved_to, drop column wake_at, drop column claimed_by,
    drop column claimed_until;
