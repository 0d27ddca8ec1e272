// The pages of data that the add-in reads on demand, as the build has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For `Context.page`. */
export function pageOfBuild(name: string): string {
  if (name !== 'meaning') throw new Error(`There is no page of data named ${name}.`);
  return readFileSync(join(process.cwd(), 'words', 'meaning', 'meaning.txt'), 'utf8');
}
