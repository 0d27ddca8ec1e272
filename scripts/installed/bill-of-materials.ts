// The bill of materials of a release: every package with version, licence and checksum, in the form CycloneDX, which
// programs that look for known weaknesses read.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askNpm } from './npm';

const FOLDER = '.cache/releases';
const SBOM = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];

interface Bill {
  readonly components: readonly unknown[];
  readonly metadata: { readonly component: object };
}

const isBill = (answer: unknown): answer is Bill =>
  typeof answer === 'object' && answer !== null && 'components' in answer && 'metadata' in answer;

/** Writes it and answers where, from the folder of the project; null where this npm cannot make one. */
export function writeBill(root: string): string | null {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const bill = askNpm(root, ...SBOM);
  if (!isBill(bill)) return null;
  // npm names it after the folder of this machine.
  const component = { ...bill.metadata.component, name };
  const file = `${FOLDER}/${name}-${version}.cdx.json`;
  mkdirSync(join(root, FOLDER), { recursive: true });
  const whole = { ...bill, metadata: { ...bill.metadata, component } };
  writeFileSync(join(root, file), `${JSON.stringify(whole, null, 2)}\n`);
  return file;
}
