// Known weaknesses of what is installed, as npm's registry tells them. Without a network nothing is said of them: a check
// must not depend on one.
import { join } from 'node:path';
import { acceptedIn, PACKAGE_FOLDERS, type Accepted } from './accepted';
import { askNpm } from './npm';

interface Advisory {
  readonly title: string;
  readonly url: string;
  readonly severity: string;
}

interface Audit {
  readonly vulnerabilities: Readonly<
    Record<string, { readonly name: string; readonly via: readonly (string | Advisory)[] }>
  >;
}

const isAudit = (answer: unknown): answer is Audit =>
  typeof answer === 'object' && answer !== null && 'vulnerabilities' in answer;

const idOf = ({ url }: Advisory): string => url.slice(url.lastIndexOf('/') + 1);

/** The weaknesses in an answer of `npm audit --json` that were not accepted, a sentence each; null where it is no answer. */
export function advisoryTrouble(answer: unknown, accepted: Accepted): string[] | null {
  if (!isAudit(answer)) return null;
  const known = new Set(accepted.advisories.map(({ id }) => id));
  const trouble = Object.values(answer.vulnerabilities).flatMap(({ name, via }) =>
    via
      // A name stands for a package that has the weakness itself, and is told there.
      .filter((one) => typeof one !== 'string')
      .filter((one) => !known.has(idOf(one)))
      .map((one) => `${name}: ${one.title} (${one.severity}, ${one.url}).`),
  );
  return [...new Set(trouble)];
}

/** Asks the registry once for each lockfile, without waiting for a network that is not there. */
const AUDIT = ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=20000'];

/** Of all lockfiles of the project; null where the registry did not answer for one. */
export function advisoriesInstalled(root: string): string[] | null {
  const accepted = acceptedIn(root);
  const trouble: string[] = [];
  for (const folder of PACKAGE_FOLDERS) {
    const found = advisoryTrouble(askNpm(join(root, folder), ...AUDIT), accepted);
    if (found === null) return null;
    trouble.push(...found);
  }
  return trouble;
}
