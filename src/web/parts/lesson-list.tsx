import './lesson-list.css';
import type { ReactNode } from 'react';
import type { Horizon } from '../../generated/schema.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { LinkTo } from './link-to.tsx';

export interface LessonEntry {
  lesson: { readonly id: string; readonly statement: string; readonly horizon?: Horizon | null };
  note?: ReactNode;
}

/** Lessons below one another. */
export function LessonList({ of }: { of: readonly LessonEntry[] }) {
  const words = useWords(enumWords);
  const lang = useContentLang();
  return (
    <ul className="lessons">
      {of.map(({ lesson, note }) => (
        <li key={lesson.id}>
          <LinkTo page="lesson" id={lesson.id} lang={lang}>
            {lesson.statement}
          </LinkTo>{' '}
          {lesson.horizon && <span className="lessons-horizon">{words.horizon[lesson.horizon]}</span>} {note}
        </li>
      ))}
    </ul>
  );
}
