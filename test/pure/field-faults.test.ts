import { describe, expect, it } from 'vitest';
import { faultOfItself, faultsOf, labelOfPath, within } from '../../src/web/desk/faults.ts';

const wrong = [
  { code: 'REPEATED', path: ['input', 'body', 'themes', '1'], values: { id: 'stage' } },
  { code: 'MISSING', path: ['input', 'body', 'themes', '10', 'id'], values: {} },
  { code: 'OUTDATED', path: [], values: { id: 'cobra', revision: 3 } },
] as const;

describe('What is wrong', () => {
  const faults = faultsOf('nl', wrong, 2);

  it('is told by the way to it', () => {
    expect(faults).toEqual([
      { path: ['themes', '1'], fault: '‘stage’ staat hier twee keer: maak er één van.' },
      { path: ['themes', '10', 'id'], fault: 'Vul dit in.' },
      { path: [], fault: '‘cobra’ is intussen gewijzigd (revisie 3): kijk eerst wat het nu is.' },
    ]);
  });

  it('with one entry is not told of another whose number begins alike', () => {
    expect(within(within(faults, 'themes'), 1)).toEqual([{ path: [], fault: '‘stage’ staat hier twee keer: maak er één van.' }]);
    expect(within(within(faults, 'themes'), 10)).toEqual([{ path: ['id'], fault: 'Vul dit in.' }]);
  });

  it('with a thing itself is told apart from what is inside it', () => {
    expect(faultOfItself(within(within(faults, 'themes'), 1))).toBe('‘stage’ staat hier twee keer: maak er één van.');
    expect(faultOfItself(within(within(faults, 'themes'), 10))).toBeUndefined();
  });

  it('stands at a place that has a name', () => {
    expect(labelOfPath('nl', ['themes', '10', 'id'])).toBe('Thema’s 11, Id');
    expect(labelOfPath('en', ['cites', 'half-way'])).toBe('Lines of fields, Half-way');
  });
});
