import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestContext } from '../../src/api/context.ts';
import type { Role } from '../../src/identity/viewer.ts';
import { database, emptyGraph, viewerWith } from '../setup/graph.ts';
import { schema } from '../setup/schema.ts';
import { freshIndexes, graphWith, type Treatment } from './withheld/graph-with.ts';
import { type Question, questionsOf, rootFields } from './withheld/questions.ts';

/** Requests under way at the same time. */
const AT_ONCE = 3;

/** An answer that came too late would be like any other; in milliseconds, for machines that do much else at once. */
const LONGEST_STATEMENT = 600_000;

/**
 * The text of every answer to a role, errors included, once the graph treats the contact and the submission so. Answers to
 * what is not needed are left out.
 */
async function answersTo(
  questions: readonly Question[],
  role: Role,
  treatment: Treatment,
  isNeeded: (question: Question, answers: readonly string[]) => boolean = () => true,
): Promise<string[]> {
  await graphWith(treatment);
  const answers: string[] = [];
  const waiting = [...questions.entries()];
  const ask = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, question] = next;
      if (!isNeeded(question, answers)) continue;
      const { query } = question;
      const contextValue = requestContext(database, 'test', viewerWith(role), { longestStatement: LONGEST_STATEMENT });
      answers[index] = JSON.stringify(await graphql({ schema, source: query, contextValue }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return answers;
}

/** The root field that a question asks. */
const rootOf = ({ about }: Pick<Question, 'about'>) => /^\w+/.exec(about)?.[0] ?? '';

/** The place where two texts begin to differ, with something around it. */
function difference(one = '', other = ''): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 60), at + 100)).join(' ≠ ');
}

afterAll(emptyGraph);

// A role is walked once the fields that are open to it may tell something of what is not public.
describe.each<Role>(['READER'])('What is not public does not exist for a %s', (role) => {
  const { open, closed } = rootFields(schema, role);
  const questions = questionsOf(open);
  const shut = questionsOf(closed);
  const answers = {} as Record<Treatment, string[]>;

  beforeAll(async () => {
    await emptyGraph();
    await freshIndexes();
    for (const treatment of ['absent', 'withheld'] as const) {
      answers[treatment] = await answersTo([...questions, ...shut], role, treatment);
    }
    // One answer that differs is enough to see that a root field would tell.
    const told = new Set<string>();
    answers.public = await answersTo(questions, role, 'public', (question, sofar) => {
      for (const [index, answer] of sofar.entries())
        if (answer && answer !== answers.absent[index]) told.add(rootOf(questions[index] as Question));
      return !told.has(rootOf(question));
    });
  }, 1_800_000);

  const differing = (treatment: Treatment) =>
    questions.flatMap(({ about }, index) => {
      const [now, absent] = [answers[treatment][index], answers.absent[index]];
      return now === undefined || now === absent ? [] : [`${about.slice(0, 200)}: ${difference(now, absent)}`];
    });

  test('in as many answers as there are questions', () => {
    expect(Object.keys(answers.absent)).toHaveLength(questions.length + shut.length);
    expect(Object.keys(answers.withheld)).toHaveLength(questions.length + shut.length);
  });

  test(`in any answer to ${questions.length} requests with every field, filter and order, which are the same to the byte`, () => {
    expect(differing('withheld')).toEqual([]);
  });

  test(`in the errors of what needs another role: ${closed.map(({ name }) => name).join(', ')}`, () => {
    expect(shut.length).toBeGreaterThanOrEqual(closed.length);
    for (const [index, { about }] of shut.entries()) {
      const answer = answers.withheld[questions.length + index];
      expect(answer, about).toBe(answers.absent[questions.length + index]);
      expect(answer, about).toContain('"UNAUTHENTICATED"');
    }
  });

  test('and would be found by these requests if it were public', () => {
    const fields = new Set(differing('public').map((about) => rootOf({ about })));
    const telling = ['contacts', 'initiatives', 'organisations', 'themes', 'sources'].flatMap((name) => [name, `${name}Connection`]);
    telling.push('contact', 'initiative', 'organisation', 'contactsFor', 'search', 'suggest', 'changes');
    expect([...fields]).toEqual(expect.arrayContaining(telling));
  });

  test('were all understood: the only errors are of what is no cursor', () => {
    const failed = questions.flatMap(
      ({ about }, index) =>
        (JSON.parse(answers.withheld[index] as string) as { errors?: { message: string }[] }).errors?.map(
          ({ message }) => `${about.slice(0, 60)}: ${message}`,
        ) ?? [],
    );
    expect(failed.filter((message) => !message.endsWith("'after' of changes is no cursor: take one from an earlier answer."))).toEqual([]);
  });
});

test('A contributor may ask no more than a reader, and sees no more of it', () => {
  const names = (role: Role) => rootFields(schema, role).open.map(({ name }) => name);
  expect(names('CONTRIBUTOR')).toEqual(names('READER'));
});
