import { describe, expect, it } from 'vitest';
import { dayIn, lastDayIn, momentIn, today } from '../../src/web/words/dates.ts';

describe('A day', () => {
  it('is written in full, in either language', () => {
    expect(dayIn('nl', '2018-05-03')).toBe('3 mei 2018');
    expect(dayIn('en', '2018-05-03')).toBe('3 May 2018');
  });

  it('is that of the Netherlands, wherever it is read', () => {
    expect(dayIn('nl', '2018-12-31T23:30:00Z')).toBe('1 januari 2019');
    expect(momentIn('nl', '2018-12-31T23:30:00Z')).toBe('1 januari 2019 om 00:30');
    expect(momentIn('en', '2018-07-01T22:30:00Z', 'medium')).toBe('2 Jul 2018, 00:30');
    expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('stays as it is where it is a year or no day', () => {
    expect(dayIn('nl', '2018')).toBe('2018');
    expect(dayIn('en', 'in spring 18')).toBe('in spring 18');
  });

  it('that is the last one is the day that was asked for, though its end in UTC falls on the next', () => {
    expect(lastDayIn('nl', '2027-12-31T23:59:59.999Z')).toBe('31 december 2027');
    expect(lastDayIn('nl', '2027-12-31T23:30:00.000Z')).toBe('1 januari 2028');
  });
});
