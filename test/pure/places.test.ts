import { describe, expect, it } from 'vitest';
import { parameterOf, placeIn, searchIn } from '../../src/shared/places.ts';

describe('A place in a page', () => {
  it('is understood by its name in either language', () => {
    expect(placeIn('en', 'wie')).toBe('who');
    expect(placeIn('en', 'who')).toBe('who');
    expect(placeIn('nl', 'related')).toBe('lijkt-op');
  });

  it('that is no word of a language keeps its name', () => {
    expect(placeIn('en', 'main')).toBe('main');
  });
});

describe('A parameter of an address', () => {
  it('is read by its name in either language', () => {
    expect(parameterOf(new URLSearchParams('regels=22-35'), 'lines')).toBe('22-35');
    expect(parameterOf(new URLSearchParams('lines=22-35'), 'lines')).toBe('22-35');
    expect(parameterOf(new URLSearchParams('q=stage'), 'lines')).toBeNull();
  });

  it('is named in the language that a page is opened in, and no other is touched', () => {
    expect(searchIn('en', '?regels=22-35')).toBe('?lines=22-35');
    expect(searchIn('nl', '?lines=22-35')).toBe('?regels=22-35');
    expect(searchIn('en', '?q=stage&kind=lesson')).toBe('?q=stage&kind=lesson');
    expect(searchIn('en', '')).toBe('');
  });
});
