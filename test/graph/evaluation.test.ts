import { beforeAll, describe, expect, it } from 'vitest';
import { askOf } from '../evaluation/ask.ts';
import { belowBaselines, belowCommitted, type CommittedFigures, readCommitted } from '../evaluation/committed.ts';
import { evaluate, figuresOf, scopes, type TaskOutcome, taskNames } from '../evaluation/evaluation.ts';
import { agreements, type Judgements, readJudgements } from '../evaluation/judgements.ts';
import { database, seededGraph } from '../setup/graph.ts';
import { schema } from '../setup/schema.ts';
import { seeds } from '../setup/seeds.ts';

let outcomes: TaskOutcome[];
let committed: CommittedFigures;
let judgements: Judgements;

beforeAll(async () => {
  await seededGraph();
  judgements = await readJudgements(seeds.map(({ record }) => record));
  outcomes = await evaluate({ ask: askOf(schema, database), database, judgements });
  committed = await readCommitted();
});

/** Where simple counting does better: among the first three of the held questions by two of fifteen places, of all by one of 48. */
const KNOWN_BEHIND: Record<(typeof taskNames)[number], string[]> = {
  related: [
    ...['shared count', 'Jaccard', 'Adamic–Adar'].map((baseline) => `related, held: behind ${baseline}: P@3.`),
    'related, all: behind shared count: P@3.',
  ],
  contacts: [],
  search: [],
};

const outcomeOf = (task: string) => outcomes.filter((outcome) => outcome.task === task);

// `npm run evaluate` shows what came and what was wanted; with `--write` it keeps better figures.
describe.each(taskNames)('how good the answers are: %s', (task) => {
  it.each(scopes)('is no worse than committed, %s', (scope) => {
    expect(outcomeOf(task).flatMap((outcome) => belowCommitted(outcome, scope, committed))).toEqual([]);
  });

  it('is behind a baseline only where that is known', () => {
    const behind = scopes.flatMap((scope) => outcomeOf(task).flatMap((outcome) => belowBaselines(outcome, scope)));
    expect(behind.map((sentence) => sentence.replace(/ \d\.\d+ < \d\.\d+/g, ''))).toEqual(KNOWN_BEHIND[task]);
  });

  it('has a committed figure for everything that is measured', () => {
    for (const { own } of outcomeOf(task)) {
      for (const scope of scopes) {
        expect(Object.keys(committed[task]?.[scope] ?? {}).sort(), scope).toEqual(Object.keys(figuresOf(own, scope)).sort());
      }
    }
  });
});

describe('how good the answers are', () => {
  it('is held against judges who agree', () => {
    for (const [what, kappa] of Object.entries(agreements(judgements))) expect(kappa, what).toBeGreaterThan(0.6);
  });

  it('is measured on every task, all parts and all methods', () => {
    expect(outcomes.map(({ task, baselines }) => [task, ...baselines.keys()])).toEqual([
      ['related', 'shared count', 'Jaccard', 'Adamic–Adar'],
      ['contacts', 'plain full-text'],
      ['search', 'plain full-text'],
    ]);
    for (const { task, own, best } of outcomes) {
      for (const scope of scopes) {
        expect(figuresOf(own, scope)['nDCG@5'], `${task}, ${scope}`).toBeGreaterThan(0);
        expect(figuresOf(best, scope)['nDCG@5'], `${task}, ${scope}`).toBeCloseTo(1, 12);
      }
    }
  });
});
