// Writes nodes of any kind; properties that a node no longer has are gone, but for what is derived from what it is tied to. A contact
// changes its label when it becomes public, or no longer is: then nothing is left of it.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH entity, row, CASE row.label WHEN 'Withheld' THEN {} ELSE entity {
  .initiativeCount, .enablerCount, .barrierCount, .circumstancesWeight, .subjectWeight, .stemRelated, .foldPlaces, .tieMarks, .modified
} END AS derived
SET entity = row.properties
SET entity += derived
SET entity.id = row.id
REMOVE entity:Contact:Withheld
SET entity:$(row.label)
