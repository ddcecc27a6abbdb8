-- Whose turn it is to ask a host, and how long it wants rest: for all replicas together. Unlogged, since after a crash of
-- PostgreSQL an empty table only means that each host may be asked at once; so a turn costs neither write-ahead log nor fsync.
create unlogged table hosts (
    host        text        primary key,
    -- the replica whose turn it is, or was last
    taken_by    uuid        not null,
    -- the end of the turn: of the request while it goes on, then of the pause after it
    taken_until timestamptz not null,
    -- it said 429 or 503: nobody asks it before
    held_until  timestamptz,
    -- how often in a row it said so
    holds       integer     not null
) with (fillfactor = 70);
