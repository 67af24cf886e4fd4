-- Futures of a scenario, drawn in the background, by the hash of what they are made of.
create table simulation (
  id char(64) primary key,
  scenario varchar(200) not null,
  scenario_version integer,
  engine varchar(40) not null,
  draws integer not null,
  seed varchar(200) not null,
  made_of text not null,
  state varchar(10) not null,
  -- which asking for it this is, and how often that one was begun
  attempt integer not null,
  begun integer not null,
  done integer not null,
  parts integer not null,
  failure text,
  created timestamp with time zone not null,
  changed timestamp with time zone not null
);

create index simulation_state on simulation (state);

-- The documents it is made of: the scenario, numbered 0, and what it extends.
create table simulation_document (
  simulation char(64) not null references simulation (id),
  number integer not null,
  scenario varchar(200) not null,
  format varchar(10) not null,
  document text not null,
  primary key (simulation, number)
);

-- The reports of one that is done, as they were told.
create table simulation_report (
  simulation char(64) not null references simulation (id),
  report varchar(60) not null,
  position integer not null,
  title varchar(400) not null,
  json text not null,
  csv text not null,
  primary key (simulation, report)
);

-- The queue of what runs in the background, laid out as db-scheduler 16 wants it.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone,
  picked boolean not null,
  picked_by varchar(300),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  state varchar(100),
  primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
