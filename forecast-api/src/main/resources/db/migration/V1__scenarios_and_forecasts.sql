-- A scenario: which of its versions is the latest. Version 0 is none yet.
create table scenario (
  id varchar(200) primary key,
  version integer not null,
  deleted boolean not null
);

-- What a scenario said, version by version. Rows are added and never changed.
create table scenario_version (
  scenario varchar(200) not null references scenario (id),
  number integer not null,
  event varchar(10) not null,
  title varchar(400) not null,
  parent varchar(200),
  format varchar(10) not null,
  document text not null,
  hash char(64) not null,
  author varchar(100) not null,
  created timestamp with time zone not null,
  primary key (scenario, number)
);

-- A forecast that was kept, by the hash of what it was made of. Rows are added and never changed.
create table forecast (
  id char(64) primary key,
  scenario varchar(200) not null,
  scenario_version integer,
  engine varchar(40) not null,
  result text not null,
  created timestamp with time zone not null
);

-- The documents a kept forecast was made of: the scenario, numbered 0, and what it extends.
create table forecast_document (
  forecast char(64) not null references forecast (id),
  number integer not null,
  scenario varchar(200) not null,
  format varchar(10) not null,
  document text not null,
  primary key (forecast, number)
);

-- The reports of a kept forecast, as they were told.
create table forecast_report (
  forecast char(64) not null references forecast (id),
  report varchar(60) not null,
  position integer not null,
  title varchar(400) not null,
  json text not null,
  csv text not null,
  primary key (forecast, report)
);
