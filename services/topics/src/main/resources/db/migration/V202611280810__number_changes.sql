-- Changes are numbered by one row, which each changing transaction updates last and so holds until it commits: the
-- order of the numbers is the order of the commits.
create table topic_changes (
    one  boolean primary key default true check (one),
    last bigint  not null
);

alter table topics
    -- The number of the last change; 0 only inside the transaction that makes the topic.
    add column change        bigint  not null default 0,
    -- Grows with each change of what the topic catches.
    add column match_version integer not null default 1;

update topics set change = numbered.n, match_version = topics.version
from (select id, row_number() over (order by changed_at, id) as n from topics) as numbered
where topics.id = numbered.id;

insert into topic_changes (last) select count(*) from topics;

create index topics_by_change on topics (change);
drop index topics_changed;

-- Topics that are still to be announced on the stream: those from before there was one. Whoever inserts ids here has them
-- announced again.
create table topics_to_announce (
    topic_id uuid primary key
);
insert into topics_to_announce select id from topics;
