-- What is asked of a simulation that needs more runs: the words, with commas.
alter table simulation add column extras varchar(100) default '' not null;
