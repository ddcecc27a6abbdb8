alter table sources
    add column kind        text    not null default 'AUTO' check (kind in ('AUTO', 'FEED', 'SITEMAP', 'PAGE')),
    add column selector    text,
    add column full_text   text    not null default 'PAGE' check (full_text in ('PAGE', 'FEED')),
    add column enabled     boolean not null default true,
    -- names, kept with the source: they go out with each of its pages
    add column collections text[]  not null default '{}',
    add column owner       text,
    add column notes       text;

-- null: its own rhythm decides. 900 was what nobody had chosen.
alter table sources alter column poll_seconds drop not null;
update sources set poll_seconds = null where poll_seconds = 900;

drop index sources_by_wake;
create index sources_by_wake on sources (wake_at) where enabled;
create index sources_by_collection on sources using gin (collections);
create index sources_by_tag on sources using gin (tags);
