import { themeList } from './fact.ts';
import { ours } from './ours.ts';
import { line, text, webAddress, year } from './text.ts';
import { z } from './zod.ts';

export const resource = z.strictObject({
  title: line,
  altNames: ours(z.array(line).max(50).optional()),
  kind: ours(
    z.enum([
      'GUIDE',
      'TOOLBOX',
      'BLUEPRINT',
      'COURSE',
      'TRAINING',
      'COMPETENCIES',
      'EPA',
      'WEBINAR',
      'INTERVIEW',
      'METHOD',
      'CURRICULUM',
      'PLACEMENT',
      'REPORT',
      'ARTICLE',
      'PRESENTATION',
      'PLATFORM',
      'WEB_PAGE',
    ]),
  ),
  description: ours(text.optional()),
  authors: line.optional(),
  year: year.optional(),
  url: webAddress.optional(),

  themes: themeList({ ours: true }),
});
