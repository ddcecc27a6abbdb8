create table rules (
    id             uuid        primary key,
    team           text        not null,
    owner          text        not null,
    name           text        not null,
    topic_ids      uuid[]      not null,
    min_prominence text        not null,
    enabled        boolean     not null,
    version        integer     not null,
    created_at     timestamptz not null,
    changed_at     timestamptz not null
);

create index rules_of_a_team on rules (team, created_at desc, id desc);
create index rules_of_a_topic on rules using gin (topic_ids);

create table channels (
    id          uuid    primary key,
    rule_id     uuid    not null references rules (id) on delete cascade,
    position    integer not null,
    type        text    not null,
    target      text    not null,
    secret      text,
    disabled_at timestamptz
);

create index channels_of_a_rule on channels (rule_id);

-- Outlives its rule: what was sent stays on record.
create table alerts (
    id          uuid        primary key,
    rule_id     uuid        not null,
    rule_name   text        not null,
    team        text        not null,
    story_id    uuid        not null,
    article_id  uuid        not null,
    title       text        not null,
    url         text        not null,
    lead        text        not null,
    source_name text        not null,
    topic_ids   uuid[]      not null,
    topic_name  text        not null,
    prominence  text        not null,
    evidence    text        not null,
    raised_at   timestamptz not null,
    copies      integer     not null,
    constraint one_alert_for_a_rule_and_story unique (rule_id, story_id)
);

create index alerts_of_a_team on alerts (team, raised_at desc, id desc);
create index alerts_of_a_rule on alerts (team, rule_id, raised_at desc, id desc);

-- Which articles an alert has counted, so that a repeated message counts nothing twice.
create table alert_articles (
    alert_id   uuid not null references alerts (id) on delete cascade,
    article_id uuid not null,
    primary key (alert_id, article_id)
);

create table deliveries (
    id           uuid        primary key,
    alert_id     uuid        not null references alerts (id) on delete cascade,
    channel_id   uuid        not null,
    channel_type text        not null,
    target       text        not null,
    status       text        not null,
    attempts     integer     not null,
    due_at       timestamptz not null,
    last_error   text,
    delivered_at timestamptz,
    created_at   timestamptz not null
);

create index deliveries_of_an_alert on deliveries (alert_id);
create index deliveries_due on deliveries (due_at) where status = 'PENDING';
