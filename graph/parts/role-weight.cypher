// How much a contact knows of an initiative by its role there; the highest first.
CASE #role WHEN 'CONTACT' THEN 1.0 WHEN 'LEADER' THEN 0.9 WHEN 'QUOTED' THEN 0.3 ELSE 0.6 END
