import { type ExcerptLine, excerptOf } from '../../documents/excerpt.ts';
import type { RequestContext } from '../context.ts';

/** What is known of a source that lines are asked of. */
interface Cited {
  fileName: string | null;
  sha256: string | null;
  /** Lines that facts cite. */
  citedLines: readonly string[];
}

/** Lines of a source's document, as far as facts cite them; null where the operator has no such document. */
export async function sourceExcerpt(
  { fileName, sha256, citedLines }: Cited,
  { lines, first }: { lines: string; first?: number | null },
  { documents }: Pick<RequestContext, 'documents'>,
): Promise<ExcerptLine[] | null> {
  if (!fileName || !sha256) return null;
  const document = await documents?.linesOf({ fileName, sha256 });
  return document ? excerptOf(document, lines, citedLines, first ?? MOST_LINES) : null;
}

/** Lines that are answered where nobody says how many, as the schema has it. */
const MOST_LINES = 40;
