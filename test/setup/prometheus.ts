import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';

/** A value of now, with the moment at which it was so. */
interface Sample {
  metric: Record<string, string>;
  value: [number, string];
}

/** A real Prometheus, which reads what `prometheus.yml` in a folder says and keeps it there. */
export interface Prometheus {
  query(expression: string): Promise<Sample[]>;
  stop(): Promise<void>;
}

/** Starts Prometheus on a free port of the loopback interface. */
export async function startPrometheus(folder: string): Promise<Prometheus> {
  const address = `127.0.0.1:${await freePort()}`;
  const args = [`--config.file=${join(folder, 'prometheus.yml')}`, `--storage.tsdb.path=${join(folder, 'data')}`];
  const child = spawn('prometheus', [...args, `--web.listen-address=${address}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Prometheus has ended: ${said}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      said += `${line}\n`;
      if (line.includes('Server is ready to receive web requests')) resolve();
    });
  });
  return {
    query: async (expression) => {
      const answer = await fetch(`http://${address}/api/v1/query?query=${encodeURIComponent(expression)}`);
      const { data } = (await answer.json()) as { data: { result: Sample[] } };
      return data.result;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
