import { describe, expect, it } from 'vitest';
import { placeWords } from '../../src/search/place-words.ts';
import { contentWords, wordsOf } from '../../src/search/words.ts';

const placesIn = (text: string) => [...placeWords(text, wordsOf(text))].map(({ word }) => word);

describe('A word that is a place', () => {
  it.each([
    ['Leiden', 'leiden'],
    ['stage in Leiden', 'leiden'],
    ['Wie kent het ziekenhuis van Leiden en omstreken?', 'leiden'],
    ['wie weet iets van stage in leiden?', 'leiden'],
    ['initiatieven rond Best voor doktersassistenten', 'best'],
    ['Wie zit er in Goes?', 'goes'],
    ['Who works near Goes?', 'goes'],
    ['opleiden in Ede', 'ede'],
    ['regio Echt', 'echt'],
    ['huisartsenzorg in Putten, Ermelo en Harderwijk', 'putten'],
  ])('is one in %j', (text, place) => {
    expect(placesIn(text)).toEqual([place]);
    expect(contentWords(text)).toContain(place);
  });

  it.each([
    'leiden',
    'Wie kan een team leiden?',
    'Best practices in general practice',
    'Wat werkt het best? Goes dat?',
    'How it goes in practice',
    'in heel Nederland',
    'echt leren in de praktijk',
    'Leiden tot betere zorg',
    'Dit ging goed. Best bijzonder.',
    'opleiden in de wijk',
    '',
  ])('is none in %j', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
