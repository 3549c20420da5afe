import { describe, expect, test } from 'vitest';
import { describeError } from '../../src/server/describe-error.ts';

describe('An error in the log', () => {
  test('says what it is and where it arose, and nothing of what its message quotes', () => {
    const texts = [
      "Node(5) already exists with label `Contact` and property `id` = 'roos-van-dam'",
      'Unexpected token R in JSON, "Roos van Dam" is not valid JSON',
      '“Roos van Dam” is no number.',
      "Expected 'Roos' to be ‘van Dam’.",
    ];
    for (const text of texts) {
      const described = describeError(new TypeError(text));
      expect(described).toMatchObject({ type: 'TypeError', stack: expect.stringMatching(/^ +at .*log\.test\.ts/) });
      expect(JSON.stringify(described)).not.toMatch(/roos|dam/i);
    }
  });

  test('keeps its code and what it says in its own words', () => {
    const error = Object.assign(new Error('The server at bolt://127.0.0.1:1 does not answer.'), { code: 'ServiceUnavailable' });
    expect(describeError(error)).toMatchObject({
      code: 'ServiceUnavailable',
      message: 'The server at bolt://127.0.0.1:1 does not answer.',
    });
  });

  test('says what it followed from, in its own words too', () => {
    const cause = new Error("Can't reach bolt://127.0.0.1:1, and it isn't said why.");
    expect(describeError(new Error('Nobody is known.', { cause }))).toMatchObject({
      message: 'Nobody is known.',
      cause: { type: 'Error', message: "Can't reach bolt://127.0.0.1:1, and it isn't said why." },
    });
    const circle = new Error('Again.');
    circle.cause = circle;
    expect(JSON.stringify(describeError(circle)).match(/Again/g)).toHaveLength(5);
  });

  test('that is none says so', () => {
    expect(describeError('Roos van Dam')).toEqual({ type: 'string', message: 'Something that is no error was thrown.' });
  });
});
