// `google:release`: tested, tagged, pushed, and kept as a version on Google. Repeating it finishes what is missing.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { versionName, versionsOf } from './deployed';
import { writeBill } from '../installed/bill-of-materials';
import { asked, type PublishContext } from './publish-context';
import { git } from '../git';
import { describeClone } from './git';
import type { Project } from './project-file';
import { pushScript } from './push';
import { Trouble } from './trouble';

/** Google keeps no more versions of one script. */
const MOST_VERSIONS = 200;

const refuse = (why: string): never => {
  throw new Trouble('refused', why);
};

/** What is published is a commit that others can look at. */
function wholeClone(root: string): {
  readonly version: string;
  readonly commit: string;
  readonly tag: string;
} {
  const { version, commit, isClean } = describeClone(root);
  const tag = `v${version}`;
  if (!isClean) refuse('Some files differ from the last commit. Commit them first: a release is a commit.');
  const tagged = git(root, 'rev-parse', '--verify', '--quiet', `${tag}^{commit}`);
  if (tagged.ok && tagged.text !== git(root, 'rev-parse', 'HEAD').text)
    refuse(
      `${tag} was released from another commit. Raise the version first: npm version patch --no-git-tag-version, then commit.`,
    );
  return { version, commit, tag };
}

function runTests(desk: PublishContext): void {
  desk.say('Running the whole check, tests included; this takes some minutes …');
  const { status } = spawnSync(process.execPath, [join(desk.root, 'scripts/run.mjs'), 'check'], {
    cwd: desk.root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) refuse('The check failed, so nothing was published.');
}

/** Google's own copy of the release, made once. */
async function keepVersion(desk: PublishContext, scriptId: string, description: string): Promise<number> {
  const versions = await versionsOf(desk, scriptId);
  const made = versions.find((version) => version.description === description);
  if (made?.versionNumber) return made.versionNumber;
  if (versions.length >= MOST_VERSIONS)
    refuse(
      `The script has ${versions.length} versions, as many as Google keeps. Delete old ones in the script’s Project history, then run this again.`,
    );
  const request = { scriptId, requestBody: { description } };
  const { versionNumber } = await asked(
    `the script ${scriptId}`,
    desk.script.projects.versions.create(request),
  );
  return versionNumber ?? 0;
}

/** Publishes the commit of this clone and answers what to tell. */
export async function release(desk: PublishContext, project: Project, isForced: boolean): Promise<string[]> {
  const { version, commit, tag } = wholeClone(desk.root);
  runTests(desk);
  if (
    !git(desk.root, 'tag', '--list', tag).text &&
    !git(desk.root, 'tag', '-a', tag, '-m', `Release ${version}`).ok
  )
    refuse(`git could not make the tag ${tag}.`);
  const pushed = await pushScript(desk, project, isForced);
  const number = await keepVersion(desk, project.scriptId, versionName({ version, commit }));
  const bill = writeBill(desk.root);
  return [
    pushed.kind === 'same' ? `${tag} was deployed already.` : `Deployed ${tag}, commit ${commit}.`,
    `Google keeps it as version ${number}.`,
    bill
      ? `Bill of materials: ${bill}`
      : 'No bill of materials: this npm makes none. With npm 10 or later: npm run bill.',
    `Left to do: git push origin ${tag}. Members get it when they reload the workbook.`,
  ];
}
