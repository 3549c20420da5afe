import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { fieldOf } from '../../shared/kind-names.ts';
import { type PlainKind, plainKinds } from '../../shared/kinds.ts';
import { type Language, languages } from '../../shared/language.ts';
import { isKeyOf, keysOf } from '../../shared/own-keys.ts';
import { type PageName, pages } from '../../shared/paths.ts';
import { queryClient } from '../base/answer.ts';
import { InLanguage } from '../base/language.tsx';
import { ShownQueryRoom } from '../base/shown-query.tsx';
import { ComparePage } from '../pages/compare/compare.tsx';
import { ContactPage } from '../pages/contact.tsx';
import { FactorPage } from '../pages/factor.tsx';
import { FactorsPage } from '../pages/factors.tsx';
import { HomePage } from '../pages/home.tsx';
import { InitiativePage } from '../pages/initiative/initiative.tsx';
import { LessonPage } from '../pages/lesson.tsx';
import { OrganisationPage } from '../pages/organisation.tsx';
import { PlainPage } from '../pages/plain.tsx';
import { ProfessionPage } from '../pages/profession.tsx';
import { ResourcePage } from '../pages/resource.tsx';
import { SearchPage } from '../pages/search/search.tsx';
import { SourcePage } from '../pages/source.tsx';
import { ThemePage } from '../pages/theme.tsx';
import { ThemesPage } from '../pages/themes.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Shell } from './shell.tsx';

/**
 * The component of every page. What everybody reads is in the first script; what is large, or for few, is loaded when
 * it is opened: `lazy(() => import('…').then(({ X }) => ({ default: X })))`.
 */
const views: Record<Exclude<PageName, Uncapitalize<PlainKind>>, ComponentType> = {
  home: HomePage,
  search: SearchPage,
  compare: ComparePage,
  themes: ThemesPage,
  factors: FactorsPage,
  initiative: InitiativePage,
  theme: ThemePage,
  factor: FactorPage,
  contact: ContactPage,
  organisation: OrganisationPage,
  lesson: LessonPage,
  resource: ResourcePage,
  profession: ProfessionPage,
  source: SourcePage,
  network: lazy(() => import('../pictures/network/network.tsx').then(({ NetworkPage }) => ({ default: NetworkPage }))),
  matrix: lazy(() => import('../pictures/matrix/matrix.tsx').then(({ MatrixPage }) => ({ default: MatrixPage }))),
  growth: lazy(() => import('../pictures/growth/growth.tsx').then(({ GrowthPage }) => ({ default: GrowthPage }))),
  add: lazy(() => import('../adding/add-page.tsx').then(({ AddPage }) => ({ default: AddPage }))),
  submission: lazy(() => import('../adding/submission-page.tsx').then(({ SubmissionPage }) => ({ default: SubmissionPage }))),
  desk: lazy(() => import('../desk/desk-page.tsx').then(({ DeskPage }) => ({ default: DeskPage }))),
  regions: lazy(() => import('../pictures/regions/regions.tsx').then(({ RegionsPage }) => ({ default: RegionsPage }))),
  developers: lazy(() => import('../developers/developers-page.tsx').then(({ DevelopersPage }) => ({ default: DevelopersPage }))),
  reference: lazy(() => import('../developers/reference-page.tsx').then(({ ReferencePage }) => ({ default: ReferencePage }))),
  accessibility: lazy(() => import('../pages/accessibility.tsx').then(({ AccessibilityPage }) => ({ default: AccessibilityPage }))),
};

const plainKindOf: ReadonlyMap<PageName, PlainKind> = new Map(plainKinds.map((kind) => [fieldOf(kind), kind]));

function viewOf(name: PageName): ReactElement {
  const kind = plainKindOf.get(name);
  if (kind) return <PlainPage kind={kind} />;
  const View = isKeyOf(views, name) ? views[name] : NotFoundPage;
  return <View />;
}

/** The explorer. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <ShownQueryRoom>
          <Routes>{languages.map(routesIn)}</Routes>
        </ShownQueryRoom>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

function routesIn(language: Language) {
  return (
    <Route
      key={language}
      path={language === 'nl' ? '/' : `/${language}`}
      element={
        <InLanguage language={language}>
          <Shell />
        </InLanguage>
      }
    >
      {keysOf(pages).map((name) => {
        return (
          <Route
            key={name}
            path={pages[name][language]}
            element={
              <ErrorBoundary key={name}>
                <Suspense fallback={<Waiting page />}>{viewOf(name)}</Suspense>
              </ErrorBoundary>
            }
          />
        );
      })}
      <Route path="*" element={<NotFoundPage />} />
    </Route>
  );
}
