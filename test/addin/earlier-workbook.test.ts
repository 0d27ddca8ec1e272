// A workbook that an earlier version made is opened, checked and undone as before. The fixture was made with version
// 0.1.0 of 27 November 2026, before commands and words moved: a cycle, a report, two people who joined.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { functionName } from '../../src/core/base/function-name';
import type { CheckResult } from '../../src/core/workbook/check/workbook-commands';
import type { ListChangesResult } from '../../src/core/workbook/changes/undo-commands';
import type { CallResponse } from '../../src/core/workbook/command/types';
import { openHeadless, type HeadlessWorkbook } from '../../src/local/server/headless';
import { readScriptFiles } from '../../src/local/server/script-files';

/** Columns of the sheets that it has; new sheets are made when they are first missed. */
const CAME_SINCE = [
  'Workgroups: Summary for the UN',
  'Workgroups: Words in the summary',
  'Workgroups: Summary edited from',
  'Issues: Not ours',
  'Submissions: Language',
  'Submissions: Translation of',
  'Submissions: Spoken length',
  'Submissions: Sign-on opens',
  'Submissions: Sign-on closes',
  'Submissions: Speaker',
  'Submissions: Minutes given',
  'Submissions: Register by',
  'Submissions: Registered',
  'Submissions: Uploaded on',
  'Submissions: Uploaded although',
  'Versions: Text kept',
  'Versions: Correction',
  'What we ask for: Place in the summary',
  'What we ask for: In other languages',
  'Overlaps: They contradict',
  'Meetings: Guests',
  'Meetings: Not invited',
  'Meetings: Organizer in calendars',
  'Invitations: Asked for',
  'Invitations: Said before',
  'Countries: Troika',
  'Countries: Our contact person',
  'Countries: Write in',
  'Recommendations: In other languages',
];

const { code: bundleCode, panels } = readScriptFiles(join(process.cwd(), 'dist'));
const folder = mkdtempSync(join(tmpdir(), 'upr-earlier-'));
let book: HeadlessWorkbook;

beforeAll(() => {
  const file = join(folder, 'book.upr.json');
  writeFileSync(file, gunzipSync(readFileSync(join(__dirname, 'fixtures/earlier-workbook.upr.json.gz'))));
  book = openHeadless(file, { as: 'ana@example.org', bundleCode, panels });
});

afterAll(() => {
  book.close();
  rmSync(folder, { recursive: true, force: true });
});

function answer<Result>(command: string, input: object = {}, dryRun = false): Result {
  const said = book.call(functionName(command), { input, dryRun }) as CallResponse<Result>;
  if (!said.ok) throw new Error(said.message);
  return said.result;
}

const people = (): readonly string[] =>
  answer<{ people: readonly { name: string }[] }>('join-form').people.map(({ name }) => name);

describe('a workbook of the version before', () => {
  it('opens: its coordinator is known, and each action has its title', () => {
    const { changes } = answer<ListChangesResult>('list-changes');
    expect(answer('who-am-i')).toMatchObject({ isCoordinator: true });
    expect(changes.map(({ title }) => title)).toEqual([
      'Join workgroups',
      'Join workgroups',
      'Bring in UN text',
      'Start or move a cycle',
      'Set up the workbook',
    ]);
    expect(changes.every(({ mayUndo, command }) => mayUndo || command === 'set-up-workbook')).toBe(true);
  });

  it('is offered the columns that came since, and has nothing else to mend', () => {
    const { report } = answer<CheckResult>('check-workbook', {}, true);
    const mended = report.filter((finding) => finding.mended);
    expect(mended.map(({ sheet, column }) => `${sheet}: ${column}`)).toEqual(CAME_SINCE);
    expect(mended.every(({ message }) => message.includes('adds an empty one'))).toBe(true);
  });

  it('takes an action of then back', () => {
    expect(people()).toContain('Ben Oak');
    const last = answer<ListChangesResult>('list-changes').changes[0];
    expect(answer('undo', { change: last?.id })).toMatchObject({ command: 'join', restored: 2 });
    expect(people()).not.toContain('Ben Oak');
  });
});
