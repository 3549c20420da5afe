import { useWords } from '../app/language.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { Notice } from '../parts/notice.tsx';
import { stateWords } from '../words/states.ts';

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
