import './matrix.css';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { MatrixDocument, type MatrixQuery } from '../../../generated/explorer.ts';
import type { CfirDomain } from '../../../generated/schema.ts';
import { enumWords } from '../../../shared/enum-words.ts';
import { keysOf } from '../../../shared/own-keys.ts';
import { usePageAnswer } from '../../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { Answered } from '../../parts/answered.tsx';
import { FactorSign } from '../../parts/factor-notes.tsx';
import { Lead } from '../../parts/lead.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { columnName, type MatrixData, matrixOf } from './cells.ts';
import { MatrixMark } from './matrix-mark.tsx';
import { type MatrixOrder, matrixOrders } from './matrix-orders.ts';
import { type MatrixPlace, MatrixTable } from './matrix-table.tsx';
import { matrixWords } from './matrix-words.ts';

/** Initiatives by factors: what helped and what hindered, and where. */
export function MatrixPage() {
  const words = useWords(matrixWords);
  const choice = useMatrixChoice();
  // A theme covers what is narrower; which themes those are is in the answer before.
  const [covered, setCovered] = useState<{ theme: string; ids: readonly string[] }>({ theme: '', ids: [] });
  const ids = choice.theme === '' ? [] : covered.theme === choice.theme ? covered.ids : [choice.theme];
  const answer = usePageAnswer(MatrixDocument, ids.length === 0 ? {} : { where: { themes: { some: { id: { in: [...ids] } } } } }, {
    keep: true,
  });
  const themes = answer.data?.themes;
  if (themes && choice.theme !== covered.theme) setCovered({ theme: choice.theme, ids: withNarrower(choice.theme, themes) });
  return (
    <>
      <PageTitle tab={words.title}>{words.heading}</PageTitle>
      <Lead>{words.lead}</Lead>
      <Answered of={answer}>{(data) => <Matrix data={data} choice={choice} />}</Answered>
    </>
  );
}

interface MatrixChoice {
  order: MatrixOrder;
  domain: CfirDomain | undefined;
  /** Id of a theme; empty for all. */
  theme: string;
  choose(name: 'order' | 'domain' | 'theme', value: string): void;
  chooseAll(): void;
}

/** What the address says about the order and the filter. */
function useMatrixChoice(): MatrixChoice {
  const [params, setParams] = useSearchParams();
  const domains = keysOf(useWords(enumWords).domain);
  return {
    order: matrixOrders.find((order) => order === params.get('order')) ?? 'similarity',
    domain: domains.find((domain) => domain.toLowerCase() === params.get('domain')),
    theme: params.get('theme') ?? '',
    choose: (name, value) =>
      setParams(
        (before) => {
          if (value === '') before.delete(name);
          else before.set(name, value);
          return before;
        },
        { replace: true, preventScrollReset: true },
      ),
    chooseAll: () => setParams({}, { replace: true, preventScrollReset: true }),
  };
}

function Matrix({ data, choice }: { data: MatrixQuery; choice: MatrixChoice }) {
  const words = useWords(matrixWords);
  const language = useLanguage();
  const { order, domain } = choice;
  const matrix = useMemo(() => matrixOf(data, domain, order, language), [data, domain, order, language]);
  const [place, setPlace] = useState<MatrixPlace>();
  const total = data.initiativesConnection.totalCount;
  return (
    <>
      <MatrixFilter themes={data.themes} choice={choice} />
      {matrix.factors.length === 0 ? (
        <Notice title={words.nothing}>
          <p>{words.nothingHelp}</p>
          <button type="button" className="button" onClick={choice.chooseAll}>
            {words.all}
          </button>
        </Notice>
      ) : (
        <>
          <div className="matrix-above">
            <p role="status">{words.count(matrix.factors.length, matrix.initiatives.length, matrix.helped, matrix.hindered)}</p>
            <ul className="matrix-legend">
              <li>
                <MatrixMark helped /> {words.helped}
              </li>
              <li>
                <MatrixMark hindered /> {words.hindered}
              </li>
              <li>
                <MatrixMark helped hindered /> {words.both}
              </li>
            </ul>
          </div>
          {total > data.initiatives.length && <p className="soft">{words.more(data.initiatives.length, total)}</p>}
          <MatrixTable matrix={matrix} grouped={order === 'domain'} place={place} onPlace={setPlace} />
          <MatrixNote matrix={matrix} place={place} />
        </>
      )}
    </>
  );
}

function MatrixFilter({ themes, choice }: { themes: MatrixQuery['themes']; choice: MatrixChoice }) {
  const words = useWords(matrixWords);
  const domains = useWords(enumWords).domain;
  const language = useLanguage();
  const named = themes
    .map((theme) => ({ id: theme.id, name: labelIn(language, theme) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <div className="matrix-filter">
      <label>
        {words.order}
        <select
          value={choice.order}
          onChange={(event) => choice.choose('order', event.target.value === 'similarity' ? '' : event.target.value)}
        >
          {matrixOrders.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.domain}
        <select value={choice.domain?.toLowerCase() ?? ''} onChange={(event) => choice.choose('domain', event.target.value)}>
          <option value="">{words.allDomains}</option>
          {Object.entries(domains).map(([domain, name]) => (
            <option key={domain} value={domain.toLowerCase()}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.theme}
        <select value={choice.theme} onChange={(event) => choice.choose('theme', event.target.value)}>
          <option value="">{words.allThemes}</option>
          {named.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What was the matter in the cell that is pointed at. */
function MatrixNote({ matrix, place }: { matrix: MatrixData; place: MatrixPlace | undefined }) {
  const words = useWords(matrixWords);
  const language = useLanguage();
  const lang = useContentLang();
  const factor = matrix.factors.find(({ id }) => id === place?.factor);
  const initiative = matrix.initiatives.find(({ id }) => id === place?.initiative);
  const cell = factor && initiative && matrix.cells.get(factor.id)?.get(initiative.id);
  return (
    <section className="matrix-note" aria-label={words.noteTitle} id="matrix-note">
      {cell ? (
        <>
          <h2 className="matrix-note-title">
            <LinkTo page="factor" id={factor.id}>
              {labelIn(language, factor)}
            </LinkTo>{' '}
            {words.at}{' '}
            <LinkTo page="initiative" id={initiative.id} lang={lang}>
              {columnName(initiative)}
            </LinkTo>
          </h2>
          {(['helped', 'hindered'] as const).map((role) =>
            cell[role].map((properties) => (
              <div key={role + properties.note} className="matrix-note-line">
                <FactorSign part={role} />
                <p>
                  <span lang={lang}>{properties.note}</span> <SourceRef {...properties} />
                </p>
              </div>
            )),
          )}
        </>
      ) : (
        <p className="soft">{words.noteHelp}</p>
      )}
    </section>
  );
}

/** A theme with everything narrower. */
function withNarrower(theme: string, themes: MatrixQuery['themes']): string[] {
  if (theme === '') return [];
  const found = new Set([theme]);
  for (const id of found) {
    for (const each of themes) if (each.broader.some((broader) => broader.id === id)) found.add(each.id);
  }
  return [...found];
}
