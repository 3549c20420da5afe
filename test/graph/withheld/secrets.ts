/** What nobody may find out of a contact who is withheld, and of submissions: each text is found nowhere else. */
export const secrets = {
  id: 'geheim-persoon',
  name: 'Geheim Persoon',
  capacity: 'geheime functie',
  email: 'geheim@geheim.example',
  phone: '+31699999999',
  jobTitle: 'geheime baan',
  purpose: 'geheim doel',
  submission: 'geheime inzending',
} as const;

/** Ids of what is public and tied to the contact. */
export const neighbours = { initiative: 'openbare-proef', other: 'openbaar-vervolg', organisation: 'openbaar-huis' } as const;
