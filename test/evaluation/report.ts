import { belowBaselines } from './committed.ts';
import { figuresOf, type Outcome, type Scope, type TaskName, type TaskOutcome, within } from './evaluation.ts';
import { bestOrder, type Figures, type Metric, meanFigures, metricNames } from './metrics.ts';

/** What we are to reach, on what nobody looked at while tuning. */
const aims: Record<TaskName, Figures> = {
  related: { 'nDCG@5': 0.92 },
  contacts: { MRR: 0.95 },
  search: { 'success@5': 0.97 },
};

/** How many of the worst cases are listed. */
const WORST = 10;

/** How many of an answer are shown. */
const SHOWN = 5;

/** The whole report of a task: figures of some scopes, and the sorts and worst cases of fewer, so that the rest stays unseen while tuning. */
export function report(outcome: TaskOutcome, shown: { figures: readonly Scope[]; cases: readonly Scope[] }): string {
  const { task, own } = outcome;
  const behind = shown.figures.flatMap((scope) => belowBaselines(outcome, scope));
  return [
    `${task.toUpperCase()}\n`,
    ...shown.figures.map((scope) => figuresTable(outcome, scope)),
    `  ${behind.join('\n  ') || 'Nowhere behind a baseline.'}\n`,
    ...shown.cases.flatMap((scope) => [
      ...(own.some(({ question }) => question.sort) ? [sortsTable(own, scope)] : []),
      worstCases(own, scope),
    ]),
  ].join('\n');
}

/** One line for each method. */
function figuresTable({ task, own, baselines, best }: TaskOutcome, scope: Scope): string {
  const methods: [string, Outcome[]][] = [['Kruispunt', own], ...baselines, ['best possible', best]];
  const lines = methods.map(([name, outcomes]): [string, Figures] => [name, figuresOf(outcomes, scope)]);
  if (scope === 'locked') lines.push(['aim', aims[task]]);
  return table(`${scope} (${within(own, scope).length})`, lines);
}

/** One line for each sort of question, hardest first. */
function sortsTable(own: readonly Outcome[], scope: Scope): string {
  const shown = within(own, scope);
  const sorts = [...new Set(shown.map(({ question }) => question.sort ?? ''))];
  const lines = sorts.map((sort): [string, Figures] => {
    const ofSort = shown.filter(({ question }) => question.sort === sort);
    return [`${sort} (${ofSort.length})`, meanFigures(ofSort.map(({ figures }) => figures))];
  });
  return table(
    `by sort, ${scope}`,
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

function worstCases(own: readonly Outcome[], scope: Scope): string {
  const worst = within(own, scope)
    .filter(({ figures }) => worth(figures) < 1)
    .sort((one, other) => worth(one.figures) - worth(other.figures) || (one.question.asked < other.question.asked ? -1 : 1))
    .slice(0, WORST);
  const title = worst.length === 0 ? `  no faults, ${scope}` : `  worst, ${scope}`;
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
