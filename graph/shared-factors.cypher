WITH COUNT { (:Initiative) } AS total
MATCH (factor:Factor)
WITH total, factor, #factor-df(factor: factor) AS initiatives
WHERE initiatives >= 2
WITH factor, initiatives * #idf(total: total, df: initiatives) AS score
ORDER BY round(score, 9) DESC, factor.id LIMIT toInteger($first)
RETURN {score: score, factor: factor} AS shared
