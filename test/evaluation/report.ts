import { belowBaselines } from './committed.ts';
import { figuresOf, type Outcome, ofPart, type Part, parts, type TaskName, type TaskOutcome } from './evaluation.ts';
import type { Half } from './judgements.ts';
import { bestOrder, type Figures, type Metric, meanFigures, metricNames } from './metrics.ts';

/** What we are to reach, on both halves together. */
const aims: Record<TaskName, Figures> = {
  related: { 'nDCG@5': 0.9 },
  contacts: { MRR: 0.95 },
  search: { 'success@5': 0.95 },
};

/** How many of the worst cases are listed. */
const WORST = 10;

/** How many of an answer are shown. */
const SHOWN = 5;

/** The whole report of a task. Sorts and cases are those of the halves shown, so that the held one stays unseen while tuning. */
export function report(outcome: TaskOutcome, shown: readonly Half[]): string {
  const { task, own } = outcome;
  const behind = parts.flatMap((part) => belowBaselines(outcome, part));
  return [
    `${task.toUpperCase()}\n`,
    ...parts.map((part) => figuresTable(outcome, part)),
    `  ${behind.join('\n  ') || 'Nowhere behind a baseline.'}\n`,
    ...shown.flatMap((half) => [...(own.some(({ question }) => question.sort) ? [sortsTable(own, half)] : []), worstCases(own, half)]),
  ].join('\n');
}

/** One line for each method. */
function figuresTable({ task, own, baselines, best }: TaskOutcome, part: Part): string {
  const methods: [string, Outcome[]][] = [['Kruispunt', own], ...baselines, ['best possible', best]];
  const lines = methods.map(([name, outcomes]): [string, Figures] => [name, figuresOf(outcomes, part)]);
  if (part === 'all') lines.push(['aim', aims[task]]);
  return table(`${part} (${ofPart(own, part).length})`, lines);
}

/** One line for each sort of question, hardest first. */
function sortsTable(own: readonly Outcome[], part: Part): string {
  const shown = ofPart(own, part);
  const sorts = [...new Set(shown.map(({ question }) => question.sort ?? ''))];
  const lines = sorts.map((sort): [string, Figures] => {
    const ofSort = shown.filter(({ question }) => question.sort === sort);
    return [`${sort} (${ofSort.length})`, meanFigures(ofSort.map(({ figures }) => figures))];
  });
  return table(
    `by sort, ${part}`,
    lines.sort(([, one], [, other]) => worth(one) - worth(other)),
  );
}

function table(title: string, lines: [string, Figures][]): string {
  const metrics = metricNames.filter((metric) => lines.some(([, figures]) => figures[metric] !== undefined));
  const cell = (figures: Figures, metric: Metric) => (figures[metric]?.toFixed(3) ?? '–').padStart(metric.length + 3);
  const header = `  ${title.padEnd(24)}${metrics.map((metric) => metric.padStart(metric.length + 3)).join('')}`;
  const body = lines.map(([name, figures]) => `    ${name.padEnd(22)}${metrics.map((metric) => cell(figures, metric)).join('')}`);
  return `${[header, ...body].join('\n')}\n`;
}

function worstCases(own: readonly Outcome[], part: Part): string {
  const worst = ofPart(own, part)
    .filter(({ figures }) => worth(figures) < 1)
    .sort((one, other) => worth(one.figures) - worth(other.figures) || (one.question.asked < other.question.asked ? -1 : 1))
    .slice(0, WORST);
  const title = worst.length === 0 ? `  no faults, ${part}` : `  worst, ${part}`;
  return `${[title, ...worst.map(describeCase)].join('\n')}\n`;
}

/** What was asked, what came first, what was wanted; a grade behind each. */
function describeCase({ question: { asked, sort, grades }, answer: { ranking, note }, figures }: Outcome): string {
  const graded = (ids: readonly string[]) => ids.slice(0, SHOWN).map((id) => `${id} (${grades.get(id) ?? 0})`);
  const rest = bestOrder(grades).length - SHOWN;
  const wanted = [...graded(bestOrder(grades)), ...(rest > 0 ? [`${rest} more`] : [])];
  return [
    `    ${worth(figures).toFixed(3)}  “${asked}”${[sort, note].flatMap((text) => (text ? `, ${text}` : [])).join('')}`,
    `           came    ${graded(ranking).join(', ') || 'nothing'}`,
    `           wanted  ${wanted.join(', ') || 'nothing'}`,
  ].join('\n');
}

/** What cases are ordered by. */
function worth(figures: Figures): number {
  return figures['nDCG@5'] ?? figures['nothing right'] ?? 0;
}
