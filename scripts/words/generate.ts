// Makes src/core/words of words/ before anything else runs; says what is wrong there, and then ends with 1.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../../src/core/base/reason-of';
import { generateTexts } from './generate-texts';
import { generateLexicon } from './lexicon';
import { filesBelow } from './shelf';

const FOLDER = 'src/core/words';

/** Other processes may be reading the file, so it changes in one step, and only when it differs. */
function put(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}

/** What the modules are made of and by, and which there are: while that is the same, there is nothing to make. */
function stateOf(root: string): string {
  const hash = createHash('sha256').update(readFileSync(__filename));
  for (const file of filesBelow(join(root, 'words'), ''))
    hash.update(`${file}\n`).update(readFileSync(join(root, 'words', file)));
  for (const file of filesBelow(join(root, FOLDER), '.ts')) hash.update(`${file}\n`);
  return hash.digest('hex');
}

/** Ends with 1 where something is wrong; the modules then stay as they were. */
async function makeWords(root: string): Promise<void> {
  const stamp = join(root, FOLDER, '.made-of');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOf(root)) return;
  const [texts, lists] = [await generateTexts(root), generateLexicon(root)];
  const problems = [...texts.problems, ...lists.problems];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exit(1);
  const files = new Map([...texts.files, ...lists.files]);
  for (const [file, content] of files) put(join(root, file), content);
  for (const path of filesBelow(join(root, FOLDER), '.ts'))
    if (!files.has(`${FOLDER}/${path}.ts`)) rmSync(join(root, FOLDER, `${path}.ts`));
  put(stamp, stateOf(root));
}

makeWords(process.env['UPR_ROOT'] ?? process.cwd()).catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
});
