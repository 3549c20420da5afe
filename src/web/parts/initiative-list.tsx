import './initiative-list.css';
import type { ReactNode } from 'react';
import type { InitiativeLineFragment } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { firstSentence } from '../../shared/first-sentence.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { LinkTo } from './link-to.tsx';

export interface InitiativeEntry {
  initiative: InitiativeLineFragment;
  /** What is said about it here, in the place of its summary. */
  note?: ReactNode;
  /** Words after its kind, such as the role that somebody has in it. */
  role?: string | undefined;
}

/** Initiatives below one another: what sort of thing each is, what it is called, and what it is or why it stands here. */
export function InitiativeList({ of }: { of: readonly InitiativeEntry[] }) {
  const words = useWords(enumWords);
  const lang = useContentLang();
  return (
    <ul className="initiatives">
      {onceEach(of).map(({ initiative, note, role }) => (
        <li key={initiative.id}>
          <p className="initiatives-kind">
            {words.initiativeKind[initiative.kind]}
            {role && <span className="soft"> · {role}</span>}
          </p>
          <h3 className="initiatives-title">
            <LinkTo page="initiative" id={initiative.id} lang={lang}>
              {initiative.shortTitle ?? initiative.title}
            </LinkTo>
          </h3>
          {note ?? (
            <p lang={lang} className="initiatives-text">
              {firstSentence(initiative.summary ?? '')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Each initiative once, with all the roles that it came with. */
function onceEach(entries: readonly InitiativeEntry[]): InitiativeEntry[] {
  const byId = new Map<string, InitiativeEntry>();
  for (const entry of entries) {
    const before = byId.get(entry.initiative.id);
    const role = [before?.role, entry.role].filter(Boolean).join(', ');
    byId.set(entry.initiative.id, { ...entry, ...before, role });
  }
  return [...byId.values()];
}
