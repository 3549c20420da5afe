import { useWords } from '../app/language.tsx';
import { Notice } from '../parts/notice.tsx';
import { stateWords } from '../words/states.ts';

/** Stands where a page will come. */
export function UnfinishedPage() {
  return <Notice title={useWords(stateWords).unfinished} heading />;
}
