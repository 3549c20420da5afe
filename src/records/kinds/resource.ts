import { z } from 'zod';
import { factList } from './fact.ts';
import { line, text, webAddress, year } from './text.ts';

export const resource = z.strictObject({
  title: line,
  kind: z.enum([
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
  description: text.optional(),
  authors: line.optional(),
  year: year.optional(),
  url: webAddress.optional(),

  themes: factList({ relationship: 'HAS_THEME', direction: 'out', to: 'Theme' }, {}),
});
