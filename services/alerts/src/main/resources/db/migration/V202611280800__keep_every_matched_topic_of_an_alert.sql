-- An alert names every topic of its rule that the article matched, and looks their names up when it is shown.
alter table alerts add column matches text;

update alerts set matches = json_build_array(json_build_object(
    'topicId', topic_ids[1], 'prominence', prominence, 'evidence', evidence::json))::text;

alter table alerts alter column matches set not null;
alter table alerts drop column topic_name;
alter table alerts drop column evidence;

-- The highest (revision, topics_at) of each article that was decided on: a lower one that comes late changes nothing.
create table latest_tags (
    article_id uuid    primary key,
    revision   integer not null,
    topics_at  bigint  not null
);
