import { DeskFindingsDocument } from '../../generated/explorer.ts';
import { sayFinding, type ToldFinding } from '../../shared/faults/findings.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { deskWords } from '../words/desk-words.ts';
import { findingWords } from '../words/finding-words.ts';
import { LinkToDesk } from './link-to-desk.tsx';
import { NamesContext, useNameOf, useNames } from './names.ts';
import { useDeskAnswer } from './session.tsx';

/** What deserves a look, and the way to put it right. */
export function Findings() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const answer = useDeskAnswer(DeskFindingsDocument, {});
  const findings = answer.data?.findings ?? [];
  // The names of the first hundred are asked; the others show their ids.
  const names = useNames([{ id: '', findings: findings.flatMap(({ ids }) => ids.map((id) => ({ id }))) }]);
  return (
    <NamesContext value={names}>
      <PageTitle className="desk-title" tab={words.pages.findings}>
        {words.pages.findings}
      </PageTitle>
      <p className="desk-lead">{words.findingsIntro}</p>
      <Answered of={answer}>
        {() =>
          Object.entries(words.subjects).map(([about, label]) => {
            const own = findings.filter((finding) => finding.about === about);
            return (
              <Section
                key={about}
                id={about.toLowerCase()}
                title={`${label.charAt(0).toUpperCase()}${label.slice(1)}`}
                intro={own.length.toLocaleString(language)}
              >
                {own.length === 0 && <p className="soft">{words.noFindings}</p>}
                <ul className="desk-list">
                  {own.map(({ ids, ...told }) => (
                    <li key={`${told.code} ${ids.join(' ')}`} className="finding">
                      <span className="finding-names">
                        {ids.map((id) => (
                          <FoundRecord key={id} id={id} />
                        ))}
                      </span>
                      {about === 'DUPLICATE' && ids.length > 1 && (
                        <LinkToDesk page="merge" rest={`?from=${ids[1]}&into=${ids[0]}`} className="button button-quiet button-small">
                          {words.compareAndMerge}
                        </LinkToDesk>
                      )}
                      {about === 'DUPLICATE' && (
                        <span className="soft small">{sayFinding(findingWords[language], told as ToldFinding)}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </Section>
            );
          })
        }
      </Answered>
    </NamesContext>
  );
}

function FoundRecord({ id }: { id: string }) {
  const lang = useContentLang();
  return (
    <LinkToDesk page="edit" id={id} lang={lang}>
      {useNameOf(id)}
    </LinkToDesk>
  );
}
