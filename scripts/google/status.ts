// `google:status` and `google:verify`: what is deployed, and whether it is the release.
import type { script_v1 } from 'googleapis/build/src/apis/script';
import { deployedFiles, publishedFiles, versionName, versionsOf } from './deployed';
import { asked, type PublishContext } from './publish-context';
import { isBehind } from './git';
import { decidePush, type PushDecision } from './push-decision';
import type { Project } from './project-file';
import { ourFiles } from './push';
import { shown } from './show-differences';
import { differencesFrom, MANIFEST, type SourceFile } from './source';
import { Trouble } from './trouble';

/** What was seen, and whether it is as it should be. */
interface Looked {
  readonly isGood: boolean;
  readonly lines: string[];
}

const SAYS: Readonly<Record<PushDecision['kind'], string>> = {
  empty: 'nothing yet',
  same: 'what this clone has',
  ours: 'an earlier push, untouched since',
  newer: 'newer than this clone, or not known in it',
  changed: 'changed by somebody after it was pushed',
  unknown: 'code that was not pushed from here',
};

export const workbookLink = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

const deploymentsOf = async (
  desk: PublishContext,
  scriptId: string,
): Promise<script_v1.Schema$Deployment[]> => {
  const answer = await asked(`the script ${scriptId}`, desk.script.projects.deployments.list({ scriptId }));
  return answer.deployments ?? [];
};

/** Where the workbook lies and who owns it, as far as this account may know. */
async function workbookLines(desk: PublishContext, id: string | undefined): Promise<string[]> {
  if (!id) return [];
  try {
    const file = await asked(
      `the workbook ${id}`,
      desk.drive.files.get({ fileId: id, fields: 'name,trashed,modifiedTime' }),
    );
    const bin = file.trashed ? ' IT IS IN THE BIN: take it out at drive.google.com > Bin.' : '';
    return [`Workbook   ${file.name}, changed ${file.modifiedTime}.${bin}`, `           ${workbookLink(id)}`];
  } catch (error) {
    return [`Workbook   ${workbookLink(id)}`, `           ${error instanceof Error ? error.message : ''}`];
  }
}

/** What is deployed where, and how it stands to this clone. */
async function deployedLines(desk: PublishContext, { scriptId, parentId }: Project): Promise<string[]> {
  const about = await asked(`the script ${scriptId}`, desk.script.projects.get({ scriptId }));
  const files = await deployedFiles(desk, scriptId);
  const found = decidePush(files, ourFiles(desk.root), (commit) => isBehind(desk.root, commit));
  const versions = await versionsOf(desk, scriptId);
  const last = versions.at(-1);
  const release = 'release' in found ? `${versionName(found.release)}: ` : '';
  return [
    ...(await workbookLines(desk, about.parentId ?? parentId)),
    `Script     ${about.title ?? ''} ${scriptId}, changed ${about.updateTime ?? 'at a time not known'}`,
    `Deployed   ${release}${SAYS[found.kind]}`,
    `Versions   ${versions.length} of 200${last ? `, the last: ${last.description ?? last.versionNumber}` : ''}`,
  ];
}

/** Who is signed in comes first: it explains most of what else may be wrong. */
export async function status(desk: PublishContext, project: Project | undefined): Promise<Looked> {
  const who = `Signed in  ${desk.email}`;
  if (!project)
    return { isGood: true, lines: [who, 'Workbook   none yet: npm run google:provision makes one'] };
  try {
    return { isGood: true, lines: [who, ...(await deployedLines(desk, project))] };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { isGood: false, lines: [who, `Script     ${error.message}`] };
  }
}

interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly webapp?: unknown;
  readonly executionApi?: unknown;
  readonly addOns?: unknown;
}

const manifestOf = (files: readonly SourceFile[]): Manifest => {
  try {
    return JSON.parse(files.find(({ name }) => name === MANIFEST)?.source ?? '{}') as Manifest;
  } catch {
    return {};
  }
};

/** Permissions and doors that the deployed manifest has and ours has not. */
function manifestFindings(deployed: Manifest, ours: Manifest): string[] {
  const extra = (deployed.oauthScopes ?? []).filter((scope) => !ours.oauthScopes?.includes(scope));
  const lacking = (ours.oauthScopes ?? []).filter((scope) => !deployed.oauthScopes?.includes(scope));
  const doors = (['webapp', 'executionApi', 'addOns'] as const).filter((key) => deployed[key] && !ours[key]);
  return [
    ...extra.map((scope) => `It asks for a permission that the release does not: ${scope}`),
    ...lacking.map((scope) => `It does not ask for a permission that the release needs: ${scope}`),
    ...doors.map((door) => `Its manifest opens a door that the release has not: ${door}`),
  ];
}

/** A deployment beside the one that always is there can be called from outside the workbook. */
const openDoors = (deployments: readonly script_v1.Schema$Deployment[]): string[] =>
  deployments
    .filter(({ deploymentConfig }) => deploymentConfig?.versionNumber)
    .map(
      ({ deploymentId, deploymentConfig, entryPoints }) =>
        `It is deployed once more, as ${entryPoints?.map(({ entryPointType }) => entryPointType).join(', ') || 'something'} ${deploymentId} of version ${deploymentConfig?.versionNumber}. The release needs none.`,
    );

/** Compares what is deployed with dist/: files, permissions, deployments. */
export async function verify(desk: PublishContext, { scriptId }: Project): Promise<Looked> {
  const [files, ours] = [await deployedFiles(desk, scriptId), ourFiles(desk.root)];
  const found = differencesFrom(ours, files);
  const judged = decidePush(files, ours, () => false);
  const published = 'release' in judged ? await publishedFiles(desk, scriptId, judged.release) : undefined;
  const findings = [
    ...shown(found, ours, files),
    ...manifestFindings(manifestOf(files), manifestOf(ours)),
    ...openDoors(await deploymentsOf(desk, scriptId)),
  ];
  const same = files.length - found.filter(({ how }) => how !== 'missing').length;
  return {
    isGood: findings.length === 0,
    lines: [
      `Deployed   ${'release' in judged ? `${versionName(judged.release)}: ` : ''}${SAYS[judged.kind]}`,
      `Files      ${same} of ${files.length} are those of this clone`,
      ...(published
        ? [`Version    kept on Google; ${differencesFrom(published, files).length} files differ from it`]
        : []),
      ...findings,
      `Triggers   Google lets no program list those of others. Each person sees their own at https://script.google.com/home/triggers, all of a script’s last runs at https://script.google.com/home/projects/${scriptId}/executions`,
      findings.length === 0 ? 'This is the release.' : 'This is not the release.',
    ],
  };
}
