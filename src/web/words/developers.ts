import { bilingual } from './bilingual.ts';

/** Words for developers. */
export const developerWords = bilingual(
  {
    title: 'Voor ontwikkelaars',
    lead: 'Alles wat u op deze website ziet, is op te vragen met GraphQL. De website stelt zelf ook geen andere vragen: onderaan elke pagina staat welke.',
    ask: 'Zo stelt u een vraag',
    askText: 'Stuur met POST een vraag als JSON naar dit adres. Lezen mag zonder sleutel, vanaf elke website.',
    copy: 'Kopieer',
    examples: 'Voorbeelden',
    bridges: 'Wie loste op wat ons hindert?',
    contacts: 'Wie weet iets van een thema?',
    search: 'Zoeken, met wat er is gevonden en waarin',
    schema: 'Het schema',
    schemaText:
      'Het schema beschrijft zichzelf: elk type, elk veld en elk argument heeft een omschrijving. Vraag het op met introspectie, zoals elke GraphQL-client doet.',
    limits: 'Grenzen',
    limitsText: [
      'Een lijst geeft 20 items, en hoogstens 100; blader met limit en offset, of met first en after.',
      'Een vraag mag 16 velden diep zijn en 6 lijsten in elkaar bevatten. Wat te lang duurt, wordt afgebroken met de code QUERY_TIMEOUT.',
      'Is de database weg, dan is het antwoord 503 met de code DATABASE_UNAVAILABLE en een kop Retry-After.',
    ],
    errors: 'Fouten',
    errorsText:
      'Elke fout heeft een code in extensions.code en een zin die zegt wat u kunt doen. Bij een fout van ons staat er een requestId bij.',
  },
  {
    title: 'For developers',
    lead: 'Everything that you see on this website can be asked for with GraphQL. The website itself asks nothing else: at the foot of each page stands what.',
    ask: 'How to ask',
    askText: 'POST a question as JSON to this address. Reading needs no key, from any website.',
    copy: 'Copy',
    examples: 'Examples',
    bridges: 'Who solved what hinders us?',
    contacts: 'Who knows about a theme?',
    search: 'Search, with what was found and where',
    schema: 'The schema',
    schemaText:
      'The schema describes itself: each type, field and argument has a description. Ask for it by introspection, as every GraphQL client does.',
    limits: 'Limits',
    limitsText: [
      'A list answers 20 entries, and at most 100; page with limit and offset, or with first and after.',
      'A question may be 16 fields deep and nest 6 lists. What takes too long is ended with the code QUERY_TIMEOUT.',
      'While the database is away the answer is 503 with the code DATABASE_UNAVAILABLE and a header Retry-After.',
    ],
    errors: 'Errors',
    errorsText:
      'Each error has a code in extensions.code and a sentence that says what you can do. A fault of ours comes with a requestId.',
  },
);
