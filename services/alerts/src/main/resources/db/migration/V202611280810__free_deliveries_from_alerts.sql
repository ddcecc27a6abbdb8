-- What is delivered is a thing of its own: an alert, a notice, later digests and more. The subject is what it tells of.
alter table deliveries add column kind text;
alter table deliveries add column subject_id uuid;
alter table deliveries add column webhook_id uuid;
alter table deliveries add column endpoint text;
alter table deliveries add column leased_until timestamptz;

update deliveries set
    kind = 'ALERT',
    subject_id = alert_id,
    webhook_id = alert_id,
    endpoint = case when channel_type = 'EMAIL' then 'mail' else
        lower(substring(target from '^\s*([A-Za-z]+)://')) || '://'
        || lower(substring(target from '^\s*[A-Za-z]+://(\[[^\]]*\]|[^/:?#]*)')) || ':'
        || coalesce(
            substring(target from '^\s*[A-Za-z]+://(?:\[[^\]]*\]|[^/:?#]*):([0-9]+)'),
            case when target ~* '^\s*https://' then '443' else '80' end) end;

alter table deliveries alter column kind set not null;
alter table deliveries alter column subject_id set not null;
alter table deliveries alter column webhook_id set not null;
alter table deliveries alter column endpoint set not null;
-- A notice to a rule's owner goes to no channel of the rule.
alter table deliveries alter column channel_id drop not null;
drop index deliveries_of_an_alert;
drop index deliveries_due;
alter table deliveries drop column alert_id;

create index deliveries_of_a_subject on deliveries (subject_id);
-- Claims walk from endpoint to endpoint, and take the first that are due of each.
create index deliveries_due on deliveries (endpoint, due_at, id) where status = 'PENDING';
create index deliveries_leased on deliveries (endpoint, leased_until) where leased_until is not null;

create table delivery_attempts (
    delivery_id uuid        not null references deliveries (id) on delete cascade,
    n           integer     not null,
    at          timestamptz not null,
    millis      bigint      not null,
    status      integer,
    error       text,
    primary key (delivery_id, n)
);

-- Why a channel is disabled, and whom to tell.
alter table channels add column disabled_reason text;
alter table rules add column owner_email text;
