// What was looked at and accepted of what others made: licences, packages that name none, known weaknesses. The list
// stands in accepted.json, each with its day and its reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Reasoned {
  /** Day, as 2026-12-01. */
  readonly accepted: string;
  readonly reason: string;
}

export interface Accepted {
  /** As packages write them, expressions too. */
  readonly licences: readonly (Reasoned & { readonly licence: string })[];
  /** Packages that name no licence. */
  readonly packages: readonly (Reasoned & { readonly name: string })[];
  /** By the name that GitHub gives, such as GHSA-xxxx-xxxx-xxxx. */
  readonly advisories: readonly (Reasoned & { readonly id: string })[];
}

export const acceptedIn = (root: string): Accepted =>
  JSON.parse(readFileSync(join(root, 'scripts/installed/accepted.json'), 'utf8')) as Accepted;

/** The folders with packages of their own; each has a lockfile. */
export const PACKAGE_FOLDERS = ['.', 'scripts/google', 'scripts/meaning', 'scripts/mutants'] as const;
