import {
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
  RegionsDocument,
  ResourcePageDocument,
  SearchPageDocument,
  SuggestDocument,
  ThemePageDocument,
  ThemesPageDocument,
} from '../../generated/explorer.ts';

interface PageQuestion {
  source: string;
  variableValues: Record<string, unknown>;
}

/** What the explorer's pages ask, those first that are looked at most: what a fresh database has yet to plan. */
export function pageQuestions(): PageQuestion[] {
  // How a statement is planned does not depend on the id.
  const about = { id: '', lang: 'NL' };
  return (
    [
      [HomeDocument, {}],
      [SuggestDocument, { prefix: 'sta' }],
      [SearchPageDocument, { text: 'stage', first: 20, offset: 0 }],
      [InitiativePageDocument, about],
      [InitiativeTiesDocument, about],
      [ThemePageDocument, about],
      [FactorPageDocument, about],
      [ContactPageDocument, about],
      [OrganisationPageDocument, about],
      [LessonPageDocument, about],
      [ResourcePageDocument, about],
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
