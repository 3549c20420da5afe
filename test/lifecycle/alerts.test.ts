import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type GraphWatch, watchGraph } from '../../src/database/graph-watch.ts';
import { freeBytes } from '../../src/neo4j/disk.ts';
import { residentBytes } from '../../src/neo4j/memory.ts';
import { type Figures, figuresIn } from '../setup/figures.ts';
import { database, seededGraph } from '../setup/graph.ts';
import { startPrometheus } from '../setup/prometheus.ts';
import { type Served, serve } from '../setup/server.ts';

const ops = fileURLToPath(new URL('../../ops/', import.meta.url));
const prometheus = join(ops, 'prometheus');
const run = promisify(execFile);

/** What promtool says of a file; fails where it finds a fault. */
const promtool = async (...args: string[]): Promise<string> => (await run('promtool', args, { cwd: prometheus })).stdout;

interface Rule {
  alert: string;
  expr: string;
  annotations: { summary: string; action: string };
}

interface Panel {
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets: { expr: string }[];
}

let rules: Rule[];
let panels: Panel[];
let folder: string;
beforeAll(async () => {
  const { groups } = parse(await readFile(join(prometheus, 'alerts.yml'), 'utf8')) as { groups: { rules: Rule[] }[] };
  rules = groups.flatMap((group) => group.rules);
  ({ panels } = JSON.parse(await readFile(join(ops, 'grafana/kruispunt.json'), 'utf8')) as { panels: Panel[] });
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-ops-'));
  await seededGraph();
});
afterAll(() => rm(folder, { recursive: true }));

/** An expression of the dashboard with what Grafana fills in. */
const filledIn = (expr: string) => expr.replaceAll('$__rate_interval', '5m').replaceAll('$instance', '.*');

describe('The alerts', () => {
  it('are rules that Prometheus takes, in a configuration that it takes', async () => {
    expect(await promtool('check', 'rules', 'alerts.yml')).toContain(`SUCCESS: ${rules.length} rules found`);
    expect(await promtool('check', 'config', '--syntax-only', 'prometheus.yml')).toContain('SUCCESS');
  });

  it('fire when they should, and not before', async () => {
    expect(await promtool('test', 'rules', 'alerts.test.yml')).toContain('SUCCESS');
  });

  it('are shown to fire, each of them', async () => {
    const tests = await readFile(join(prometheus, 'alerts.test.yml'), 'utf8');
    const shown = [...tests.matchAll(/labels: '\{alertname="(\w+)"/g)].map(([, name]) => name);
    expect(rules.length).toBeGreaterThan(10);
    expect(shown.sort()).toEqual(rules.map(({ alert }) => alert).sort());
  });

  it('would not be shown to fire by a threshold that is never met', async () => {
    const text = await readFile(join(prometheus, 'alerts.yml'), 'utf8');
    await writeFile(join(folder, 'alerts.yml'), text.replace('kruispunt_disk_free_bytes < 1e9', 'kruispunt_disk_free_bytes < 1'));
    await writeFile(join(folder, 'alerts.test.yml'), await readFile(join(prometheus, 'alerts.test.yml'), 'utf8'));
    await expect(promtool('test', 'rules', join(folder, 'alerts.test.yml'))).rejects.toMatchObject({
      stderr: expect.stringContaining('KruispuntDiskLow'),
    });
  });

  it('say what is wrong and what to do, in sentences', () => {
    for (const { annotations } of rules) for (const said of [annotations.summary, annotations.action]) expect(said).toMatch(/\.$/);
  });
});

describe('The dashboard', () => {
  it('asks what Prometheus understands', async () => {
    const exprs = panels.flatMap(({ targets }) => targets.map(({ expr }) => filledIn(expr)));
    expect(exprs.length).toBeGreaterThan(20);
    const asRules = exprs.map((expr, index) => ({ record: `panel:${index}`, expr }));
    const file = join(folder, 'panels.json');
    await writeFile(file, JSON.stringify({ groups: [{ name: 'panels', rules: asRules }] }));
    expect(await promtool('check', 'rules', file)).toContain(`SUCCESS: ${exprs.length} rules found`);
  });

  it('has panels that do not lie over one another', () => {
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBeLessThanOrEqual(24);
  });
});

describe('What the alerts and the dashboard look at', () => {
  const token = 'a-token-for-these-tests';
  let text: string;
  let told: Figures;
  let watch: GraphWatch;
  let server: Served;
  beforeAll(async () => {
    watch = watchGraph(database, pino({ level: 'silent' }));
    server = await serve({
      metricsToken: token,
      watch,
      isDiskFull: () => false,
      // This process in the place of Neo4j's: the figures are of the same sort.
      embedded: { freeBytes: () => freeBytes(folder), residentBytes: () => residentBytes(process.pid) },
      newestBackup: async () => undefined,
      webhooks: async () => [{ disabled: false, failures: 3 }],
    });
    await server.post('{ themes { id } }');
    ({ text } = await server.request('/metrics', { headers: { authorization: `Bearer ${token}` } }));
    told = figuresIn(text);
  });
  afterAll(async () => {
    await server.close();
    await watch.stop();
  });

  /** The metrics that an expression names; `up` is Prometheus' own. */
  const namesIn = (expr: string) => [...filledIn(expr).matchAll(/\b(?:kruispunt|process|nodejs)_\w+/g)].map(([name]) => name);

  it('is told by /metrics, by the same names', () => {
    const asked = [...rules, ...panels.flatMap(({ targets }) => targets)].flatMap(({ expr }) => namesIn(expr));
    const known = new Set([...told.types.keys(), ...told.all.map(({ name }) => name)]);
    expect(new Set(asked).size).toBeGreaterThan(15);
    expect([...new Set(asked)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('is all that is told of Kruispunt itself', () => {
    const asked = new Set(
      [...rules, ...panels.flatMap(({ targets }) => targets)]
        .flatMap(({ expr }) => namesIn(expr))
        .map((name) => name.replace(/_bucket$|_count$|_sum$/, '')),
    );
    expect([...told.types.keys()].filter((name) => name.startsWith('kruispunt_') && !asked.has(name))).toEqual([]);
  });

  it('is read by a Prometheus that is configured so', async () => {
    const credentials = join(folder, 'token');
    await writeFile(credentials, `${token}\n`);
    await writeFile(join(folder, 'alerts.yml'), await readFile(join(prometheus, 'alerts.yml'), 'utf8'));
    const config = (await readFile(join(prometheus, 'prometheus.yml'), 'utf8'))
      .replace('/etc/prometheus/kruispunt-token', credentials)
      .replace('127.0.0.1:4000', new URL(server.url).host)
      .replace('15s', '1s');
    await writeFile(join(folder, 'prometheus.yml'), config);
    const reader = await startPrometheus(folder);
    try {
      const up = async () => (await reader.query('up{job="kruispunt"} + on (instance) kruispunt_database_up')).map(({ value }) => value[1]);
      await expect.poll(up, { interval: 500 }).toEqual(['2']);
      expect(await reader.query('kruispunt_errors_total{code="INTERNAL_SERVER_ERROR"}')).toHaveLength(1);
      // Nobody said yet where backups are.
      expect((await reader.query('kruispunt_backup_timestamp_seconds')).map(({ value }) => value[1])).toEqual(['0']);
      expect((await reader.query('kruispunt_webhooks > 0')).map(({ metric }) => metric['state'])).toEqual(['failing']);
    } finally {
      await reader.stop();
    }
  });

  it('is told as Prometheus likes it', async () => {
    const own = text.split('\n').filter((line) => /^(# (HELP|TYPE) )?kruispunt_/.test(line));
    const file = join(folder, 'figures.txt');
    await writeFile(file, `${own.join('\n')}\n`);
    // It says nothing where it has nothing to say.
    expect((await run('sh', ['-c', 'promtool check metrics < "$0" 2>&1', file])).stdout).toBe('');
  });
});
