import { expect, test } from 'vitest';
import { publisherAt } from '../../src/server/portal/publisher.ts';

test('Who publishes is whom the settings name, or Kruispunt with the address that every website has', () => {
  const origin = 'https://www.kruispunt.example:8443';
  expect(publisherAt(undefined, origin)).toEqual({ name: 'Kruispunt', email: 'webmaster@www.kruispunt.example' });
  expect(publisherAt({ name: 'Stichting', email: undefined }, origin).name).toBe('Stichting');
  expect(publisherAt({ name: undefined, email: 'info@stichting.example' }, origin).email).toBe('info@stichting.example');
});

test.each(['http://localhost:4000', 'http://127.0.0.1', 'http://[::1]:4000', 'http://kruispunt', 'http://a b'])(
  'At %s is no domain that mail goes to',
  (origin) => {
    expect(publisherAt(undefined, origin).email).toBe('webmaster@localhost.localdomain');
  },
);
