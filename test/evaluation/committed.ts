import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { figuresOf, type Scope, scopes, type TaskName, type TaskOutcome, taskNames } from './evaluation.ts';
import { type Figures, metricNames } from './metrics.ts';

const file = new URL('figures.json', import.meta.url);

const schema = z.partialRecord(z.enum(taskNames), z.record(z.enum(scopes), z.partialRecord(z.enum(metricNames), z.number().min(0).max(1))));

/** The figures that are kept beside the code, by task and scope, in three decimals. */
export type CommittedFigures = Partial<Record<TaskName, Record<Scope, Figures>>>;

/** Figures may differ this much from what is kept: the rounding, and then some. */
const TOLERANCE = 0.001;

export async function readCommitted(): Promise<CommittedFigures> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return schema.parse(JSON.parse(content)) as CommittedFigures;
}

/** Keeps the figures of these tasks; those of others stay as they are. */
export async function writeCommitted(outcomes: readonly TaskOutcome[]): Promise<void> {
  const before = await readCommitted();
  const now = new Map(outcomes.map(({ task, own }) => [task, figuresByScope(own)]));
  const after = Object.fromEntries(taskNames.map((task) => [task, now.get(task) ?? before[task]]));
  await writeFile(file, `${JSON.stringify(after, undefined, 2)}\n`);
}

function figuresByScope(own: TaskOutcome['own']): Record<Scope, Figures> {
  const round = (figures: Figures) => Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]));
  return Object.fromEntries(scopes.map((scope) => [scope, round(figuresOf(own, scope))])) as Record<Scope, Figures>;
}

/** What is lower than the committed figures, as a sentence; nothing when all is well. */
export function belowCommitted({ task, own }: TaskOutcome, scope: Scope, committed: CommittedFigures): string[] {
  return below(figuresOf(own, scope), committed[task]?.[scope] ?? {}, `${task}, ${scope}: below the committed figures`);
}

/** What is lower than a baseline's figures, a sentence for each baseline; nothing when all is well. */
export function belowBaselines({ task, own, baselines }: TaskOutcome, scope: Scope): string[] {
  return [...baselines].flatMap(([name, outcomes]) =>
    below(figuresOf(own, scope), figuresOf(outcomes, scope), `${task}, ${scope}: behind ${name}`),
  );
}

function below(figures: Figures, least: Figures, claim: string): string[] {
  const lower = metricNames.flatMap((metric) => {
    const value = figures[metric] ?? 0;
    const bound = least[metric] ?? 0;
    return value < bound - TOLERANCE ? `${metric} ${value.toFixed(3)} < ${bound.toFixed(3)}` : [];
  });
  return lower.length > 0 ? [`${claim}: ${lower.join(', ')}.`] : [];
}
