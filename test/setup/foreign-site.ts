import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const fileOf = (name: string): string => readFileSync(new URL(`../portal/${name}`, import.meta.url), 'utf8');

/** A page as its editor wrote it. */
interface Written {
  /** What stands in it of Kruispunt. */
  elements: string;
  /** How it takes the script; not at all when empty. */
  script?: string;
  lang?: string;
}

/** The website of somebody else, on another site than Kruispunt, with a policy that allows nothing that it does not need. */
export interface ForeignSite {
  /** Writes a page, and answers its address. */
  write(page: Written): string;
  close(): void;
}

/** Serves a website whose pages may take a script of Kruispunt, ask it, and show it in frames; with scripts of its own, by their addresses, they take those instead. */
export async function foreignSite(kruispunt: string, scripts: ReadonlyMap<string, string> = new Map()): Promise<ForeignSite> {
  const policy = [
    ...["default-src 'none'", "base-uri 'none'", "style-src 'self'", "require-trusted-types-for 'script'"],
    `script-src ${scripts.size > 0 ? "'self'" : kruispunt}`,
    ...['connect-src', 'frame-src'].map((directive) => `${directive} ${kruispunt}`),
  ].join('; ');
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const isStyle = request.url === '/style.css';
    const script = scripts.get(request.url ?? '');
    const text = isStyle ? fileOf('hospital.css') : (script ?? pages[Number(request.url?.slice(1))]);
    response.writeHead(text === undefined ? 204 : 200, {
      'content-type': isStyle ? 'text/css' : script ? 'text/javascript' : 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Kruispunt is at 127.0.0.1, which to a browser is another site.
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    write: ({ elements, script = `<script async src="${kruispunt}/kruispunt.js"></script>`, lang = 'nl' }) => {
      const page = fileOf('hospital.html').replace('lang="nl"', `lang="${lang}"`);
      pages.push(page.replace('<!--script-->', script).replace('<!--elements-->', elements));
      return `${url}/${pages.length - 1}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
