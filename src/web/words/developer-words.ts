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
    portal: 'Vanaf uw eigen portaal',
    portalIntro: 'Een pagina van uw organisatie mag de API zelf vragen, zonder tussenstation.',
    feed: 'Een kopie bijhouden',
    feedIntro:
      'De vraag changes vertelt wat er veranderde sinds de vorige keer, ook wat weg is. Twee keer hetzelfde verwerken kan geen kwaad.',
    webhooks: 'Bericht krijgen van wijzigingen',
    webhooksIntro:
      'Een beheerder maakt een webhook voor uw adres, en geeft u het geheim. U krijgt dan enkele seconden na een wijziging een ondertekend bericht volgens Standard Webhooks. Het zegt dat er nieuws is; wat er veranderde, vraagt u met de cursor aan changes. Antwoord binnen tien seconden met 2xx: anders komt hetzelfde bericht later nog eens.',
    embed: 'Een kaart op uw website',
    embedIntro:
      'Toont een initiatief op uw eigen pagina, altijd met de laatste gegevens. Het script geeft de kaart de hoogte die zij nodig heeft; niemand wordt gevolgd. In WordPress is het adres van een initiatief op een regel van zijn eigen genoeg.',
    elements: 'Elementen in uw eigen letters en kleuren',
    elementsIntro:
      'Hetzelfde script brengt vier elementen, die u zo vaak neerzet als u wilt. Ze gaan over een initiatief of een thema, dat u noemt zoals het in zijn adres staat; ze spreken de taal van uw pagina, Nederlands of Engels. Met aantal zegt u hoe lang een lijst mag zijn, met kop het niveau van de kop. Kleuren verandert u met variabelen als --kruispunt-accent, al het andere met ::part().',
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
      'Een lijst geeft 20 items, en hoogstens 100; blader met limit en offset, of met first en after.',
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
    portal: 'From a portal of your own',
    portalIntro: 'A page of your organisation may ask the API itself, with nothing in between.',
    feed: 'Keep a copy',
    feedIntro: 'The question changes tells what changed since last time, also what is gone. Taking the same in twice does no harm.',
    webhooks: 'Be told of changes',
    webhooksIntro:
      'An admin makes a webhook for your address, and gives you the secret. Some seconds after a change you are then sent a signed message by Standard Webhooks. It says that there is news; what changed, changes answers to its cursor. Answer 2xx within ten seconds: otherwise the same message comes again later.',
    embed: 'A card on your website',
    embedIntro:
      'Shows an initiative on a page of your own, always with the latest data. The script gives the card the height that it needs; nobody is followed. In WordPress the address of an initiative on a line of its own is enough.',
    elements: 'Elements in your own letters and colours',
    elementsIntro:
      'The same script brings four elements, which you place as often as you like. They are about an initiative or a theme, which you name as its address does; they speak the language of your page, Dutch or English. By aantal you say how long a list may be, by kop the level of the heading. Colours change by variables such as --kruispunt-accent, all else by ::part().',
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
      'A list answers 20 entries, and at most 100; page with limit and offset, or with first and after.',
      'A question may be 16 fields deep and nest 6 lists. What takes too long is ended with the code QUERY_TIMEOUT.',
      'While the database is away the answer is 503 with the code DATABASE_UNAVAILABLE and a header Retry-After.',
    ],
    errors: 'Errors',
    errorsText:
      'Each error has a code in extensions.code and a sentence that says what you can do. A fault of ours comes with a requestId.',
  },
);
