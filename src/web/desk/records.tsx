import { useSearchParams } from 'react-router';
import { DeskRecordsDocument } from '../../generated/explorer.ts';
import type { KindName } from '../../shared/kind-names.ts';
import { oneOfKind } from '../../shared/kind-words.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Answered } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { deskWords } from '../words/desk-words.ts';
import { LinkToDesk } from './link-to-desk.tsx';
import { NewRecord } from './new-record.tsx';
import { Pager } from './pager.tsx';
import { nameOf } from './record-body.ts';
import { recordKinds } from './record-schema.ts';
import { useDeskAnswer } from './session.tsx';

const PAGE = 50;

/** All records, by kind and by what stands in them. */
export function Records() {
  const words = useWords(deskWords);
  const kindWords = useWords(oneOfKind);
  const lang = useContentLang();
  const [search, setSearch] = useSearchParams();
  const text = search.get('q') ?? '';
  const kind = recordKinds.find((name) => name === search.get('kind'));
  const offset = Number(search.get('from') ?? 0) || 0;
  const settled = useSettled(text);
  const answer = useDeskAnswer(DeskRecordsDocument, { kind: kind ?? null, text: settled || null, first: PAGE, offset });
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    if (name !== 'from') next.delete('from');
    setSearch(next, { replace: true });
  };
  return (
    <>
      <PageTitle className="desk-title" tab={words.pages.records}>
        {words.pages.records}
      </PageTitle>
      <search className="record-filter">
        <TextField id="record-text" label={words.findRecord} value={text} onChange={(value) => change('q', value)} />
        <ChoiceField<KindName>
          id="record-kind"
          label={words.kind}
          value={kind ?? ''}
          onChange={(value) => change('kind', value)}
          none={words.kindNames}
          options={recordKinds.map((value) => ({ value, label: kindWords[value] }))}
        />
      </search>
      <Answered of={answer}>
        {({ records: { total, records } }) => (
          <>
            <p role="status">{words.found(total)}</p>
            <ul className="desk-list">
              {records.map(({ id, kind: of, body }) => (
                <li key={id}>
                  <LinkToDesk page="edit" id={id} lang={lang}>
                    {nameOf(body)}
                  </LinkToDesk>{' '}
                  <span className="soft small">
                    {kindWords[of]}, <code>{id}</code>
                  </span>
                </li>
              ))}
            </ul>
            <Pager offset={offset} size={PAGE} total={total} onGo={(to) => change('from', to ? String(to) : '')} />
          </>
        )}
      </Answered>
      <NewRecord />
    </>
  );
}
