import { bilingual } from '../../shared/bilingual.ts';

/** What the whole is about, behind its name. */
export const SUBJECT = bilingual('opleiden en behouden van zorgprofessionals', 'training and keeping care professionals');

/** What is in it, for whoever looks for data. */
export const DESCRIPTION = bilingual(
  'Initiatieven in Nederland om zorgprofessionals op te leiden en te behouden, als kennisgraaf: wat hielp, wat hinderde, wat ervan geleerd is, welke middelen eruit kwamen, over welke thema’s, beroepen en regio’s het gaat, welke organisaties eraan werkten, wie u erover kunt spreken en in welke bron het staat.',
  'Initiatives in the Netherlands that train and keep care professionals, as a knowledge graph: what helped, what hindered, what was learned, which resources came of it, which themes, professions and regions it is about, which organisations worked on it, who can be called about it and in which source it is written.',
);

export const KEYWORDS = bilingual(
  ['zorg', 'zorgprofessionals', 'opleiden', 'stages', 'behoud van personeel', 'arbeidsmarkt', 'samenwerking'],
  ['care', 'care professionals', 'training', 'internships', 'staff retention', 'labour market', 'collaboration'],
);

/** Names of what a description of the whole speaks of besides, which stand in no page of their own. */
export const namesAt = (origin: string) => ({
  catalogue: `${origin}/catalogus`,
  publisher: `${origin}/#publisher`,
  contact: `${origin}/#contact`,
});
