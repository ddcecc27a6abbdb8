create table outbox (
    id           bigint generated always as identity primary key,
    stream       text        not null,
    record_key   text        not null,
    record_value bytea       not null,
    traceparent  text,
    created_at   timestamptz not null
);
