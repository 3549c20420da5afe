// What a sentence about `because` is made of: the kind, label and English label of each reason that adds more than a twelfth of what the
// first of them adds. A factor is called by what it was; a theme that both are about is a SUBJECT. That both come under a theme which
// nothing is above (care, training) says nothing.
UNWIND [reason IN because WHERE reason.contribution > because[0].contribution / 12] AS reason
WITH reason, reason.node AS node
WHERE reason.kind <> 'BROADER_THEME' OR EXISTS { (node)-[:BROADER]->() }
WITH node, CASE WHEN reason.subject THEN 'SUBJECT' ELSE reason.kind END AS kind
RETURN kind + '\u001F'
  + CASE kind WHEN 'ENABLER' THEN node.helpsLabel WHEN 'BARRIER' THEN node.hindersLabel ELSE coalesce(node.label, node.name) END + '\u001F'
  + CASE kind WHEN 'ENABLER' THEN node.helpsLabelEn WHEN 'BARRIER' THEN node.hindersLabelEn ELSE coalesce(node.labelEn, node.name) END AS part
