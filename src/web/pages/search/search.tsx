import './search.css';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { AllInitiativesDocument, SearchPageDocument, type SearchPageQuery } from '../../../generated/explorer.ts';
import { severalOfKind } from '../../../shared/kind-words.ts';
import { LONGEST_TEXT } from '../../../shared/search-text.ts';
import { usePageAnswer } from '../../base/answer.ts';
import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { Answered } from '../../parts/answered.tsx';
import { CloseIcon } from '../../parts/icons.tsx';
import { InitiativeList } from '../../parts/initiative-list.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { searchWords } from '../../words/search-words.ts';
import { exportHits } from './export-hits.ts';
import { FacetList, useFacetOptions } from './facets.tsx';
import { HitList, HitTable } from './hits.tsx';
import { facetNames, PAGE_SIZE, type SearchState, searchVariables, useSearchState, written } from './search-state.ts';
import { WhoToCallBox } from './who-to-call.tsx';

/** What was found for a text; without a text everything that there is to look around in. */
export function SearchPage() {
  const words = useWords(searchWords);
  const [state, change] = useSearchState();
  const tooLong = state.text.length > LONGEST_TEXT;
  return (
    <>
      <PageTitle tab={state.text && !tooLong ? words.titleFor(state.text) : words.title} className="search-title">
        {words.title}
      </PageTitle>
      <SearchBox key={state.text} text={state.text} large />
      {tooLong && <Notice title={words.tooLong(LONGEST_TEXT)} />}
      {!tooLong && (state.text ? <Results state={state} change={change} /> : <Everything />)}
    </>
  );
}

type Change = (change: Partial<SearchState>) => void;

function Everything() {
  const words = useWords(searchWords);
  const answer = usePageAnswer(AllInitiativesDocument, {});
  return (
    <section className="search-all">
      <h2>{words.all}</h2>
      <p className="soft">{words.allIntro}</p>
      <Answered of={answer}>{({ initiatives }) => <InitiativeList of={initiatives.map((initiative) => ({ initiative }))} />}</Answered>
    </section>
  );
}

function Results({ state, change }: { state: SearchState; change: Change }) {
  const variables = { ...searchVariables(state), first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE };
  const answer = usePageAnswer(SearchPageDocument, variables, { keep: true });
  return (
    <Answered of={answer}>
      {(data) => {
        const last = Math.max(1, pagesOf(data.search.total));
        if (!answer.isPlaceholderData && state.page > last)
          return <Navigate to={{ search: `${written({ ...state, page: last })}` }} replace />;
        return (
          <div className={answer.isPlaceholderData ? 'results results-old' : 'results'} aria-busy={answer.isPlaceholderData}>
            <Kinds data={data} state={state} change={change} />
            <Narrow data={data} state={state} change={change} />
            <Found data={data} state={state} change={change} />
          </div>
        );
      }}
    </Answered>
  );
}

interface PartProps {
  data: SearchPageQuery;
  state: SearchState;
  change: Change;
}

function Kinds({ data, state, change }: PartProps) {
  const words = useWords(searchWords);
  const kinds = useWords(severalOfKind);
  const options = [
    { kind: undefined, text: words.everything, count: data.everyKind.total },
    ...data.everyKind.facets.kinds.map(({ kind, count }) => ({ kind, text: kinds[kind], count })),
  ];
  if (data.everyKind.total === 0) return null;
  return (
    <fieldset className="kinds">
      <legend className="unseen">{words.kind}</legend>
      {options.map(({ kind, text, count }) => (
        <label key={kind ?? ''} className="kinds-option">
          <input type="radio" name="kind" className="unseen" checked={state.kind === kind} onChange={() => change({ kind })} />
          <span>
            {text} <span className="kinds-count">{count}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Narrow({ data, state, change }: PartProps) {
  const words = useWords(searchWords);
  const chosen = facetNames.reduce((sum, name) => sum + state.chosen[name].length, 0);
  const [open, setOpen] = useState(() => matchMedia('(width >= 60rem)').matches);
  if (data.search.total === 0 && chosen === 0) return <div />;
  return (
    <details className="narrow" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.narrowCount(chosen)}</summary>
      <FacetList facets={data.search.facets} chosen={state.chosen} choose={(facets) => change({ chosen: facets })} />
    </details>
  );
}

function Found({ data, state, change }: PartProps) {
  const words = useWords(searchWords);
  const lang = useContentLang();
  const { total, moreThanTotal, hits, suggestion } = data.search;
  return (
    <div className="found">
      <p role="status" className="unseen">
        {words.found(total, moreThanTotal)}
      </p>
      {suggestion && (
        <p className="found-suggestion">
          {words.didYouMean}{' '}
          <LinkTo page="search" rest={`?q=${encodeURIComponent(suggestion)}`} lang={lang}>
            {suggestion}
          </LinkTo>
          ?
        </p>
      )}
      <div className="found-head">
        <h2 className="found-total">
          {total === 0 ? (
            <Nothing state={state} />
          ) : (
            <>
              {words.found(total, moreThanTotal)} {words.foundFor} ‘<span lang={lang}>{state.text}</span>’
            </>
          )}
        </h2>
        {total > 0 && <Tools state={state} change={change} />}
      </div>
      <Filters data={data} state={state} change={change} />
      {state.page === 1 && !isNarrowed(state) && <WhoToCallBox text={state.text} />}
      {total === 0 && <Tips state={state} change={change} />}
      {total > 0 && (state.view === 'table' ? <HitTable hits={hits} caption={words.titleFor(state.text)} /> : <HitList hits={hits} />)}
      <Pages total={total} state={state} change={change} />
    </div>
  );
}

function Nothing({ state }: { state: SearchState }) {
  const words = useWords(searchWords);
  return isNarrowed(state) ? words.nothingFiltered : words.nothing(state.text);
}

function isNarrowed(state: SearchState): boolean {
  return state.kind !== undefined || facetNames.some((name) => state.chosen[name].length > 0);
}

function Tips({ state, change }: { state: SearchState; change: Change }) {
  const words = useWords(searchWords);
  if (isNarrowed(state)) {
    return (
      <button
        type="button"
        className="button"
        onClick={() => change({ kind: undefined, chosen: { themes: [], organisations: [], regions: [], professions: [] } })}
      >
        {words.removeFilters}
      </button>
    );
  }
  return (
    <>
      <p>{words.tryThis}</p>
      <ul>
        {words.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </>
  );
}

function Tools({ state, change }: { state: SearchState; change: Change }) {
  const words = useWords(searchWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const save = async (format: 'csv' | 'json') => {
    setBusy(true);
    await exportHits(state, format, language).finally(() => setBusy(false));
  };
  return (
    <div className="tools">
      <fieldset className="switch">
        <legend className="unseen">{words.view}</legend>
        {(['list', 'table'] as const).map((view) => (
          <label key={view}>
            <input type="radio" name="view" className="unseen" checked={state.view === view} onChange={() => change({ view })} />
            <span>{words[view]}</span>
          </label>
        ))}
      </fieldset>
      <span className="tools-export">
        {busy ? words.exporting : words.export}{' '}
        {(['csv', 'json'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className="link"
            aria-disabled={busy}
            aria-label={words.exportHelp(format.toUpperCase())}
            onClick={() => void save(format)}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </span>
    </div>
  );
}

function Filters({ data, state, change }: PartProps) {
  const words = useWords(searchWords);
  const options = useFacetOptions(data.search.facets);
  const filters = facetNames.flatMap((name) =>
    state.chosen[name].map((id) => ({ name, id, option: options[name].find((option) => option.id === id) })),
  );
  if (filters.length === 0) return null;
  return (
    <ul className="filters">
      {filters.map(({ name, id, option }) => (
        <li key={name + id}>
          <button
            type="button"
            className="chip"
            aria-label={words.remove(option?.text ?? id)}
            onClick={() => change({ chosen: { ...state.chosen, [name]: state.chosen[name].filter((each) => each !== id) } })}
          >
            {option?.text ?? id} <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

function pagesOf(total: number): number {
  return Math.ceil(total / PAGE_SIZE);
}

function Pages({ total, state, change }: { total: number; state: SearchState; change: Change }) {
  const words = useWords(searchWords);
  const pages = pagesOf(total);
  if (pages < 2) return null;
  const goTo = (page: number) => {
    change({ page });
    document.querySelector('h1')?.focus();
    scrollTo({ top: 0 });
  };
  return (
    <nav aria-label={words.pages} className="row pages">
      {state.page > 1 && (
        <button type="button" className="button button-quiet" onClick={() => goTo(state.page - 1)}>
          {words.previous}
        </button>
      )}
      <span>{words.page(state.page, pages)}</span>
      {state.page < pages && (
        <button type="button" className="button button-quiet" onClick={() => goTo(state.page + 1)}>
          {words.next}
        </button>
      )}
    </nav>
  );
}
