-- Who publishes; one row, so one at a time.
create table outbox_lease (
    only_one boolean primary key default true check (only_one),
    holder   uuid,
    until    timestamptz
);
insert into outbox_lease default values;

-- Why Kafka refuses a record for good; null while it waits.
alter table outbox add column refused text;
create index outbox_waiting on outbox (id) where refused is null;
