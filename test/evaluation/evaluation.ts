import type { Database } from '../../src/database/database.ts';
import { readFeatures, relatedBaselines } from './baselines.ts';
import { type Judgements, type Part, parts } from './judgements.ts';
import { bestOrder, type Figures, type Grades, meanFigures, measure, RELEVANT } from './metrics.ts';
import { inParallel } from './parallel.ts';
import { type PlainFullText, withPlainFullText } from './plain-full-text.ts';
import { contactsQuestions, type Question, relatedQuestions, searchQuestions } from './question.ts';
import { type Answer, type Ask, contacts, related, search } from './tasks.ts';

export const taskNames = ['related', 'contacts', 'search'] as const;
export type TaskName = (typeof taskNames)[number];

/** The parts of what is judged, and all of them together. */
export const scopes = [...parts, 'all'] as const;
export type Scope = Part | 'all';

/** A question with what was answered and how good that is. */
export interface Outcome {
  question: Question;
  answer: Answer;
  figures: Figures;
}

/** How our own answers to a task do, beside others. */
export interface TaskOutcome {
  task: TaskName;
  own: Outcome[];
  baselines: ReadonlyMap<string, Outcome[]>;
  /** The best order of all that is judged: what P@3 can be at most, where few are relevant. */
  best: Outcome[];
}

type Method<Asked> = (question: Asked) => Answer | Promise<Answer>;

export interface EvaluationOptions {
  ask: Ask;
  /** The graph that `ask` is about, for the baselines. An index is made in it, and removed. */
  database: Database;
  judgements: Judgements;
  tasks?: readonly TaskName[];
}

/** Asks everything that is judged, of the API and of the baselines. */
export async function evaluate({ ask, database, judgements, tasks = taskNames }: EvaluationOptions): Promise<TaskOutcome[]> {
  const run: Record<TaskName, (plain: PlainFullText) => Promise<TaskOutcome>> = {
    related: async () =>
      outcomeOf('related', {
        questions: relatedQuestions(judgements.related),
        own: (question) => related(ask, question),
        baselines: relatedBaselines(await readFeatures(database)),
      }),
    contacts: (plain) =>
      outcomeOf('contacts', {
        questions: contactsQuestions(judgements.contacts),
        own: (question) => contacts(ask, question),
        baselines: { 'plain full-text': plain.contacts },
        // The first who is worth a call: somebody relevant, or the best there is where nobody is.
        mrrGrade: (grades) => Math.min(RELEVANT, Math.max(...grades.values())),
      }),
    search: (plain) =>
      outcomeOf('search', {
        questions: searchQuestions(judgements.search),
        own: (question) => search(ask, question),
        baselines: { 'plain full-text': plain.search },
      }),
  };
  return withPlainFullText(database, async (plain) => {
    const outcomes: TaskOutcome[] = [];
    for (const task of taskNames.filter((name) => tasks.includes(name))) outcomes.push(await run[task](plain));
    return outcomes;
  });
}

interface Task<Asked extends Question> {
  questions: readonly Asked[];
  own: Method<Asked>;
  baselines: Record<string, Method<Asked>>;
  /** Grade that MRR looks for. */
  mrrGrade?: (grades: Grades) => number;
}

async function outcomeOf<Asked extends Question>(
  task: TaskName,
  { questions, own, baselines, mrrGrade = () => RELEVANT }: Task<Asked>,
): Promise<TaskOutcome> {
  const outcomes = (method: Method<Asked>) =>
    inParallel(questions, async (question): Promise<Outcome> => {
      const answer = await method(question);
      return { question, answer, figures: measure(answer.ranking, question.grades, mrrGrade(question.grades)) };
    });
  const byBaseline = new Map<string, Outcome[]>();
  for (const [name, method] of Object.entries(baselines)) byBaseline.set(name, await outcomes(method));
  return {
    task,
    own: await outcomes(own),
    baselines: byBaseline,
    best: await outcomes(({ grades }) => ({ ranking: bestOrder(grades) })),
  };
}

export function within(outcomes: readonly Outcome[], scope: Scope): Outcome[] {
  return outcomes.filter(({ question }) => scope === 'all' || question.part === scope);
}

export function figuresOf(outcomes: readonly Outcome[], scope: Scope): Figures {
  return meanFigures(within(outcomes, scope).map(({ figures }) => figures));
}
