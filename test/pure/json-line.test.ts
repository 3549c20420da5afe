import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineNotJson } from '../../src/web/desk/json-line.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('The line on which a text stops being JSON', () => {
  it.each([
    ['{ "id": "twente", ', 1],
    ['{\n  "id": "twente"\n  "name": "Twente"\n}', 3],
    ['{\n  "id": "twente",\n}\n', 3],
    ['[1,\n2,\n03]', 3],
    ['{ "a": "een\nregel" }', 1],
    ['{}\n\n{}', 3],
    ['', 1],
    ["{ 'a': 1 }", 1],
  ])('of %j is %i', (text, line) => {
    expect(lineNotJson(text)).toBe(line);
  });

  it('is there for whatever JSON refuses, and for nothing else', () => {
    const spoiled = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\n', '0', ':', '\\', 'true', ' '), fc.boolean())
      .map(([text, place, piece, instead]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + piece + text.slice(at + (instead ? 1 : 0));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoiled, fc.string()), (text) => {
        expect(lineNotJson(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
