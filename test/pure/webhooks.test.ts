import { expect, test } from 'vitest';
import { isPublic, webhookAddress } from '../../src/webhooks/address.ts';
import { usualPauses } from '../../src/webhooks/deliver.ts';
import { settling } from '../../src/webhooks/settling.ts';

test.each(['8.8.8.8', '2a00:1450::1'])('%s is an address of the internet', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.31.255.255', '192.168.1.1', '198.18.0.1'],
  ...['192.0.2.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::7f00:1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', 'fc00::1', 'fe80::1', 'fec0::1'],
  ...['ff02::1', '2001:db8::1', '4000::1'],
])('%s is none', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each([
  ['https://portaal.example/nieuws?van=kruispunt'],
  ['http://127.0.0.1:8080/'],
  ['http://2130706433/', 'http://127.0.0.1/'],
  ['http://[::1]/'],
])('%s is an address to post to, where 127.0.0.1 and ::1 are allowed', (text, href = text) => {
  expect(webhookAddress(text, ['127.0.0.1', '[::1]'])?.href).toBe(href);
});

test.each([
  ...['', 'portaal.example', 'https:portaal.example', 'https:///portaal', 'https://', 'ftp://portaal.example/', 'http://portaal.example/'],
  ...['https://anna@portaal.example/', 'https://anna:geheim@portaal.example/', 'http://localhost:7687/', 'http://[::2]/'],
  `https://portaal.example/${'x'.repeat(2_000)}`,
])('%s is none', (text) => {
  expect(webhookAddress(text, ['127.0.0.1', '[::1]'])).toBeUndefined();
});

test('what failed is sent again after seconds, later after hours', () => {
  const seconds = Array.from({ length: 8 }, (_, n) => usualPauses.after(n + 1) / 1_000);
  expect(seconds).toEqual([5, 20, 80, 320, 1_280, 5_120, 20_480, 21_600]);
  expect(usualPauses.after(1_000)).toBe(21_600_000);
});

test('what changes is told once nothing came for a while, or after long enough', () => {
  const hasSettled = settling({ quiet: 20, longest: 100 });
  const at = (now: number, revision: number, isBehind = true) => hasSettled(isBehind, revision, now);
  expect([at(0, 1, false), at(50, 2), at(60, 3), at(79, 3), at(80, 3)]).toEqual([false, false, false, false, true]);
  expect(at(90, 3, false)).toBe(false);
  const meanwhile = [100, 115, 130, 145, 160, 175, 190, 199, 200].map((now, n) => at(now, 4 + n));
  expect(meanwhile).toEqual([false, false, false, false, false, false, false, false, true]);
  // What another has told is not told twice, and a change to what nobody follows starts no wait.
  expect([at(210, 13, false), at(300, 13)]).toEqual([false, true]);
});
