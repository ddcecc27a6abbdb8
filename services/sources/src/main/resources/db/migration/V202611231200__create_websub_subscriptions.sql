-- Subscriptions at WebSub hubs. One whose source is deleted, or changed its hub, has no source any more: it stays until
-- its hub was told.
create table websub_subscriptions (
    id            uuid        primary key,
    source_id     uuid        references sources on delete set null,
    hub           text        not null,
    topic         text        not null,
    -- the secret part of the callback's address; in plain text, because each renewal tells it to the hub again
    token         text        not null,
    -- the key of the hub's signatures
    secret        text        not null,
    state         text        not null
        check (state in ('WANTED', 'PENDING', 'VERIFIED', 'REFUSED', 'LAPSED', 'LEAVING')),
    lease_until   timestamptz,
    last_push_at  timestamptz,
    -- the push that the last news came after; null where they came without one
    proven_at     timestamptz,
    tries         integer     not null,
    next_try_at   timestamptz not null,
    problem       text,
    created_at    timestamptz not null,

    constraint websub_subscriptions_source_once unique (source_id),
    constraint websub_subscriptions_token_once unique (token)
);

create index websub_subscriptions_by_try on websub_subscriptions (next_try_at);
create index websub_subscriptions_left on websub_subscriptions (id) where source_id is null;
