// Each statement is run on its own when the server starts; all may run again.

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
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT submission_lock_id IF NOT EXISTS FOR (n:SubmissionLock) REQUIRE n.id IS UNIQUE;
CREATE INDEX submission_status IF NOT EXISTS FOR (n:Submission) ON (n.status, n.received);
CREATE CONSTRAINT submission_id IF NOT EXISTS FOR (n:Submission) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT submission_secret IF NOT EXISTS FOR (n:Submission) REQUIRE n.secretHash IS UNIQUE;
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
// A contact that is not public: no statement of a reader's question may match this label, or `Entity` without a kind.
CREATE CONSTRAINT withheld_id IF NOT EXISTS FOR (n:Withheld) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT factor_id IF NOT EXISTS FOR (n:Factor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lesson_id IF NOT EXISTS FOR (n:Lesson) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT resource_id IF NOT EXISTS FOR (n:Resource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT profession_id IF NOT EXISTS FOR (n:Profession) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pathway_id IF NOT EXISTS FOR (n:Pathway) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE;
// A name, and those that look like it, belong to one key at a time; a revoked or expired one gives it up.
CREATE CONSTRAINT api_key_name IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.nameInUse IS UNIQUE;
CREATE INDEX audit_time IF NOT EXISTS FOR (n:Audit) ON (n.time);

// Search properties are derived from the records when they are loaded (src/records/model/search-properties.ts). One index has one
// analyser: `dutch` stems, `standard-folding` keeps the words as they are but for case and accents.
CREATE FULLTEXT INDEX search_stemmed IF NOT EXISTS
FOR (n:Initiative|Lesson|Theme|Factor|Contact|Organisation|Resource|Profession|Pathway)
ON EACH [n.stemNames, n.stemNameParts, n.stemText, n.stemTextParts, n.stemRelated]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'dutch' } };

CREATE FULLTEXT INDEX search_folded IF NOT EXISTS
FOR (n:Initiative|Lesson|Theme|Factor|Contact|Organisation|Resource|Profession|Pathway)
ON EACH [n.foldNames, n.foldText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// None is of use before it is filled.
CALL db.awaitIndexes(60);
