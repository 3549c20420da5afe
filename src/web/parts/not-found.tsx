import { useWords } from '../base/language.tsx';
import { stateWords } from '../words/state-words.ts';
import { LinkTo } from './link-to.tsx';
import { Notice } from './notice.tsx';

/** What stands at an address, or under an id, that nothing has. */
export function NotFoundPage() {
  const words = useWords(stateWords);
  return (
    <Notice title={words.notFound} heading>
      <p>{words.notFoundHelp}</p>
      <p className="row">
        <LinkTo page="search" className="button">
          {words.toSearch}
        </LinkTo>
        <LinkTo page="home">{words.toHome}</LinkTo>
      </p>
    </Notice>
  );
}
