-- What waits from before is of the two records that were published by then.
alter table outbox add column record_name text;
update outbox set record_name = case stream when 'sources' then 'SourceChanged' else 'AlertRaised' end;
alter table outbox alter column record_name set not null;
