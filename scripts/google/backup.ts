// `google:backup`: the workbook as .xlsx and a CSV for each tab, its documents as .docx, with checksums; old ones go.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { xlsxSheets } from '../../src/core/base/sheets/xlsx-sheets';
import { readableName } from '../../src/core/base/text/safe-names';
import { writeCsv } from '../upr/csv';
import { writeSums } from './checksums';
import { deployedFiles, versionName } from './deployed';
import { asked, type PublishContext } from './publish-context';
import type { Project } from './project-file';
import { releaseOf } from './source';
import { Trouble } from './trouble';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Bound = Project & { readonly parentId: string };

/** What a backup says of itself. */
export interface BackupInfo {
  readonly workbook: string;
  readonly name: string;
  readonly at: string;
  readonly release?: string;
  /** Word files by the id of their document. */
  readonly documents: Readonly<Record<string, string>>;
  /** Documents that this account, with what it granted, cannot read. */
  readonly unread: readonly string[];
}

const ABOUT = 'about.json';

export const readAbout = (folder: string): BackupInfo =>
  JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')) as BackupInfo;

async function exported(
  desk: PublishContext,
  fileId: string,
  mimeType: string,
  what: string,
): Promise<Buffer> {
  const request = desk.drive.files.export({ fileId, mimeType }, { responseType: 'arraybuffer' });
  return Buffer.from((await asked(what, request)) as ArrayBuffer);
}

/** More than Google's workbooks can have. */
const MOST_ROWS = 10_000_000;

/** A CSV for each tab. What looks like a formula is kept as text. */
function writeTabs(xlsx: Buffer, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const parts = unzipSync(xlsx);
  const tabs = xlsxSheets((path) => parts[path] && strFromU8(parts[path]), MOST_ROWS);
  for (const [i, { name: tab, cells }] of tabs.entries()) {
    const name = `${String(i + 1).padStart(2, '0')} ${readableName(tab)}.csv`;
    writeFileSync(join(folder, name), writeCsv(cells));
  }
  return tabs.length;
}

/** Ids of the documents that cells link to, wherever in the file the link stands. */
export function linkedDocuments(xlsx: Buffer): string[] {
  const parts = Object.entries(unzipSync(xlsx)).filter(([path]) => /\.(xml|rels)$/.test(path));
  const links = parts.flatMap(([, bytes]) => [
    ...strFromU8(bytes).matchAll(/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/([\w-]{10,})/g),
  ]);
  return [...new Set(links.map(([, id]) => id ?? ''))];
}

const OUT_OF_REACH = new Set(['not-found', 'not-allowed', 'consent']);

/** Word files of the documents that this account can read; the others by their ids. */
async function writeDocuments(
  desk: PublishContext,
  ids: readonly string[],
  folder: string,
): Promise<Pick<BackupInfo, 'documents' | 'unread'>> {
  const documents: Record<string, string> = {};
  const unread: string[] = [];
  mkdirSync(folder, { recursive: true });
  for (const [i, id] of ids.entries()) {
    desk.say(`Document ${i + 1} of ${ids.length} …`);
    const what = `the document ${id}`;
    try {
      const { name } = await asked(what, desk.drive.files.get({ fileId: id, fields: 'name' }));
      const file = `${readableName(name ?? id)} ${id.slice(0, 8)}.docx`;
      writeFileSync(join(folder, file), await exported(desk, id, DOCX, what));
      documents[id] = `documents/${file}`;
    } catch (error) {
      if (!(error instanceof Trouble) || !OUT_OF_REACH.has(error.kind)) throw error;
      unread.push(id);
    }
  }
  return { documents, unread };
}

const aboutIn = (folder: string): BackupInfo | undefined => {
  try {
    return readAbout(folder);
  } catch {
    return undefined;
  }
};

/** Deletes all but the newest whole backups of this workbook, and nothing else. Answers how many went. */
export function rotate(to: string, workbook: string, keep: number): number {
  const mine = readdirSync(to)
    .map((name) => ({ folder: join(to, name), about: aboutIn(join(to, name)) }))
    .filter(({ folder, about }) => about?.workbook === workbook && !folder.endsWith('.partial'))
    .sort((a, b) => ((a.about?.at ?? '') < (b.about?.at ?? '') ? 1 : -1));
  const old = mine.slice(keep);
  for (const { folder } of old) rmSync(folder, { recursive: true, force: true });
  return old.length;
}

async function releaseThere(desk: PublishContext, scriptId: string): Promise<string | undefined> {
  const release = releaseOf(await deployedFiles(desk, scriptId));
  return release && versionName(release);
}

/** Fills a folder with everything. Answers what it says of itself, and how many tabs there are. */
async function fill(
  desk: PublishContext,
  { scriptId, parentId }: Bound,
  folder: string,
  name: string,
  at: string,
): Promise<{ readonly about: BackupInfo; readonly tabs: number }> {
  desk.say('Fetching the workbook …');
  const xlsx = await exported(desk, parentId, XLSX, `the workbook ${parentId}`);
  writeFileSync(join(folder, 'workbook.xlsx'), xlsx);
  const tabs = writeTabs(xlsx, join(folder, 'tabs'));
  const found = await writeDocuments(desk, linkedDocuments(xlsx), join(folder, 'documents'));
  const release = await releaseThere(desk, scriptId);
  const about: BackupInfo = { workbook: parentId, name, at, ...(release ? { release } : {}), ...found };
  writeFileSync(join(folder, ABOUT), `${JSON.stringify(about, null, 2)}\n`);
  writeSums(folder);
  return { about, tabs };
}

interface Kept {
  readonly to: string;
  readonly keep: number;
  readonly now: Date;
}

/** The path of a folder that is not there yet: two backups may begin within one second. */
export function unusedFolder(to: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const folder = join(to, n === 1 ? name : `${name} ${n}`);
    if (!existsSync(folder) && !existsSync(`${folder}.partial`)) return folder;
  }
}

/** Backs up into a new folder of `to`, which has its name only once it is whole. Answers what to tell. */
export async function backup(
  desk: PublishContext,
  project: Bound,
  { to, keep, now }: Kept,
): Promise<string[]> {
  const { parentId } = project;
  const request = desk.drive.files.get({ fileId: parentId, fields: 'name,trashed' });
  const { name, trashed } = await asked(`the workbook ${parentId}`, request);
  if (trashed) desk.say(`The workbook “${name}” lies in the bin. It is backed up all the same.`);
  const at = now.toISOString();
  const folder = unusedFolder(
    to,
    `${readableName(name ?? '')} ${at.replace(/:/g, '-').replace(/\.\d+/, '')}`,
  );
  const partial = `${folder}.partial`;
  mkdirSync(partial, { recursive: true });
  try {
    const { about, tabs } = await fill(desk, project, partial, name ?? '', at);
    renameSync(partial, folder);
    return told(folder, about, tabs, rotate(to, parentId, keep), keep);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

function told(
  folder: string,
  { documents, unread }: BackupInfo,
  tabs: number,
  gone: number,
  keep: number,
): string[] {
  const missing = `${unread.length} documents belong to others or need one more permission (google:login -- --documents --client FILE)`;
  return [
    `Wrote ${folder}: ${tabs} tabs, ${Object.keys(documents).length} documents.`,
    ...(gone > 0 ? [`Deleted ${gone} older ones; ${keep} are kept.`] : []),
    ...(unread.length > 0 ? [`${missing}: ${unread.join(', ')}`] : []),
  ];
}
