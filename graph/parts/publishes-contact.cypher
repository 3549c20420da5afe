// Tells whether an organisation publishes for everybody how to reach it.
(#organisation.email IS NOT NULL OR #organisation.phone IS NOT NULL OR #organisation.contactPage IS NOT NULL)
