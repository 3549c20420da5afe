import { compoundParts } from './compound.ts';
import { isHead, isWord, numbersOf } from './dictionary.ts';
import { isLikePlace, placeWords } from './place-words.ts';
import { type Forms, foldedForms, inFields, MOST_WORDS, stemmedForms } from './query.ts';
import { stem } from './stem.ts';
import { asName, isShouted, STOP_WORDS, type Word, wordsOf } from './words.ts';

/** Letters of a part of a compound and of a whole one, and ways to take one apart. */
const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 60;
const MOST_SPLITS = 12;

/** Words by which somebody asks for people and what these do, whatever it is about, beside the stop words of any question. */
const ASKING_WORDS = new Set(
  [
    'aanspreekpunt aanspreken antwoord bel bellen benaderen bereik bereiken contact contacten contactpersoon contactpersonen deskundig deskundige',
    'deskundigen doe ervaren ervaring ervaringen expert experts geven gesprek graag hebben helpen hoor horen houd houden hulp idee informatie',
    'info ken kennen kennis kent komen komt kunnen leg legt mail mailen meedenken meld melden meldt meepraten mens mensen nodig onderwerp organiseert persoon personen',
    'praat praten samen spreek spreken sturen telefoon tips uitleg uitleggen veel verder verstand vertellen vertelt vind vinden voorbeeld voorbeelden vraag vragen',
    'weet werken werkt wil willen wist zitten zit',
    'advice advise answer answers anybody anyone ask asking call contact contacts email experience experienced experiences expert expertise experts',
    'explain find give go happen happening help helps idea info information knew know knowing knowledge known knows learn mail meet name need people',
    'person persons phone question questions reach someone somebody speak subject talk tell tells thing think topic understand understands want work',
    'working works write',
  ].flatMap((line) => line.split(' ')),
);

/** Words that join others, beside the same. */
const JOINING_WORDS = new Set(
  [
    'allerlei behalve betreffende binnen boven buiten bv daarbij daarmee daarover eens elkaar ergens gedurende hieraan hierbij hierover hiervan inzake',
    'langs nabij namens omtrent onderling ook per rond rondom sinds soms tijdens tussen vanaf vanuit vanwege via volgens waaraan waarbij waarin waarmee',
    'waarover waarvan zonder',
    'across against along amid among around aside beside besides between beyond concerning despite during else except inside near onto outside per',
    'regarding since than though through throughout toward towards under unless unlike until upon versus via whereas whether while whom whose within without',
  ].flatMap((line) => line.split(' ')),
);

/** Words between which another thing is asked. */
const SEPARATING_WORDS = new Set('en of alsook evenals and or'.split(' '));
const SEPARATING_SIGNS = /[,;.?!&+/]/;

/** Heads of Dutch compounds that say little of what these are about: coronatijd is about corona. */
const HEADS_THAT_SAY_LITTLE = new Set(
  [
    'aanpak afdeling beleid bijeenkomst casus centrum cursus cursussen dag dagen deskundige fase groep groepen jaren kennis les lessen medewerker',
    'medewerkers methode middag module modules onderwerp patient patienten periode plan plannen probleem problemen professional professionals',
    'programma project projecten situatie situaties studie team teams thema tijd tijden traject trajecten vraag vraagstuk vraagstukken vragen werk',
    'workshop workshops',
  ].flatMap((line) => line.split(' ')),
);

/** Weight of names when a question is read for what it names: labels and titles, not what is told of a thing. */
const STEMMED = { stemNames: 4, stemNameParts: 1 };
const FOLDED = { foldNames: 1 };
const TOLD = { ...STEMMED, stemRelated: 2, stemText: 1.5, stemTextParts: 0.5 };

/** A word of a question that says what it is about, with queries for the names that it may stand in. */
interface AskedWord {
  word: string;
  /** As whoever asks wrote it. */
  written: string;
  /** The word in one and in many. */
  forms: string[];
  /** Which of the things that are asked for it belongs to, where the question joins several; counted from 0. */
  need: number;
  /** Indicates a word of the dictionary that is no compound and no name: as a part of a name it says less than the name in full. */
  isOrdinary: boolean;
  stemmedQuery: string;
  foldedQuery: string;
  /** Ways to take a compound apart, for one that stands in no name; and a query for the names of its parts. */
  splits: Split[];
  partsQuery: string;
}

/** A compound taken apart in two. */
interface Split {
  first: string;
  last: string;
  /** Indicates that the compound is about its first part alone. */
  lastSaysLittle: boolean;
}

/** Several words by which one thing is asked for, with a query for what all of them are told of. */
interface AskedNeed {
  words: string[];
  query: string;
}

/** A question about who or what, as `graph/parts/understood.cypher` needs it. */
export interface PreparedQuestion {
  askedText: string;
  asName: string;
  askedWords: AskedWord[];
  askedNeeds: AskedNeed[];
  /** Names of two letters, which are words of a question only where they are written in capitals. */
  shortNames: string[];
  /** Words that are the name of a place elsewhere, and none here. */
  noPlaces: string[];
}

/** Turns a question into the words that say what it is about. A name that is made of asking words alone is found by the whole of it. */
export function prepareAsked(text: string): PreparedQuestion {
  const all = wordsOf(text);
  const places = new Set([...placeWords(text, all)].map(({ word }) => word));
  const asked = subjectWords(text, all, places).slice(0, MOST_WORDS);
  const needs = needsOf(text, all, asked);
  const askedWords = asked.map(({ word, start, end }, index): AskedWord => {
    const splits = splitsOf(word);
    return {
      word,
      written: text.slice(start, end),
      forms: numbersOf(word),
      need: needs[index] ?? 0,
      isOrdinary: isWord(word) && compoundParts(word).length === 0 && !isProper(text, start),
      stemmedQuery: inFields([formsInNames(word, asked[index + 1]?.word, asked[index - 1]?.word)], STEMMED, 1).join(' '),
      foldedQuery: inFields([foldedFormsInNames(word)], FOLDED, 1).join(' '),
      splits,
      partsQuery: splits.length === 0 ? '' : `stemNames:(${[...new Set(splits.flatMap(({ first, last }) => [first, last]))].join(' ')})`,
    };
  });
  const shortNames = all.filter(({ start, end }) => /^\p{Lu}{2}$/u.test(text.slice(start, end))).map(({ word }) => word);
  const noPlaces = all.filter(({ word }) => isLikePlace(word) && !places.has(word)).map(({ word }) => word);
  return { askedText: text, asName: asName(text), askedWords, askedNeeds: askedNeeds(askedWords), shortNames, noPlaces };
}

/** Whether a word has a capital where no sentence begins. */
function isProper(text: string, start: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start)) && /[^.!?:\s]\s*$/u.test(text.slice(0, start));
}

/** The words of a question that say what it is about, each once, where they stand first. */
function subjectWords(text: string, all: readonly Word[], places: ReadonlySet<string>): Word[] {
  const isPassing = (word: string) => [STOP_WORDS, ASKING_WORDS, JOINING_WORDS].some((words) => words.has(word));
  const content = all.filter(({ word, start, end }) => !isPassing(word) || places.has(word) || isShouted(text, start, end));
  return [...new Map(content.toReversed().map((each) => [each.word, each])).values()].toReversed();
}

/** Which of the things asked for each word belongs to: another one begins behind a comma and the like, `en` and `of`. */
function needsOf(text: string, all: readonly Word[], asked: readonly Word[]): number[] {
  const needs: number[] = [];
  let isApart = false;
  let end = 0;
  for (const word of all) {
    isApart ||= SEPARATING_WORDS.has(word.word) || SEPARATING_SIGNS.test(text.slice(end, word.start));
    end = word.end;
    if (!asked.includes(word)) continue;
    needs.push((needs.at(-1) ?? 0) + Number(isApart && needs.length > 0));
    isApart = false;
  }
  return needs;
}

/** The things that are asked for in several words: one alone that stands in no name says too little. */
function askedNeeds(asked: readonly AskedWord[]): AskedNeed[] {
  const needs = [...new Set(asked.map(({ need }) => need))].map((need) => asked.filter((one) => one.need === need).map(({ word }) => word));
  return needs
    .filter((words) => words.length > 1)
    .map((words) => {
      const forms = words.map((word) => ({ terms: `${word} ${word}en^0.9`, isKnown: true }));
      return {
        words,
        query: inFields(forms, TOLD, 1)
          .map((fields) => `+(${fields})`)
          .join(' '),
      };
    });
}

/** A compound taken apart wherever its end is a word of the dictionary; the longest beginnings first. The graph tells whether it knows them. */
function splitsOf(word: string): Split[] {
  if (word.length > LONGEST_COMPOUND || !/^[a-z]+$/.test(word)) return [];
  const splits: Split[] = [];
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const last = word.slice(end);
    const lastSaysLittle = HEADS_THAT_SAY_LITTLE.has(last);
    if (!lastSaysLittle && !(isWord(last) && isHead(last))) continue;
    const first = word.slice(0, end);
    const unlinked = ['s', 'en', 'e'].filter((link) => first.length >= SHORTEST_PART + link.length && first.endsWith(link));
    for (const part of [first, ...unlinked.map((link) => first.slice(0, -link.length))]) splits.push({ first: part, last, lastSaysLittle });
  }
  return splits.slice(0, MOST_SPLITS);
}

/** A compound that the dictionary knows is a word of its own: maintenance (onderhoud) is not what is kept (houd) beneath. */
function formsInNames(word: string, next: string | undefined, previous: string | undefined): Forms {
  const forms = withoutSlips(isWord(word) ? stemmedForms(word, next, previous, []) : stemmedForms(word, next, previous));
  // The stemmer leaves a doubled consonant as it is: overleggen.
  const others = numbersOf(word).filter((form) => form.length < word.length && isWord(form) && stem(form) !== stem(word));
  return { ...forms, terms: [forms.terms, ...others.map((form) => `${form}^0.9`)].join(' ') };
}

/** What a word may look like; one that the dictionary knows is no slip of the pen for another, so that it names nothing by chance. */
function withoutSlips(forms: Forms): Forms {
  return forms.isKnown ? { terms: forms.terms, isKnown: true } : forms;
}

/** A long word may have two slips of the pen; one that the dictionary knows has none. */
function foldedFormsInNames(word: string): Forms {
  const forms = withoutSlips(foldedForms(word));
  return forms.misspelt && word.length >= 9 ? { ...forms, misspelt: `${word}~2` } : forms;
}
