import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whom limits count an address for: an IPv6 network hands its users 2^64 addresses each, so only its first half counts. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const groups = [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** Whether an address is among some, of which each is an address or a range such as `10.0.0.0/8`. */
export function addressIn(some: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of some) {
    const [address = '', bits] = entry.split('/');
    const family = familyOf(address);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const [unzoned = ''] = address.split('%');
    return isIP(unzoned) !== 0 && list.check(unzoned, familyOf(unzoned));
  };
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
