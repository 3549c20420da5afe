// Each statement is run on its own when the server starts; all may run again. What kinds and searches need is created beside it
// (src/records/store/prepare-database.ts).

// Without it, two first loads at the same time would each make a lock of their own.
CREATE CONSTRAINT write_lock_id IF NOT EXISTS FOR (n:WriteLock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gate_id IF NOT EXISTS FOR (n:Gate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT derived_rule IF NOT EXISTS FOR (n:Derived) REQUIRE n.rule IS UNIQUE;
CREATE CONSTRAINT restoration_id IF NOT EXISTS FOR (n:Restoration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_seq IF NOT EXISTS FOR (n:Revision) REQUIRE n.seq IS UNIQUE;
CREATE INDEX revision_id IF NOT EXISTS FOR (n:Revision) ON (n.id);
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_seq IF NOT EXISTS FOR (n:Change) ON (n.seq);
CREATE INDEX change_time IF NOT EXISTS FOR (n:Change) ON (n.time, n.seq);
CREATE CONSTRAINT renaming_id IF NOT EXISTS FOR (n:Renaming) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT submission_lock_id IF NOT EXISTS FOR (n:SubmissionLock) REQUIRE n.id IS UNIQUE;
CREATE INDEX submission_status IF NOT EXISTS FOR (n:Submission) ON (n.status, n.received);
CREATE CONSTRAINT submission_id IF NOT EXISTS FOR (n:Submission) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT submission_secret IF NOT EXISTS FOR (n:Submission) REQUIRE n.secretHash IS UNIQUE;
// A contact that is not public: no statement of a reader's question may match this label, or `Entity` without a kind.
CREATE CONSTRAINT withheld_id IF NOT EXISTS FOR (n:Withheld) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE;
// A name, and those that look like it, belong to one key at a time; a revoked or expired one gives it up.
CREATE CONSTRAINT api_key_name IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.nameInUse IS UNIQUE;
CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_time IF NOT EXISTS FOR (n:Audit) ON (n.time);
