// How much of an initiative a theme is by its role: what it only touches on tells less than what it is about. Whatever has no such
// role counts in full.
CASE #role WHEN 'ASPECT' THEN 0.4 ELSE 1.0 END
