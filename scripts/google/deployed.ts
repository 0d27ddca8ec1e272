// The script on Google: its files now, and as they were in a version.
import type { script_v1 } from 'googleapis/build/src/apis/script';
import { asked, type PublishContext } from './publish-context';
import type { Release, SourceFile } from './source';

const named = (scriptId: string): string => `the script ${scriptId}`;

const asSource = ({ name, type, source }: script_v1.Schema$File): SourceFile => ({
  name: name ?? '',
  type: type === 'HTML' || type === 'JSON' ? type : 'SERVER_JS',
  source: source ?? '',
});

/** The files as they run now, or as they were in a version. */
export async function deployedFiles(
  desk: PublishContext,
  scriptId: string,
  versionNumber?: number,
): Promise<SourceFile[]> {
  const request = { scriptId, ...(versionNumber === undefined ? {} : { versionNumber }) };
  const { files } = await asked(named(scriptId), desk.script.projects.getContent(request));
  return (files ?? []).map(asSource);
}

/** How a version of a release is described on Google. */
export const versionName = ({ version, commit }: Pick<Release, 'version' | 'commit'>): string =>
  `v${version} (${commit})`;

/** All versions, oldest first as Google lists them is not certain, so they are put in order. */
export async function versionsOf(
  desk: PublishContext,
  scriptId: string,
): Promise<script_v1.Schema$Version[]> {
  const all: script_v1.Schema$Version[] = [];
  let pageToken: string | undefined;
  do {
    const request = { scriptId, pageSize: 50, ...(pageToken ? { pageToken } : {}) };
    const page = await asked(named(scriptId), desk.script.projects.versions.list(request));
    all.push(...(page.versions ?? []));
    pageToken = page.nextPageToken ?? undefined;
  } while (pageToken);
  return all.sort((a, b) => (a.versionNumber ?? 0) - (b.versionNumber ?? 0));
}

/** The files of a release as they were published, when a version of it was made. */
export async function publishedFiles(
  desk: PublishContext,
  scriptId: string,
  release: Release,
): Promise<SourceFile[] | undefined> {
  const versions = await versionsOf(desk, scriptId);
  const made = versions.find(({ description }) => description === versionName(release));
  return made?.versionNumber ? deployedFiles(desk, scriptId, made.versionNumber) : undefined;
}
