// Tells whether a contact has an address or a number of its own that readers may see.
(#contact.email IS NOT NULL OR #contact.phone IS NOT NULL)
