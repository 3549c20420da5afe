import { isIP } from 'node:net';

/** Who publishes what is here, and where to write to them. */
export interface Publisher {
  name: string;
  email: string;
}

/** The same, as far as somebody has said so. */
export type PublisherSettings = Readonly<{ [Field in keyof Publisher]?: Publisher[Field] | undefined }>;

/** Who publishes what is found at an origin: whom the settings name, or else Kruispunt, with the address that every website has (RFC 2142, section 5). */
export function publisherAt(settings: PublisherSettings | undefined, origin: string): Publisher {
  return { name: settings?.name ?? 'Kruispunt', email: settings?.email ?? `webmaster@${mailHostAt(origin)}` };
}

/** The host itself where it is a name in a domain; a number, or the name of a machine at hand, is none that mail goes to. */
function mailHostAt(origin: string): string {
  // Where nobody said where people find the pages, it is what a request says, which may be no host at all.
  const hostname = URL.canParse(origin) ? new URL(origin).hostname : '';
  return hostname.includes('.') && isIP(hostname) === 0 ? hostname : 'localhost.localdomain';
}
