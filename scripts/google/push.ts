// `google:push`: dist/ replaces the deployed script, unless somebody else's work would be lost.
import { join } from 'node:path';
import { claspPush } from './clasp';
import { deployedFiles, publishedFiles, versionName } from './deployed';
import type { PublishContext } from './publish-context';
import { describeClone, isBehind } from './git';
import type { Project } from './project-file';
import { decidePush, type PushDecision } from './push-decision';
import { shown } from './show-differences';
import { differencesFrom, readFolder, releaseOf, stamped, type Release, type SourceFile } from './source';
import { Trouble } from './trouble';

/** What would be pushed from this clone, with the page that says what it is. */
export function ourFiles(root: string, workbook?: string): SourceFile[] {
  const { version, commit } = describeClone(root);
  return stamped(readFolder(join(root, 'dist')), version, commit, workbook);
}

const FORCE = 'To push all the same, losing that, add -- --force.';

/** Says why not, with what would be lost; undefined where nothing would. */
async function whyNot(
  desk: PublishContext,
  scriptId: string,
  found: PushDecision,
  files: readonly SourceFile[],
  ours: readonly SourceFile[],
): Promise<string | undefined> {
  if (found.kind === 'unknown') {
    const names = files.map(({ name }) => name).join(', ');
    return `The script there was not pushed from here: it has ${names}. Is it the right script? ${FORCE}`;
  }
  if (found.kind === 'newer')
    return `Deployed is ${versionName(found.release)}, which is newer than this clone, or not known in it. Run git pull first. ${FORCE}`;
  if (found.kind !== 'changed') return undefined;
  const before = (await publishedFiles(desk, scriptId, found.release)) ?? ours;
  const lines = shown(found.differences, before, files);
  return [
    `Somebody changed the script after ${versionName(found.release)} was pushed:`,
    ...lines,
    FORCE,
  ].join('\n');
}

/** Two may push at once: what is there afterwards is what counts. */
async function makeSure(desk: PublishContext, scriptId: string, ours: readonly SourceFile[]): Promise<void> {
  const after = await deployedFiles(desk, scriptId);
  if (differencesFrom(ours, after).length === 0 && releaseOf(after)?.commit === releaseOf(ours)?.commit)
    return;
  const theirs = releaseOf(after);
  throw new Trouble(
    'conflict',
    `Somebody else pushed at the same moment: deployed is now ${theirs ? versionName(theirs) : 'something else'}. Agree who publishes, then look with npm run google:status.`,
  );
}

export type PushResult = { readonly kind: 'pushed' | 'same'; readonly release: Release };

/** Pushes what is in dist/. Throws, changing nothing, when that would lose somebody else's work. */
export async function pushScript(
  desk: PublishContext,
  { scriptId, parentId }: Pick<Project, 'scriptId' | 'parentId'>,
  isForced: boolean,
): Promise<PushResult> {
  const ours = ourFiles(desk.root, parentId);
  const release = releaseOf(ours);
  if (!release) throw new Error('The release page was not written.');
  desk.say('Reading the deployed script …');
  const files = await deployedFiles(desk, scriptId);
  const found = decidePush(files, ours, (commit) => isBehind(desk.root, commit));
  if (found.kind === 'same') return { kind: 'same', release };
  const reason = isForced ? undefined : await whyNot(desk, scriptId, found, files, ours);
  if (reason) throw new Trouble('conflict', reason);
  desk.say(`Pushing ${ours.length} files …`);
  await claspPush(desk.root, scriptId, ours);
  await makeSure(desk, scriptId, ours);
  return { kind: 'pushed', release };
}
