import { Fragment } from 'react';
import type { PageName } from '../../shared/paths.ts';
import { LinkTo } from './link-to.tsx';

/** Links in a sentence, with commas between them. */
export function Names({
  page,
  of,
  lang,
}: {
  page: PageName;
  of: readonly { readonly id: string; readonly name: string }[];
  lang?: string | undefined;
}) {
  return of.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <LinkTo page={page} id={id} lang={lang}>
        {name}
      </LinkTo>
    </Fragment>
  ));
}
