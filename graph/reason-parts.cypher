UNWIND because AS reason
WITH reason.kind AS kind, reason.node AS node
RETURN kind + '\t' + coalesce(node.label, node.name) + '\t' + coalesce(node.labelEn, node.name) AS part
