// How much an organisation knows of an initiative by the part that it has there; the highest first.
CASE #part WHEN 'LEAD' THEN 1.0 ELSE 0.6 END
