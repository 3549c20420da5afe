import {
  EmbeddedContactsDocument,
  EmbeddedInitiativeDocument,
  EmbeddedInitiativesDocument,
  EmbeddedRelatedDocument,
} from '../../generated/embed.ts';
import {
  AllInitiativesDocument,
  ComparePageDocument,
  ContactPageDocument,
  FactorPageDocument,
  FactorsPageDocument,
  GrowthPathsDocument,
  HomeDocument,
  InitiativePageDocument,
  InitiativeTiesDocument,
  KindOfDocument,
  LessonPageDocument,
  MatrixDocument,
  NetworkOfFactorDocument,
  NetworkOfInitiativeDocument,
  NetworkOfOrganisationDocument,
  NetworkOfThemeDocument,
  OrganisationPageDocument,
  PathwayPageDocument,
  ProfessionPageDocument,
  RegionPageDocument,
  RegionsDocument,
  ResourcePageDocument,
  SearchPageDocument,
  SourcePageDocument,
  SuggestDocument,
  ThemePageDocument,
  ThemesPageDocument,
  WhoToCallDocument,
} from '../../generated/explorer.ts';
import { kindNames } from '../../shared/kinds.ts';
import { thingQuestion } from '../linked-data/thing.ts';

interface PageQuestion {
  source: string;
  variableValues: Record<string, unknown>;
}

/** What the explorer's pages, and elements in pages of others, ask: those first that are looked at most: what a fresh database has yet to plan. */
export function pageQuestions(): PageQuestion[] {
  // How a statement is planned depends on which words are asked about in one way only: whether they ask for people.
  const about = { id: '', lang: 'NL' };
  return (
    [
      [HomeDocument, {}],
      [SuggestDocument, { prefix: 'sta' }],
      [SearchPageDocument, { text: 'stage', first: 20, offset: 0 }],
      [SearchPageDocument, { text: 'wie weet iets van stage', first: 20, offset: 0 }],
      [WhoToCallDocument, { theme: 'stage', lang: 'NL' }],
      [InitiativePageDocument, about],
      [InitiativeTiesDocument, about],
      [ThemePageDocument, about],
      [FactorPageDocument, about],
      [ContactPageDocument, about],
      [EmbeddedInitiativeDocument, about],
      [EmbeddedInitiativesDocument, { theme: '', first: 5 }],
      [EmbeddedContactsDocument, { theme: '', first: 5, lang: 'NL' }],
      [EmbeddedRelatedDocument, { ...about, first: 5 }],
      [OrganisationPageDocument, about],
      [LessonPageDocument, about],
      [ResourcePageDocument, about],
      [RegionPageDocument, about],
      [ProfessionPageDocument, about],
      [PathwayPageDocument, about],
      [SourcePageDocument, { id: '', lines: '1' }],
      ...kindNames.map((kind) => [thingQuestion(kind), { id: '' }] as const),
      [AllInitiativesDocument, {}],
      [ThemesPageDocument, {}],
      [FactorsPageDocument, {}],
      [ComparePageDocument, { a: '', b: '' }],
      [KindOfDocument, about],
      [NetworkOfInitiativeDocument, about],
      [NetworkOfThemeDocument, about],
      [NetworkOfFactorDocument, about],
      [NetworkOfOrganisationDocument, about],
      [MatrixDocument, {}],
      [RegionsDocument, {}],
      [GrowthPathsDocument, {}],
    ] as const
  ).map(([document, variableValues]) => ({ source: document.toString(), variableValues }));
}
