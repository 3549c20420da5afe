// Number of initiatives that have a factor in the role asked for ($as), or in either; every write keeps these right.
CASE $as WHEN 'ENABLER' THEN #factor.enablerCount WHEN 'BARRIER' THEN #factor.barrierCount ELSE #factor.initiativeCount END
