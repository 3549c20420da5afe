import { bilingual } from './bilingual.ts';

/** Titles of the pages about nothing in particular, and often a sentence that says what is there: in the page, and in its head. */
export const titles = {
  search: bilingual({ title: 'Zoeken' }, { title: 'Search' }),
  compare: bilingual(
    { title: 'Vergelijken', lead: 'Kies twee initiatieven. U ziet wat ze gemeen hebben, en waar de een vond wat de ander zoekt.' },
    {
      title: 'Compare',
      lead: 'Choose two initiatives. You see what they have in common, and where one found what the other is looking for.',
    },
  ),
  themes: bilingual(
    {
      title: 'Thema’s',
      lead: 'Alle onderwerpen, de smalle in de ruime. Hoe groter een onderwerp staat, hoe meer initiatieven erover gaan; het getal telt ze.',
    },
    {
      title: 'Themes',
      lead: 'All subjects, the narrow ones within the wide ones. The larger a subject, the more initiatives are about it; the number counts them.',
    },
  ),
  factors: bilingual(
    {
      title: 'Wat helpt en wat hindert',
      lead: 'Dezelfde omstandigheid hielp het ene initiatief en hinderde het andere. Achter elk getal staan initiatieven die er iets over te vertellen hebben.',
    },
    {
      title: 'What helps and what hinders',
      lead: 'The same circumstance helped one initiative and hindered another. Behind each number are initiatives that can tell you about it.',
    },
  ),
  matrix: bilingual(
    {
      title: 'Matrix van factoren en initiatieven',
      lead: 'Elke rij is een omstandigheid, elke kolom een initiatief. Kies een teken om te lezen wat er aan de hand was.',
    },
    {
      title: 'Matrix of factors and initiatives',
      lead: 'Each row is a circumstance, each column an initiative. Choose a sign to read what was the matter.',
    },
  ),
  regions: bilingual(
    {
      title: 'Regio’s',
      lead: 'Plaatsen en streken zoals de bronnen ze noemen: een stad, een regio of een provincie. De regio’s met de meeste initiatieven staan vooraan.',
    },
    {
      title: 'Regions',
      lead: 'Places and areas as the sources name them: a town, a region or a province. The regions with most initiatives come first.',
    },
  ),
  growth: bilingual(
    {
      title: 'Groeipaden',
      lead: 'Van welk beroep kunt u doorgroeien naar welk? De kolommen zijn de niveaus van het Nederlandse en het Europese kwalificatieraamwerk (NLQF en EQF).',
    },
    {
      title: 'Growth paths',
      lead: 'From which profession can you grow into which? The columns are the levels of the Dutch and European qualifications frameworks (NLQF and EQF).',
    },
  ),
  developers: bilingual(
    {
      title: 'Voor ontwikkelaars',
      lead: 'Alles wat u op deze website ziet, is op te vragen met GraphQL. De website stelt zelf ook geen andere vragen: onderaan elke pagina staat welke.',
    },
    {
      title: 'For developers',
      lead: 'Everything that you see on this website can be asked for with GraphQL. The website itself asks nothing else: at the foot of each page stands what.',
    },
  ),
  reference: bilingual(
    {
      title: 'Naslag van de API',
      lead: 'Alles wat u kunt vragen, zoals het schema het zelf zegt. De namen en omschrijvingen zijn in het Engels.',
    },
    {
      title: 'Reference of the API',
      lead: 'All that you can ask, as the schema itself tells it.',
    },
  ),
  accessibility: bilingual(
    {
      title: 'Toegankelijkheid',
      lead: 'Iedereen moet Kruispunt kunnen gebruiken: met een scherm, een schermlezer of braille, met een muis of alleen het toetsenbord, op een telefoon of sterk vergroot.',
    },
    {
      title: 'Accessibility',
      lead: 'Everybody must be able to use Kruispunt: with a screen, a screen reader or braille, with a mouse or the keyboard alone, on a phone or much enlarged.',
    },
  ),
} as const;
