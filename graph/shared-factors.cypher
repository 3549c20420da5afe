// `initiativeCount` of a factor counts the initiatives that have it in either role; every load keeps it right.
WITH COUNT { (:Initiative) } AS total
MATCH (factor:Factor)
WITH total, factor, CASE $as
    WHEN 'ENABLER' THEN factor.enablerCount
    WHEN 'BARRIER' THEN factor.barrierCount
    ELSE factor.initiativeCount
  END AS initiatives
WHERE initiatives >= 2
WITH factor, initiatives * log(1 + toFloat(total) / initiatives) AS score
ORDER BY round(score, 9) DESC, factor.id LIMIT toInteger($first)
RETURN {score: score, factor: factor} AS shared
