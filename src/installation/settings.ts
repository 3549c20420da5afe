import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { ALGORITHMS } from '../identity/oidc.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';

type Settings = Pick<Config, 'host' | 'trustProxy' | 'oidc'>;

/** Settings that are well written, and yet can never do what they are for. */
export async function settingFindings({ host, trustProxy, oidc }: Settings): Promise<InstallationFinding[]> {
  const findings: InstallationFinding[] = [];
  if (trustProxy && isLoopback(host) && !namesLoopback(trustProxy)) findings.push({ code: 'PROXIES_ELSEWHERE', values: { host } });
  if (oidc) findings.push(...(await issuerFindings(oidc)));
  return findings;
}

const LOOPBACK = ['127.0.0.1', '::1'];

function isLoopback(host: string): boolean {
  return host === 'localhost' || LOOPBACK.includes(host);
}

function namesLoopback(proxies: readonly string[]): boolean {
  const named = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) named.addAddress(address, family);
    else named.addSubnet(address, Number(bits), family);
  }
  return LOOPBACK.some((address) => named.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}

const LONGEST_WAIT = 5_000;

const discovered = z.object({
  issuer: z.string(),
  id_token_signing_alg_values_supported: z.array(z.string()).optional(),
  claims_supported: z.array(z.string()).optional(),
});

async function issuerFindings({ issuer, rolesClaim }: NonNullable<Config['oidc']>): Promise<InstallationFinding[]> {
  const document = await discover(issuer).catch(() => undefined);
  if (!document) return [{ code: 'ISSUER_SILENT', values: { issuer } }];
  const { issuer: said, id_token_signing_alg_values_supported: algorithms, claims_supported: known } = document;
  const findings: InstallationFinding[] = [];
  if (said !== issuer) findings.push({ code: 'ISSUER_OTHERWISE', values: { issuer, said } });
  if (algorithms && !algorithms.some((algorithm) => ALGORITHMS.includes(algorithm))) {
    findings.push({ code: 'ALGORITHMS_OTHERWISE', values: { algorithms } });
  }
  // Of a way to a claim the issuer tells the first step; many tell of none but the standard ones.
  const tellsOfRoles = known?.some((claim) => /role|group/i.test(claim));
  if (known && tellsOfRoles && !known.includes(rolesClaim) && !known.includes(rolesClaim.split('.')[0] ?? '')) {
    findings.push({ code: 'ROLES_CLAIM_UNKNOWN', values: { claim: rolesClaim, known } });
  }
  return findings;
}

async function discover(issuer: string): Promise<z.output<typeof discovered>> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(LONGEST_WAIT) });
  return discovered.parse(await response.json());
}
