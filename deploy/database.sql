-- Played once, by psql, when the database of compose.yaml is made. The service signs in as a user of its own that owns its
-- tables and is no superuser: whoever gets at its line to the database reads no file of that machine, starts no program
-- there, makes no other user and stays behind the second wall (docs/operation.md).
\set ON_ERROR_STOP on
\set word `cat /run/secrets/palmtop_password`
-- Stops here if the file cannot be read, or is no password: mend it, remove the volume "database", start again.
SELECT 1 / (length(:'word') > 15)::int AS "palmtop_password: 16 characters or more, readable for the number 999";
CREATE ROLE palmtop LOGIN PASSWORD :'word' NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
CREATE ROLE palmtop_viewer NOLOGIN;
GRANT palmtop_viewer TO palmtop;
CREATE DATABASE palmtop OWNER palmtop;
REVOKE ALL ON DATABASE palmtop FROM PUBLIC;
\connect palmtop
ALTER SCHEMA public OWNER TO palmtop;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
