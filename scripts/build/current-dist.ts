// dist/ without building it again: beside what was built stands a note of what it was made of. It is judged by paths and
// contents, not by times, so that a fresh checkout or a copied folder is judged rightly.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../words/shelf';
import { buildAll, type BuildResult } from './bundle';
import { buildName } from './stamp';

const FOLDERS = ['src', 'words', 'sheets-templates', 'scripts/build'];
const FILES = ['appsscript.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];
const NOTE = '.made-of';

interface Note {
  /** Hash of what it was made of. */
  readonly from: string;
  /** Hash of each file that was made, by its name. */
  readonly files: Readonly<Record<string, string>>;
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** Of all that a build reads, its stamp among it. What packs the lexicon comes with Node. */
function sourcesOf(root: string): string {
  const hash = createHash('sha256').update(`${buildName(root)}\n${process.version}\n`);
  const below = FOLDERS.flatMap((folder) =>
    filesBelow(join(root, folder), '').map((at) => `${folder}/${at}`),
  );
  for (const file of [...FILES, ...below])
    if (existsSync(join(root, file))) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function noteIn(folder: string): Note | null {
  try {
    return JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as Note;
  } catch {
    // There is none, or somebody cut it short.
    return null;
  }
}

/** What stands in the folder; null when it was made of something else, or is no longer as it was made. */
function standing(folder: string, from: string): BuildResult | null {
  const note = noteIn(folder);
  if (note?.from !== from) return null;
  const there = readdirSync(folder).filter((name) => name !== NOTE);
  // What does not belong there goes when it is built.
  if (there.some((name) => /\.(html|js)$/.test(name) && !note.files[name])) return null;
  const sizes = new Map<string, number>();
  for (const [name, hash] of Object.entries(note.files)) {
    const content = there.includes(name) ? readFileSync(join(folder, name)) : null;
    if (!content || hashOf(content) !== hash) return null;
    sizes.set(name, content.length);
  }
  return { folder, bytes: sizes.get('Code.js') ?? 0, sizes };
}

/** Written last and in one step: two that build at once write the same, or the note does not fit and the next one builds. */
function writeNote(folder: string, from: string, { sizes }: BuildResult): void {
  const files = [...sizes.keys()].map((name) => [name, hashOf(readFileSync(join(folder, name)))] as const);
  const fresh = join(folder, `${NOTE}.${process.pid}`);
  writeFileSync(fresh, `${JSON.stringify({ from, files: Object.fromEntries(files) } satisfies Note)}\n`);
  renameSync(fresh, join(folder, NOTE));
}

/** dist/ as the sources say, built when it is not. What is published is built in any case: see `google` in scripts/cli.ts. */
export async function currentDist(
  root: string,
  build: (root: string) => Promise<BuildResult> = buildAll,
): Promise<BuildResult> {
  // Taken before, so that what changes while it is being built is built the next time.
  const from = sourcesOf(root);
  const known = standing(join(root, 'dist'), from);
  if (known) return known;
  const built = await build(root);
  writeNote(built.folder, from, built);
  return built;
}
