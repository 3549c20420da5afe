import { type Forms, foldedForms, inFields, MOST_WORDS, stemmedForms } from './query.ts';
import { asName, STOP_WORDS, type Word, wordsOf } from './words.ts';

/** Words by which somebody asks for people and what these do, whatever it is about, beside the stop words of any question. */
const ASKING_WORDS = new Set(
  [
    'aanspreekpunt aanspreken antwoord bel bellen benaderen bereik bereiken contact contacten contactpersoon contactpersonen deskundig deskundige',
    'deskundigen doe ervaren ervaring ervaringen expert experts geven gesprek graag hebben helpen hoor horen houd houden hulp idee informatie',
    'info ken kennen kennis kent komen komt kunnen leg legt mail mailen meedenken meepraten mens mensen nodig onderwerp organiseert persoon personen',
    'praat praten samen spreek spreken sturen telefoon tips uitleg uitleggen veel verder verstand vertellen vertelt vind vinden vraag vragen',
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

/** Weight of names when a question is read for what it names: labels and titles, not what is told of a thing. */
const STEMMED = { stemNames: 4, stemNameParts: 1 };
const FOLDED = { foldNames: 1 };

/** A word of a question that says what it is about, with queries for the names that it may stand in. */
interface AskedWord {
  word: string;
  /** As whoever asks wrote it. */
  written: string;
  stemmedQuery: string;
  foldedQuery: string;
}

/** A question about who or what, as `graph/parts/understood.cypher` needs it. */
export interface PreparedQuestion {
  askedText: string;
  asName: string;
  askedWords: AskedWord[];
}

/** Turns a question into the words that say what it is about. A name that is made of asking words alone is found by the whole of it. */
export function prepareAsked(text: string): PreparedQuestion {
  const asked = subjectWords(text).slice(0, MOST_WORDS);
  const askedWords = asked.map(({ word, start, end }, index) => ({
    word,
    written: text.slice(start, end),
    stemmedQuery: inFields([withoutSlips(stemmedForms(word, asked[index + 1]?.word, asked[index - 1]?.word))], STEMMED, 1).join(' '),
    foldedQuery: inFields([withoutSlips(foldedForms(word))], FOLDED, 1).join(' '),
  }));
  return { askedText: text, asName: asName(text), askedWords };
}

/** The words of a question that say what it is about, each once, where they stand first. */
function subjectWords(text: string): Word[] {
  const content = wordsOf(text).filter(({ word }) => ![STOP_WORDS, ASKING_WORDS, JOINING_WORDS].some((words) => words.has(word)));
  return [...new Map(content.toReversed().map((each) => [each.word, each])).values()].toReversed();
}

/** What a word may look like; one that the dictionary knows is no slip of the pen for another, so that it names nothing by chance. */
function withoutSlips(forms: Forms): Forms {
  return forms.isKnown ? { terms: forms.terms, isKnown: true } : forms;
}
