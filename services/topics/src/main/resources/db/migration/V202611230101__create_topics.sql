create table topics (
    id          uuid        primary key,
    team        text        not null,
    owner       text        not null,
    name        text        not null,
    query       text        not null,
    color       text        not null,
    description text,
    visibility  text        not null,
    version     integer     not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    -- A deleted topic stays as a mark, so that every replica learns of it.
    deleted     boolean     not null
);

create unique index one_topic_of_a_name_in_a_team on topics (team, lower(name)) where not deleted;
create index topics_by_time on topics (created_at desc, id desc) where not deleted;
create index topics_changed on topics (changed_at);
