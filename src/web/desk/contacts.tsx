import { useLocation, useSearchParams } from 'react-router';
import { DeskRecordsDocument } from '../../generated/explorer.ts';
import { isObject } from '../../shared/is-object.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { dayIn, today } from '../words/dates.ts';
import { deskWords } from '../words/desk-words.ts';
import { labelOfValue } from './field-words.ts';
import { LinkToDesk } from './link-to-desk.tsx';
import { Pager } from './pager.tsx';
import { listIn, nameOf, textIn } from './record-body.ts';
import { useDeskAnswer } from './session.tsx';
import { TableScroll } from './table-scroll.tsx';

const PAGE = 100;

/** Everybody who is kept, on which ground, and what readers see of them. */
export function Contacts() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const [search, setSearch] = useSearchParams();
  const offset = Number(search.get('from') ?? 0) || 0;
  const answer = useDeskAnswer(DeskRecordsDocument, { kind: 'CONTACT', first: PAGE, offset });
  const state: unknown = useLocation().state;
  const isErased = isObject(state) && state['erased'] === true;
  return (
    <>
      <PageTitle className="desk-title" tab={words.pages.contacts}>
        {words.pages.contacts}
      </PageTitle>
      <p role="status" className={isErased ? 'remark' : 'unseen'}>
        {isErased && words.erased}
      </p>
      <p className="desk-lead">{words.contactsIntro}</p>
      <Answered of={answer}>
        {({ records: { total, records } }) => (
          <>
            <TableScroll label={words.pages.contacts}>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.legalBasis}</th>
                  <th scope="col">{words.published}</th>
                  <th scope="col">{words.retainUntil}</th>
                  <th scope="col">{words.lastVerified}</th>
                </tr>
              </thead>
              <tbody>
                {records.map(({ id, body }) => {
                  const [legalBasis, purpose, retainUntil, verified] = ['legalBasis', 'purpose', 'retainUntil', 'verified'].map((field) =>
                    textIn(body, field),
                  );
                  const publish = listIn(body, 'publish').map(String);
                  const isOver = retainUntil !== undefined && retainUntil < today();
                  return (
                    <tr key={id}>
                      <th scope="row">
                        <LinkToDesk page="edit" id={id} lang={lang}>
                          {nameOf(body)}
                        </LinkToDesk>
                      </th>
                      <td>
                        {legalBasis ? labelOfValue(language, 'legalBasis', legalBasis) : <b className="warn">{words.noBasis}</b>}
                        {purpose && (
                          <span className="soft small desk-purpose" lang={lang}>
                            {purpose}
                          </span>
                        )}
                      </td>
                      <td>
                        {publish.length > 0
                          ? publish.map((what) => labelOfValue(language, 'publish', what)).join(', ')
                          : words.notPublished}
                      </td>
                      <td>
                        {retainUntil ? dayIn(language, retainUntil) : '–'} {isOver && <b className="warn">{words.isOver}</b>}
                      </td>
                      <td>{verified ? dayIn(language, verified) : words.never}</td>
                    </tr>
                  );
                })}
              </tbody>
            </TableScroll>
            <Pager offset={offset} size={PAGE} total={total} onGo={(to) => setSearch(to ? { from: String(to) } : {})} />
          </>
        )}
      </Answered>
    </>
  );
}
