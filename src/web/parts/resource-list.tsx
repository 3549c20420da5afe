import './resource-list.css';
import type { ReactNode } from 'react';
import type { ResourceKind } from '../../generated/schema.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { firstSentence } from '../../shared/first-sentence.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { LinkTo } from './link-to.tsx';

export interface ResourceEntry {
  resource: { readonly id: string; readonly title: string; readonly kind: ResourceKind; readonly description: string | null };
  /** What is done with it here. */
  role?: string;
  note?: ReactNode;
}

/** Resources below one another. */
export function ResourceList({ of }: { of: readonly ResourceEntry[] }) {
  const words = useWords(enumWords);
  const lang = useContentLang();
  return (
    <ul className="resources">
      {of.map(({ resource, role, note }) => (
        <li key={resource.id + (role ?? '')}>
          <h3 className="resources-title">
            <LinkTo page="resource" id={resource.id} lang={lang}>
              {resource.title}
            </LinkTo>
          </h3>
          <p className="small soft">{[words.resourceKind[resource.kind], role].filter(Boolean).join(', ')}</p>
          {resource.description && <p lang={lang}>{firstSentence(resource.description)}</p>}
          {note}
        </li>
      ))}
    </ul>
  );
}
