create table sources (
    id                uuid        primary key,
    url               text        not null,
    name              text        not null,
    -- whether a person chose the name; otherwise the feed's title becomes it
    named             boolean     not null,
    site              text        not null,
    country           text,
    language          text,
    tags              text[]      not null,
    poll_seconds      integer     not null check (poll_seconds > 0),
    version           integer     not null,
    -- grows with each event on the stream `sources`, which health makes too
    announced         integer     not null,
    created_at        timestamptz not null,

    state             text        not null check (state in ('NEW', 'HEALTHY', 'FAILING')),
    state_reason      text,
    state_since       timestamptz not null,
    failures          integer     not null,
    last_fetched_at   timestamptz,
    next_fetch_at     timestamptz not null,
    next_fetch_reason text        not null,
    articles_seen     bigint      not null,

    first_fetched_at  timestamptz,
    etag              text,
    last_modified     text,
    -- the sooner of the next fetch and the next try of a page that failed
    wake_at           timestamptz not null,
    claimed_by        uuid,
    claimed_until     timestamptz,

    constraint sources_url_once unique (url)
);

create index sources_by_wake on sources (wake_at);
create index sources_by_age on sources (created_at desc, id desc);

-- Entries of feeds: those whose pages wait to be handed over, and a memory of those that were.
create table entries (
    id          uuid        primary key,
    source_id   uuid        not null references sources on delete cascade,
    marker      uuid        not null,
    state       text        not null check (state in ('PENDING', 'HANDED_OVER', 'GIVEN_UP')),
    feed_id     text,
    link        text        not null,
    title       text,
    author      text,
    published   timestamptz,
    first_fetch boolean     not null,
    counted     boolean     not null,
    seen_at     timestamptz not null,
    listed_at   timestamptz not null,
    due_at      timestamptz not null,
    tries       integer     not null,
    problem     text
);

create index entries_pending on entries (source_id, due_at) where state = 'PENDING';
create index entries_by_listing on entries (source_id, listed_at);
