-- the article itself where the feed carries it; empty again as soon as it was handed over
alter table entries add column content text;
