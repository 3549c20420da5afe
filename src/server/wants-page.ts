import type { FastifyRequest } from 'fastify';
import { pageAt } from '../shared/paths.ts';

type Asked = Pick<FastifyRequest, 'method' | 'headers' | 'url'>;

/** Whether a request comes from somebody who opens an address in a browser. */
export function opensInBrowser({ method, headers }: Asked): boolean {
  return isRead(method) && headers.accept?.includes('text/html') === true;
}

/** Whether a page answers it: to a browser wherever it looks, and to everybody where a page stands, whatever they accept (crawlers, previews of links, wget). */
export function wantsPage(request: Asked): boolean {
  const [pathname = '/'] = request.url.split('?');
  return opensInBrowser(request) || (isRead(request.method) && (pageAt(pathname) ?? pageAt(pathname.toLowerCase())) !== undefined);
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';
