// Whether every package that may be installed here has a licence that was accepted. It reads lockfiles alone, so packages
// of other systems are judged too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedIn, PACKAGE_FOLDERS, type Accepted } from './accepted';

export type Locked = Readonly<Record<string, { readonly license?: string }>>;

const LIST = 'scripts/installed/accepted.json';

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/** What to do about the licences of packages, a sentence each; none when all are accepted, and nothing else is. */
export function licenceTrouble(locked: Locked, accepted: Accepted): string[] {
  const licences = new Set(accepted.licences.map(({ licence }) => licence));
  const unnamed = new Set(accepted.packages.map(({ name }) => name));
  const isNeeded = new Set<string>();
  const trouble: string[] = [];
  for (const [folder, { license }] of Object.entries(locked)) {
    if (folder === '') continue;
    const name = nameOf(folder);
    isNeeded.add(license ?? name);
    if (license ? licences.has(license) : unnamed.has(name)) continue;
    const found = license ? `has the licence ${license}` : 'names no licence';
    trouble.push(
      `${name} ${found}, which ${LIST} does not accept: read it, and add it there, or do without.`,
    );
  }
  const idle = [...licences, ...unnamed].filter((one) => !isNeeded.has(one));
  return [...trouble, ...idle.map((one) => `Nothing needs ${one} any more: take it out of ${LIST}.`)];
}

/** Of all lockfiles of the project. */
export function licencesInstalled(root: string): string[] {
  const lockfiles = PACKAGE_FOLDERS.map((folder) => {
    const file = readFileSync(join(root, folder, 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(file) as { packages: Locked };
    return Object.entries(packages).map(([path, one]) => [`${folder}:${path}`, one] as const);
  });
  const all = Object.fromEntries(lockfiles.flat().filter(([path]) => !path.endsWith(':')));
  return licenceTrouble(all, acceptedIn(root));
}
