// Who to call about initiatives (`initiative`, a row each), at most $first: by whether they can be called, and by the sum of their
// strongest roles. Rows are read until the row budget is spent.
WITH DISTINCT initiative LIMIT $rowBudget
MATCH (initiative)<-[about:CONTACT_FOR]-(contact:Contact)
WHERE #can-be-asked(role: about.role, contact: contact)
WITH contact, initiative, about.role AS role, #role-weight(role: about.role) AS weight LIMIT $rowBudget
ORDER BY weight DESC, initiative.id, role
WITH contact, initiative, max(weight) AS weight, collect({role: role, initiative: initiative, weight: weight}) AS roles
WITH contact, sum(weight) AS score, reduce(all = [], some IN collect(roles) | all + some) AS roles
ORDER BY #can-be-called(contact: contact) DESC, round(score, 9) DESC, contact.id LIMIT toInteger($first)
RETURN {contact: contact, roles: COLLECT { UNWIND roles AS role RETURN role ORDER BY role.weight DESC, role.initiative.id, role.role }} AS adviser
