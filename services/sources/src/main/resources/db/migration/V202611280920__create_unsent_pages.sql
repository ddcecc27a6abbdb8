-- Pages that were fetched while Kafka was away: they are handed over from here, and nobody is asked for them again.
create table unsent_pages (
    entry_id uuid  primary key references entries on delete cascade,
    -- of which edition of the entry it is
    marker   uuid  not null,
    -- the event as it is to be sent
    event    bytea not null
);
