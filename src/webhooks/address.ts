import { type LookupAddress, lookup } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Names and addresses of hosts that an operator allows though they have no https or are not public, as addresses of the web have them (`[::1]`). */
export type AllowedHosts = readonly string[];

const LONGEST = 2_000;

/** The address that messages may be posted to: https, without a user name; of an allowed host http too. Undefined for another text. */
export function webhookAddress(text: string, allowed: AllowedHosts): URL | undefined {
  if (text.length > LONGEST || !/^https?:\/\/[^\s/?#\\]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || isAllowed(url, allowed);
  return isSafe && url.username === '' && url.password === '' ? url : undefined;
}

export function isAllowed({ hostname }: URL, allowed: AllowedHosts): boolean {
  return allowed.includes(hostname);
}

/** Whether an address (IPv4 or IPv6) is one of the internet's, of no network of somebody's own and of nobody's special use. */
export function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3')));
}

/** Whether the host of an address is an address itself that is not public: no name has to be looked up, and so `lookupPublic` is never asked. */
export function isPrivateItself({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublic(host);
}

/** Whether a host leads to something public as far as is known now; one that leads nowhere yet may come to. */
export async function mayBePublic(url: URL): Promise<boolean> {
  if (isPrivateItself(url)) return false;
  const addresses = await lookUp(url.hostname.replace(/^\[|\]$/g, ''), { all: true }).catch(() => undefined);
  return addresses?.some(({ address }) => isPublic(address)) ?? true;
}

/** A host that leads to no public address. */
export class NotPublic extends Error {
  override name = 'NotPublic';
}

/** Looks a host up for who connects, and answers public addresses only: what was checked is what is connected to, whatever the host leads to a moment later. */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, []);
    const open = found.filter(({ address }) => isPublic(address));
    const [first] = open;
    if (!first) return done(new NotPublic(`${hostname} leads to no public address.`), []);
    return options.all ? done(null, open) : done(null, first.address, first.family);
  });
};
