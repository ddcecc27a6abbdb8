create table collections (
    id          uuid        primary key,
    name        text        not null,
    description text,
    created_at  timestamptz not null,
    version     integer     not null
);

-- queries name collections without regard to case
create unique index collections_name_once on collections (lower(name));
create index collections_by_age on collections (created_at desc, id desc);

-- sources may have named some before there was this table
insert into collections (id, name, created_at, version)
select gen_random_uuid(), min(collection), now(), 1
from sources, unnest(collections) as member(collection)
group by lower(collection);
