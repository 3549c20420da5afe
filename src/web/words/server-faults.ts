import { bilingual } from '../../shared/bilingual.ts';

/** A message of the server, and the words in its place; `$1` and `$2` are what it names. */
type Reworded = readonly [message: RegExp, words: string];

/** What the server says of a record in the words of a form; what is not here is shown as the server says it. */
export const serverFaults = bilingual<readonly Reworded[]>(
  [
    [/^(Is missing(: one of .*)?( \(in '.*'\))?\.|Must not be empty.*)$/, 'Vul dit in.'],
    [/^Is missing: nothing of a contact is public without.*$/, 'Vul dit in: zonder grondslag en doel is niets van een contact openbaar.'],
    [/^Is missing: a legal basis is that of a purpose.*$/, 'Vul dit in: een grondslag en een doel horen bij elkaar.'],
    [/^Must hold NAME.*$/, 'Maak ook de naam openbaar, of niets.'],
    [/^Invalid option: expected one of (.*?)(?: \(in '.*'\))?\.$/, 'Kies een van $1.'],
    [/^(?:Must be at most |Too big: expected string to have <=)(\d+) characters.*$/, 'Gebruik ten hoogste $1 tekens.'],
    [/^Must be one line.*$/, 'Zet dit op één regel.'],
    [/^Invalid input: expected (?:number|int).*$/, 'Vul een getal in.'],
    [/^Must be a date.*$/, 'Vul een datum in, zoals 2025-03-31.'],
    [/^Must be an http\(s\) address.*$/, 'Vul een webadres in dat met https:// begint.'],
    [/^Must be an e-mail address.*$/, 'Vul een e-mailadres in, zoals naam@organisatie.nl.'],
    [/^Must be a telephone number.*$/, 'Vul een telefoonnummer in zoals +31612345678.'],
    [/^Must be a slug: .*$/, 'Gebruik kleine letters en cijfers, met streepjes ertussen.'],
    [/^There is no field '([^']*)'.*; did you mean '([^']*)'\?$/, 'Er is geen veld ‘$1’. Bedoelt u ‘$2’?'],
    [/^There is no field '([^']*)'.*$/, 'Er is geen veld ‘$1’.'],
    [/^No \w+ has the id '([^']*)'.*; did you mean '([^']*)'\?$/, 'Niets van deze soort heeft het id ‘$1’. Bedoelt u ‘$2’?'],
    [/^No \w+ has the id '([^']*)'.*$/, 'Niets van deze soort heeft het id ‘$1’.'],
    [/^'([^']*)' is of kind \w+, where .*$/, '‘$1’ is van een andere soort.'],
    [/^(?:The id|There is a \w+ with the id) '([^']*)' .*$/, 'Het id ‘$1’ is al in gebruik: kies een ander.'],
    [/^'([^']*)' stands here twice.*$/, '‘$1’ staat hier twee keer: maak er één van.'],
  ],
  [
    [/^Is missing(: one of .*)?( \(in '.*'\))?\.$/, 'Fill this in.'],
    [/^Invalid option: expected one of (.*?)(?: \(in '.*'\))?\.$/, 'Choose one of $1.'],
    [/^(?:Must be at most |Too big: expected string to have <=)(\d+) characters.*$/, 'Use at most $1 characters.'],
    [/^Invalid input: expected (?:number|int).*$/, 'Fill in a number.'],
  ],
);
