import { bilingual } from '../../shared/bilingual.ts';

/** Words about who to call, wherever that is answered. */
export const whoWords = bilingual(
  {
    organisations: 'Organisaties die u het kunt vragen',
    contactPage: 'Contact',
    widerTitle: 'Wie misschien de weg weet',
    wider: 'Deze mensen en organisaties weten van iets ruimers, of van een deel van wat u zoekt.',
    notUnderstood: 'Hierover is niets bekend:',
    nobody: 'Daarom staat hier niemand die u kunt spreken. Probeer een ander woord, of kijk bij de thema’s.',
    rest: 'Wat hieronder staat, gaat alleen over de rest van uw vraag.',
  },
  {
    organisations: 'Organisations you can ask',
    contactPage: 'Contact',
    widerTitle: 'Who may know the way',
    wider: 'These people and organisations know about something wider, or about a part of what you are looking for.',
    notUnderstood: 'Nothing is known about:',
    nobody: 'That is why nobody to speak to stands here. Try another word, or look at the themes.',
    rest: 'What stands below is about the rest of your question only.',
  },
);
