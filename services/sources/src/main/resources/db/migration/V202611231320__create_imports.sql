create table imports (
    id          uuid        primary key,
    created_by  text        not null,
    created_at  timestamptz not null,
    total       integer     not null,
    finished_at timestamptz
);

create table import_entries (
    import_id uuid    not null references imports on delete cascade,
    position  integer not null,
    url       text    not null,
    name      text,
    -- what to register, as the API would take it
    asked     text    not null,
    -- null while it waits
    outcome   text    check (outcome in ('CREATED', 'DUPLICATE', 'INVALID')),
    reason    text,
    source_id uuid,
    done_at   timestamptz,

    primary key (import_id, position)
);

create index import_entries_waiting on import_entries (import_id, position) where outcome is null;
