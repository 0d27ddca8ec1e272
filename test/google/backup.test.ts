// `google:backup` and `google:restore`: what is kept can be checked, read without us, and made a workbook again.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Workbook } from 'exceljs';
import { scopeAddress, SCOPES } from '../../scripts/google/account';
import { unusedFolder } from '../../scripts/google/backup';
import { addFile, addScript, type DriveFile, type ScriptProject } from './support/google-state';
import { makeWorld, type World } from './support/command';

const DOCUMENT = 'document-0123456789';
let content: Buffer;
beforeAll(async () => {
  const workbook = new Workbook();
  const people = workbook.addWorksheet('People');
  people.addRow(['Name', 'Since', 'Count']);
  people.addRow(['Ana, "la jefa"', new Date('2026-03-01T00:00:00Z'), 7]);
  people.addRow(['=1+1', '', '']);
  const texts = workbook.addWorksheet('Texts');
  texts.addRow([{ text: 'Report', hyperlink: `https://docs.google.com/document/d/${DOCUMENT}/edit` }]);
  content = Buffer.from(await workbook.xlsx.writeBuffer());
});

let world: World;
let workbook: DriveFile;
let script: ScriptProject;
beforeEach(async () => {
  world = await makeWorld();
  workbook = addFile(world.google.state, { name: 'Coalition: 2026', content });
  script = addScript(world.google.state, { parentId: workbook.id });
  world.write('.clasp.json', JSON.stringify({ scriptId: script.id, parentId: workbook.id }));
});
afterEach(async () => {
  expect(world.google.faults).toEqual([]);
  await world.end();
});

const backup = (...more: string[]) => world.run('backup', '--to', 'kept', ...more);
const kept = (): string[] =>
  existsSync(join(world.root, 'kept')) ? readdirSync(join(world.root, 'kept')).sort() : [];
const only = (): string => join(world.root, 'kept', kept()[0] ?? '');
const addDocument = (foreign: boolean): DriveFile =>
  addFile(world.google.state, {
    id: DOCUMENT,
    name: 'Report / final',
    mimeType: 'application/vnd.google-apps.document',
    foreign,
  });

describe('backing up', () => {
  it('writes .xlsx, a CSV a tab, .docx and checksums that sha256sum takes', async () => {
    addDocument(false);
    const { code, out } = await backup();
    expect([code, out]).toEqual([0, expect.stringMatching(/2 tabs, 1 documents\.\n$/)]);
    expect(kept()).toEqual([expect.stringMatching(/^Coalition_ 2026 \d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/)]);
    expect(readFileSync(join(only(), 'workbook.xlsx')).equals(content)).toBe(true);
    const csv = readFileSync(join(only(), 'tabs', '01 People.csv'), 'utf8');
    expect(csv).toMatch(/^Name,Since,Count\r?\n"Ana, ""la jefa""",2026-03-01,7/);
    expect(csv).not.toMatch(/^=/m);
    expect(readdirSync(join(only(), 'documents'))).toEqual(['Report _ final document.docx']);
    expect(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: only() }).status).toBe(0);
  });

  it('names the documents that it may not read; one more permission lets it', async () => {
    addDocument(true);
    expect((await backup()).out).toMatch(
      `need one more permission (google:login -- --documents --client FILE): ${DOCUMENT}`,
    );
    world.google.scopes = [...SCOPES, 'drive.readonly'].map(scopeAddress);
    expect((await backup()).out).toMatch('1 documents');
  });

  it('never takes the folder of another one, whole or being written', () => {
    const to = join(world.root, 'kept');
    mkdirSync(join(to, 'A'), { recursive: true });
    mkdirSync(join(to, 'A 2.partial'));
    expect(['A', 'B'].map((name) => unusedFolder(to, name))).toEqual([join(to, 'A 3'), join(to, 'B')]);
  });

  it('keeps the newest whole ones of this workbook, and deletes nothing else', async () => {
    const folder = join(world.root, 'kept');
    for (const [name, id] of [
      ['old 1', workbook.id],
      ['old 2', workbook.id],
      ['another', 'another'],
    ] as const) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'about.json'), JSON.stringify({ workbook: id, at: `2020 ${name}` }));
    }
    mkdirSync(join(folder, 'photos'));
    expect((await backup('--keep', '2')).out).toMatch('Deleted 1 older ones; 2 are kept');
    expect(kept()).toEqual([expect.stringMatching(/^Coalition/), 'another', 'old 2', 'photos']);
  });

  it('leaves no half of one when Google breaks off, and is whole the next time', async () => {
    world.google.fail({ method: 'drive.files.export', times: 5, status: 500 });
    expect((await backup()).err).toMatch('Google’s side failed several times');
    expect(kept()).toEqual([]);
    expect((await backup()).code).toBe(0);
    expect(kept()).toHaveLength(1);
  });

  it('says when the workbook is too large for Google to give it', async () => {
    world.google.fail({ method: 'drive.files.export', status: 403, reason: 'exportSizeLimitExceeded' });
    const { code, err } = await backup();
    expect([code, err]).toEqual([1, expect.stringMatching('is larger than Google takes or gives')]);
    expect(kept()).toEqual([]);
  });

  it('says which workbook is missing', async () => {
    world.write('.clasp.json', JSON.stringify({ scriptId: script.id }));
    expect((await backup()).err).toMatch('Say which workbook: --workbook LINK');
    expect((await backup('--keep', '0')).code).toBe(2);
  });
});

describe('restoring', () => {
  it('makes a new workbook with its script and documents, once, and leaves the old one alone', async () => {
    addDocument(false);
    await backup();
    const old = JSON.stringify(workbook);
    const restored = () =>
      [...world.google.state.files.values()].filter(({ id }) => ![workbook.id, DOCUMENT].includes(id));
    world.google.fail({ method: 'script.projects.create', status: 403, reason: 'forbidden' });
    expect((await world.run('restore', '--from', only())).code).toBe(1);
    const { code, out } = await world.run('restore', '--from', only(), '--script', 'new');
    expect([code, out]).toEqual([0, expect.stringMatching('Check and repair')]);
    expect((await world.run('restore', '--from', only())).code).toBe(0);
    expect(restored().map(({ name, mimeType }) => [name, mimeType.split('.').at(-1)])).toEqual([
      [expect.stringMatching(/^Coalition: 2026 \(\d{4}-\d\d-\d\d\)$/), 'spreadsheet'],
      ['Report _ final document', 'document'],
    ]);
    expect(restored()[0]?.content?.equals(content)).toBe(true);
    expect(JSON.stringify(workbook)).toBe(old);
  });

  it('refuses a damaged or broken-off backup before anything is made', async () => {
    await backup();
    const count = world.google.state.files.size;
    appendFileSync(join(only(), 'tabs', '01 People.csv'), 'x');
    expect((await world.run('restore', '--from', only())).err).toMatch(
      'This backup is damaged: tabs/01 People.csv',
    );
    rmSync(join(only(), 'SHA256SUMS'));
    expect((await world.run('restore', '--from', only())).err).toMatch('is no whole backup');
    expect(world.google.state.files.size).toBe(count);
  });
});
