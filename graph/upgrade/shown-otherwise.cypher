// Notes of records ($ids) that their nodes are not what the present rules make of them.
MATCH (record:Record) WHERE record.id IN $ids
SET record.projection = 'other'
