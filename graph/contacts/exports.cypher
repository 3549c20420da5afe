// When everything that is kept of somebody ($ids) was gathered for them.
MATCH (audit:Audit) WHERE audit.subject IN $ids AND audit.action = 'EXPORT_CONTACT'
RETURN audit {.time} AS export
ORDER BY audit.time
