create table searches (
    id         uuid        primary key,
    team       text        not null,
    owner      text        not null,
    name       text        not null,
    -- What is searched for, as JSON; it is read as a whole.
    search     text        not null,
    visibility text        not null,
    version    integer     not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

create unique index one_search_of_a_name_in_a_team on searches (team, lower(name));
create index searches_by_time on searches (created_at desc, id desc);
