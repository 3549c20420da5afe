import type { Bilingual } from '../../shared/bilingual.ts';

interface Way {
  /** What somebody has, or wants to do. */
  have: Bilingual<string>;
  /** Addresses on this server, by language, with what they give. */
  give: readonly { at: Bilingual<string>; what: Bilingual<string> }[];
}

const inBoth = (at: string): Bilingual<string> => ({ nl: at, en: at });

/** Ways to get what is here without GraphQL, by what somebody has. */
export const otherWays: readonly Way[] = [
  {
    have: { nl: 'Excel of een ander rekenblad', en: 'Excel or another spreadsheet' },
    give: [
      { at: { nl: '/initiatieven.csv', en: '/en/initiatives.csv' }, what: { nl: 'alle initiatieven', en: 'all initiatives' } },
      {
        at: { nl: '/zoeken.csv?q=stage', en: '/en/search.csv?q=internship' },
        what: { nl: 'wat een zoekvraag vindt', en: 'what a search finds' },
      },
    ],
  },
  {
    have: { nl: 'Een lezer van feeds, of een nieuwspagina', en: 'A feed reader, or a page of news' },
    give: [
      { at: { nl: '/atom.xml', en: '/en/atom.xml' }, what: { nl: 'wat het laatst veranderde', en: 'what changed last' } },
      {
        at: { nl: '/thema/netwerkstage/atom.xml', en: '/en/theme/netwerkstage/atom.xml' },
        what: { nl: 'hetzelfde bij een thema', en: 'the same about a theme' },
      },
      {
        at: { nl: '/zoeken/atom.xml?q=stage', en: '/en/search/atom.xml?q=internship' },
        what: { nl: 'hetzelfde bij een zoekvraag', en: 'the same of a search' },
      },
    ],
  },
  {
    have: { nl: 'Een programma dat REST spreekt', en: 'A program that speaks REST' },
    give: [
      { at: inBoth('/api/v1/openapi.json'), what: { nl: 'wat er te vragen is, als OpenAPI', en: 'what can be asked, as OpenAPI' } },
      { at: inBoth('/api/v1/initiatieven'), what: { nl: 'initiatieven, een bladzijde', en: 'initiatives, a page of them' } },
    ],
  },
  {
    have: { nl: 'Een verzamelaar van leermiddelen (OAI-PMH)', en: 'A harvester of learning materials (OAI-PMH)' },
    give: [{ at: inBoth('/oai?verb=Identify'), what: { nl: 'waar u begint', en: 'where to begin' } }],
  },
  {
    have: { nl: 'Iets dat linked data leest', en: 'Something that reads linked data' },
    give: [
      {
        at: inBoth('/initiatief/cobra.ttl'),
        what: { nl: 'een initiatief als Turtle; ook .jsonld en .json', en: 'an initiative as Turtle; .jsonld and .json too' },
      },
      { at: inBoth('/themas.ttl'), what: { nl: 'de thema’s als SKOS', en: 'the themes as SKOS' } },
      { at: inBoth('/factoren.ttl'), what: { nl: 'de factoren als SKOS', en: 'the factors as SKOS' } },
    ],
  },
  {
    have: { nl: 'Een catalogus van gegevens', en: 'A catalogue of data' },
    give: [
      {
        at: { nl: '/catalogus.ttl', en: '/en/catalogue.ttl' },
        what: { nl: 'wat hier te halen is, als DCAT-AP-NL', en: 'what there is to take, as DCAT-AP-NL' },
      },
    ],
  },
  {
    have: { nl: 'Plaats voor alles', en: 'Room for everything' },
    give: [
      {
        at: inBoth('/dump/manifest.json'),
        what: {
          nl: 'alles als bestanden, en vanaf welke cursor changes vertelt hoe het verder ging',
          en: 'all of it as files, and from which cursor changes tells how it went on',
        },
      },
    ],
  },
];
