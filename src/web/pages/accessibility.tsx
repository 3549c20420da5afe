import { useWords } from '../app/language.tsx';
import { Notice } from '../parts/notice.tsx';
import { stateWords } from '../words/states.ts';

export function AccessibilityPage() {
  return <Notice title={useWords(stateWords).unfinished} heading />;
}
