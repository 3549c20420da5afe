import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusedJars, refusedPackages } from '../../src/dev/licences.ts';

interface Locked {
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  license?: string;
}

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
const nameAt = (path: string) => path.replace(/^.*node_modules\//, '');

describe('The lock file', () => {
  test('has a checksum of every package, for every platform', () => {
    expect(locked.length).toBeGreaterThan(400);
    expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });

  test('names no registry, so that everybody takes packages from his own', () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/https?:\/\/[^"]*registry/);
  });
});

describe('Licences', () => {
  const components = locked
    .filter(([, { dev }]) => !dev)
    .map(([path, { license }]) => ({ name: nameAt(path), licenses: license === undefined ? [] : [{ expression: license }] }));

  test('of all that Kruispunt runs on are allowed', () => {
    expect(components.length).toBeGreaterThan(300);
    expect(refusedPackages(components)).toEqual([]);
  });

  test.each([
    [{ name: 'a', licenses: [{ license: { id: 'GPL-3.0-only' } }] }, ['a : GPL-3.0-only']],
    [{ name: 'b', version: '2.0.0', licenses: [] }, ['b 2.0.0: no licence']],
    [{ group: '@c', name: 'd', licenses: [{ license: { name: 'as you like' } }] }, ['@c/d : as you like']],
    [{ name: 'e', licenses: [{ expression: '(MIT AND GPL-2.0-only)' }] }, ['e : MIT AND GPL-2.0-only']],
    [{ name: 'f', licenses: [{ expression: '(GPL-2.0-only OR MIT)' }] }, []],
    [{ name: 'g', licenses: [{ expression: 'Elastic-2.0' }] }, ['g : Elastic-2.0']],
  ])('that are not are told: %j', (component, told) => {
    expect(refusedPackages([component])).toEqual(told);
  });

  test('of jars may be one of several', () => {
    const jar = (...ids: string[]) => ({ name: 'jar', licenses: ids.map((id) => ({ license: { id } })) });
    expect(refusedJars([jar('GPL-2.0-only', 'Apache-2.0'), jar('GPL-3.0-or-later')])).toEqual([]);
    expect(refusedJars([jar('SSPL-1.0'), jar()])).toEqual(['jar : SSPL-1.0', 'jar : no licence']);
  });
});
