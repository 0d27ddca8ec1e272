// Makes src/core/words of words/ before anything else runs; says what is wrong there, and then ends with 1.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateLexicon } from './lexicon';

const root = process.env['UPR_ROOT'] ?? process.cwd();

/** Other processes may be reading the file, so it changes in one step, and only when it differs. */
function put(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}

const { files, problems } = generateLexicon(root);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else for (const [file, content] of files) put(join(root, file), content);
