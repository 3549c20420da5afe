import { bilingual } from '../../shared/bilingual.ts';
import { titles } from '../../shared/titles.ts';

/** Words for developers. */
export const developerWords = bilingual(
  {
    ...titles.developers.nl,
    ask: 'Zo stelt u een vraag',
    askText: 'Stuur met POST een vraag als JSON naar dit adres. Lezen mag zonder sleutel, vanaf elke website.',
    copy: 'Kopieer',
    openGraphiql: 'Vraag het in GraphiQL',
    guides: 'Kies wat u hebt',
    guidesIntro: 'Van elk: een paar regels om over te nemen, die werken zoals ze er staan.',
    reference: 'Naslag: alle vragen, typen en velden',
    policy: 'Afspraken',
    policyText: [
      'De gegevens mogen overal worden gebruikt onder CC BY 4.0: noem Kruispunt, en wie iets schreef. Adressen en nummers van mensen staan niet in bestanden, feeds, tabellen en linked data.',
      'Wie contactgegevens opvraagt, krijgt er per uur een begrensd aantal. Een portaal dat ze mag bewaren, krijgt van de beheerder een sleutel met een eigen aantal.',
      'Een cursor van changes geldt zolang de graaf dezelfde is; daarna is de fout CURSOR_EXPIRED, en begint u opnieuw.',
      'Is iemand gewist, dan vertelt changes dat met een hash van de id (erased): haal wie erbij past uit uw kopie, overal waar die wordt genoemd.',
      'Namen in het schema veranderen niet zonder dat het in het logboek van wijzigingen staat; een veld dat verdwijnt, is eerst als verouderd gemerkt zodra er een eerste uitgave is.',
    ],
    embed: 'Een kaart op uw website',
    embedIntro:
      'Toont een initiatief op uw eigen pagina, altijd met de laatste gegevens. Het script geeft de kaart de hoogte die zij nodig heeft; niemand wordt gevolgd. In WordPress is het adres van een initiatief op een regel van zijn eigen genoeg.',
    otherWays: 'Zonder GraphQL',
    otherWaysIntro: 'Kies wat u hebt. Achter elk adres staan dezelfde gegevens, onder dezelfde licentie (CC BY 4.0), zonder sleutel.',
    embedWhich: 'Welk initiatief?',
    embedNow: (name: string) => `Nu: ${name}. Begin te typen om een ander te kiezen.`,
    embedTheme: 'Weergave',
    embedThemes: { system: 'Zoals het systeem van de lezer', light: 'Licht', dark: 'Donker' },
    embedTitle: (name: string) => `${name} op Kruispunt`,
    examples: 'Voorbeelden',
    examplesIntro: 'In GraphiQL staan ze klaar als tabbladen.',
    keys: 'Met een sleutel',
    keysText:
      'Wie meer wil insturen dan het publiek, of redacteur is, stuurt een sleutel mee in de kop Authorization, na het woord Bearer. Een beheerder geeft sleutels uit.',
    schema: 'Het schema',
    schemaText:
      'Het schema beschrijft zichzelf: elk type, elk veld en elk argument heeft een omschrijving. Vraag het op met introspectie, zoals elke GraphQL-client doet.',
    limits: 'Grenzen',
    limitsText: [
      'Een lijst geeft 20 items, en hoogstens 100; blader met limit en offset, of met first en after; onder een ding geeft een lijst er 25.',
      'Een vraag mag 16 velden diep zijn en 6 lijsten in elkaar bevatten. Wat te lang duurt, wordt afgebroken met de code QUERY_TIMEOUT.',
      'Is de database weg, dan is het antwoord 503 met de code DATABASE_UNAVAILABLE en een kop Retry-After.',
    ],
    errors: 'Fouten',
    errorsText:
      'Elke fout heeft een code in extensions.code en een zin die zegt wat u kunt doen. Bij een fout van ons staat er een requestId bij.',
  },
  {
    ...titles.developers.en,
    ask: 'How to ask',
    askText: 'POST a question as JSON to this address. Reading needs no key, from any website.',
    copy: 'Copy',
    openGraphiql: 'Ask it in GraphiQL',
    guides: 'Choose what you have',
    guidesIntro: 'Of each a few lines to copy, which work as they stand.',
    reference: 'Reference: all questions, types and fields',
    policy: 'What we agree on',
    policyText: [
      'The data may be used anywhere under CC BY 4.0: name Kruispunt, and who wrote something. Addresses and numbers of people do not stand in files, feeds, tables and linked data.',
      'Who asks for contact details gets a limited number of them an hour. A portal that may keep them is given a key with a number of its own by the operator.',
      'A cursor of changes holds for as long as the graph is the same; then the error is CURSOR_EXPIRED, and you begin anew.',
      'When somebody was erased, changes tells so by a hash of the id (erased): take whom it fits out of your copy, wherever they are mentioned.',
      'Names in the schema do not change without the changelog saying so; from the first release on a field that goes is marked as deprecated first.',
    ],
    embed: 'A card on your website',
    embedIntro:
      'Shows an initiative on a page of your own, always with the latest data. The script gives the card the height that it needs; nobody is followed. In WordPress the address of an initiative on a line of its own is enough.',
    otherWays: 'Without GraphQL',
    otherWaysIntro: 'Choose what you have. Behind each address are the same data, under the same licence (CC BY 4.0), without a key.',
    embedWhich: 'Which initiative?',
    embedNow: (name: string) => `Now: ${name}. Begin to type to choose another.`,
    embedTheme: 'Appearance',
    embedThemes: { system: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    embedTitle: (name: string) => `${name} on Kruispunt`,
    examples: 'Examples',
    examplesIntro: 'In GraphiQL they stand ready as tabs.',
    keys: 'With a key',
    keysText:
      'Who wants to submit more than the public may, or is a curator, sends a key in the header Authorization, after the word Bearer. An admin gives out keys.',
    schema: 'The schema',
    schemaText:
      'The schema describes itself: each type, field and argument has a description. Ask for it by introspection, as every GraphQL client does.',
    limits: 'Limits',
    limitsText: [
      'A list answers 20 entries, and at most 100; page with limit and offset, or with first and after; below a thing a list answers 25.',
      'A question may be 16 fields deep and nest 6 lists. What takes too long is ended with the code QUERY_TIMEOUT.',
      'While the database is away the answer is 503 with the code DATABASE_UNAVAILABLE and a header Retry-After.',
    ],
    errors: 'Errors',
    errorsText:
      'Each error has a code in extensions.code and a sentence that says what you can do. A fault of ours comes with a requestId.',
  },
);
