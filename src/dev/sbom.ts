import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Component, licencesOf, refusedJars, refusedPackages } from './licences.ts';

// `npm run sbom`: lists of all that Kruispunt runs on (CycloneDX), of npm and of Maven, in `sbom/`; their licences on the output. Fails where one is not allowed.

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'sbom');
const run = promisify(execFile);
const MAVEN_PLUGIN = 'org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom';

interface Bom {
  components: (Component & { 'bom-ref': string; properties?: { name: string }[] })[];
  dependencies: { ref: string }[];
}

const DEVELOPMENT = 'cdx:npm:package:development';

async function ofNpm(): Promise<Component[]> {
  const { stdout } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd: root, maxBuffer: 100e6 });
  const all = JSON.parse(stdout) as Bom;
  // By itself npm leaves out as well what both development and running need.
  const left = new Set(
    all.components.filter(({ properties }) => properties?.some(({ name }) => name === DEVELOPMENT)).map((one) => one['bom-ref']),
  );
  const components = all.components.filter((one) => !left.has(one['bom-ref']));
  const dependencies = all.dependencies.filter(({ ref }) => !left.has(ref));
  await writeFile(join(folder, 'npm.cdx.json'), JSON.stringify({ ...all, components, dependencies }, null, 2));
  return components;
}

async function ofMaven(): Promise<Component[]> {
  const output = [`-DoutputDirectory=${folder}`, '-DoutputName=maven.cdx', '-DoutputFormat=json'];
  await run('mvn', ['-B', '-q', '-f', join(root, 'src/neo4j/pom.xml'), MAVEN_PLUGIN, ...output]);
  return (JSON.parse(await readFile(join(folder, 'maven.cdx.json'), 'utf8')) as Bom).components;
}

function tell(of: string, components: readonly Component[], refused: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const one of components) {
    const licences = licencesOf(one).join(', ') || 'no licence';
    counts.set(licences, (counts.get(licences) ?? 0) + 1);
  }
  console.log(`${of}: ${components.length}`);
  for (const [licences, count] of [...counts].sort(([, one], [, other]) => other - one))
    console.log(`  ${String(count).padStart(4)} ${licences}`);
  for (const one of refused) console.error(`Not allowed: ${one}`);
  if (refused.length > 0) process.exitCode = 1;
}

await mkdir(folder, { recursive: true });
const packages = await ofNpm();
tell('Packages of npm', packages, refusedPackages(packages));
const jars = await ofMaven();
tell('Jars of Neo4j', jars, refusedJars(jars));
