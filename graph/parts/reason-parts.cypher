UNWIND because AS reason
WITH reason.kind AS kind, reason.node AS node
RETURN kind + '\u001F' + coalesce(node.label, node.name) + '\u001F' + coalesce(node.labelEn, node.name) AS part
