import satisfies from 'spdx-satisfies';

/** Licences (SPDX) under which others may run and change what is built on them, and keep the rest as they like. */
const ALLOWED = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'PSF-2.0', 'Unlicense'],
  // Fonts, and files that stay under their own licence.
  ...['OFL-1.1', 'MPL-2.0'],
];

/** Packages under another licence, and why they may be there all the same. */
const EXCEPTIONS: Record<string, string> = {
  '@apollo/federation-internals':
    'Elastic-2.0: @neo4j/graphql imports it by way of @apollo/subgraph. It may be used and handed on, but not be sold as a service of its own.',
};

/** Licences (SPDX) of the jars of Neo4j, which runs as a program of its own, to which one may choose one of those that a jar has. */
const ALLOWED_OF_JARS = [
  ...ALLOWED,
  ...['GPL-3.0-or-later', 'EPL-1.0', 'EPL-2.0', 'LGPL-2.1-or-later', 'MPL-1.1', 'CDDL-1.1', 'CDDL-1.0 OR GPL-2.0-with-classpath-exception'],
];

/** A component of a list of software (CycloneDX), as far as its licence goes. */
export interface Component {
  group?: string;
  name: string;
  version?: string;
  licenses?: ({ expression: string } | { license: { id?: string; name?: string } })[];
}

/** What a component may be used under, each by itself. */
export function licencesOf({ licenses = [] }: Component): string[] {
  return licenses.map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name ?? 'none'))).map(bare);
}

/** Packages of npm whose licence is none of those that are allowed, each in a line. */
export function refusedPackages(components: readonly Component[]): string[] {
  return components.filter((one) => !(nameOf(one) in EXCEPTIONS) && !licencesOf(one).some(isAllowed)).map(told);
}

/** Jars of which no licence is allowed, each in a line. */
export function refusedJars(components: readonly Component[]): string[] {
  return components.filter((one) => !licencesOf(one).some((licence) => ALLOWED_OF_JARS.includes(licence))).map(told);
}

function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    // What is no SPDX expression tells nothing.
    return false;
  }
}

const bare = (licence: string): string => licence.replace(/^\((.*)\)$/, '$1');
const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);
const told = (one: Component): string => `${nameOf(one)} ${one.version ?? ''}: ${licencesOf(one).join(', ') || 'no licence'}`;
