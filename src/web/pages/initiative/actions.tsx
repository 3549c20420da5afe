import { pathTo } from '../../../shared/paths.ts';
import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { PrintIcon } from '../../parts/icons.tsx';
import { initiativeName } from '../../parts/initiative-name.ts';
import { LinkTo } from '../../parts/link-to.tsx';
import { dayIn, today } from '../../words/dates.ts';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** What one can do with the page of an initiative: compare, look around, share, cite and print. */
export function Actions({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const language = useLanguage();
  const name = initiativeName(initiative);
  const address = location.origin + pathTo('initiative', language, initiative.id);
  const lang = useContentLang();
  const found = `${address}, ${words.accessed(dayIn(language, today()))}. CC BY 4.0.`;
  return (
    <div className="actions">
      <LinkTo page="compare" rest={`?a=${initiative.id}`}>
        {words.compareThis}
      </LinkTo>
      <LinkTo page="network" id={initiative.id}>
        {words.network}
      </LinkTo>
      <details className="actions-more">
        <summary>
          {words.share}, {words.cite.toLocaleLowerCase()}
        </summary>
        <div className="actions-panel">
          <p className="row">
            <CopyButton text={address}>{words.copyLink}</CopyButton>
            <a className="button button-quiet" href={`mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(address)}`}>
              {words.mailLink}
            </a>
          </p>
          <p>{words.citeHelp}</p>
          <p className="actions-citation">
            Kruispunt. <span lang={lang}>{initiative.title}</span>. {found}
          </p>
          <CopyButton text={`Kruispunt. ${initiative.title}. ${found}`}>{words.copyCitation}</CopyButton>
        </div>
      </details>
      <button type="button" className="link actions-print" onClick={() => print()}>
        <PrintIcon /> {words.print}
      </button>
    </div>
  );
}
