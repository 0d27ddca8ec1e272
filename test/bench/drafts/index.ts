// How often drafts find the submissions that they retell; another set of the same form is named by UPR_DRAFTS.
import { join } from 'node:path';
import { measureDrafts, readDraftSet } from './measure';

const OWN = join('test', 'bench', 'drafts', 'retold.jsonl');
const shown = (share: number): string => share.toFixed(3);

export function run(): void {
  const file = process.env['UPR_DRAFTS'] ?? OWN;
  for (const withText of [false, true]) {
    const { kinds, othersNear } = measureDrafts(readDraftSet(file), withText);
    console.log(
      `\nDrafts of ${file}, ${withText ? 'with' : 'without'} texts: first / among three / told near`,
    );
    for (const [kind, { first, amongThree, near }] of kinds)
      console.log(`  ${kind.padEnd(12)} ${[first, amongThree, near].map(shown).join('  ')}`);
    console.log(`  drafts on something else told near: ${shown(othersNear)}`);
  }
}
