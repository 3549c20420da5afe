import { ThemesPageDocument } from '../../generated/explorer.ts';
import { usePageAnswer } from '../base/answer.ts';
import { useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Lead } from '../parts/lead.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { ThemesPicture } from '../pictures/themes/themes-picture.tsx';
import { themeWords } from '../words/theme-words.ts';

/** The whole thesaurus. */
export function ThemesPage() {
  const words = useWords(themeWords);
  const answer = usePageAnswer(ThemesPageDocument, {});
  return (
    <>
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <Answered of={answer}>{({ themes }) => <ThemesPicture of={themes} />}</Answered>
    </>
  );
}
