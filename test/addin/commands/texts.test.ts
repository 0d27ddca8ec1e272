// Texts taken in by the built script: stored, replaced, taken back, and seen by the overlaps and the document.
import type { TakeInTextResult } from '../../../src/core/submissions/texts/found-in-text';
import type { DecideOverlapResult } from '../../../src/core/coverage/overlaps/plan-decide';
import type { TextFormResult, WritableSubmission } from '../../../src/core/submissions/texts/plan-texts-form';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { documentTools } from '../../../scripts/upr/overlaps/read-file';
import type { DocumentPreview } from '../../../src/core/submissions/documents/document-queries';
import { readDocument } from '../../../src/core/base/office-files/read-document';
import { joinedParts } from '../../../src/core/base/text/text-parts';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const OTHER_MEMBER = 'dee@example.org';
const TEXT =
  'Introduction\nWe asked forty families.[[Survey 2025, p. 3]]\nRecommendations\nAsk the families first.';
const LONG = Array.from({ length: 4000 }, (_, at) => `Well ${String(at)} was tested by nobody.`).join('\n');

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const submission = (title = 'Clean wells') => book.rowsOf('SUB').find((row) => row['title'] === title);
const idOf = (title?: string): string => String(submission(title)?.['id'] ?? '');
/** Null for a text that one may not take in. */
const written = (as: string, id: string): WritableSubmission | null =>
  (mustDo(book.as(as).call('text-form', { submission: id })).result as TextFormResult).submission;
const take = (text: string, { as = MEMBER, title = 'Clean wells', more = {}, dryRun = false } = {}) =>
  book.as(as).call('take-in-text', { submission: idOf(title), text, ...more }, { request: { dryRun } });
const took = (...args: Parameters<typeof take>) => mustDo(take(...args)).result as TakeInTextResult;
const stored = (title = 'Clean wells'): string =>
  joinedParts(
    book
      .rowsOf('TXT')
      .filter((row) => row['submission'] === title)
      .map((row) => ({ part: Number(row['part']), text: String(row['text']) })),
  );
const cells = () => JSON.stringify((['SUB', 'TXT', 'VER'] as const).map((sheet) => book.rowsOf(sheet)));
const undo = () => mustDo(book.as(MEMBER).call('undo', {}));

describe('a text that is taken in', () => {
  it('is looked at first without writing anything', () => {
    const before = cells();
    expect(took(TEXT, { dryRun: true })).toMatchObject({ notes: 1, textVersion: 0, isSame: false });
    expect(cells()).toBe(before);
  });

  it('stands in the workbook with its version and words', () => {
    const { document } = took(TEXT);
    expect(stored()).toBe(TEXT);
    expect(submission()).toMatchObject({ textVersion: 1, words: document.body });
    expect(book.rowsOf('VER')).toMatchObject([{ version: 1, words: document.body, builtBy: 'Ana Ruiz' }]);
  });

  it.each([
    ['short ones for a long one', LONG, TEXT],
    ['a long one for a short one', TEXT, LONG],
    ['signs that look like formulas', TEXT, '=SUM(A1)\n+1 well\n-2 wells\n@all wells\n12.10'],
  ])('replaces another, and Undo brings that back: %s', (_, first, second) => {
    took(first);
    const before = cells();
    took(second);
    expect(stored()).toBe(second);
    undo();
    expect(stored()).toBe(first);
    expect(JSON.parse(cells())).toEqual(JSON.parse(before));
  });

  it('is written once: the second time there is nothing to do', () => {
    took(TEXT);
    const before = cells();
    expect(took(TEXT)).toMatchObject({ isSame: true });
    expect(cells()).toBe(before);
  });

  it('does not replace what somebody else took in meanwhile', () => {
    const { textVersion } = took(TEXT, { dryRun: true });
    took('Introduction\nAnother text altogether.', { as: CO_CHAIR, more: { textVersion } });
    const answer = take(TEXT, { more: { textVersion } });
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
    expect(answer.ok ? '' : answer.message).toContain('while you were looking');
    expect(stored()).toContain('Another text altogether.');
    took(TEXT, { more: { textVersion: took(TEXT, { dryRun: true }).textVersion } });
    expect(stored()).toBe(TEXT);
  });

  it('is taken in by its authors, its co-chairs and coordinators, and by nobody else', () => {
    const answer = take(TEXT, { as: OTHER_MEMBER });
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
    const TITLES = ['Clean wells', 'Crowded cells', 'Safe water on the river'];
    const titles = (as: string) => TITLES.filter((title) => written(as, idOf(title)) !== null);
    expect(titles(OTHER_MEMBER)).toEqual(['Crowded cells']);
    expect(titles(MEMBER)).toEqual(['Clean wells']);
    expect(titles(CO_CHAIR)).toEqual(expect.arrayContaining(['Clean wells', 'Safe water on the river']));
    for (const as of [MEMBER, CO_CHAIR, COORDINATOR]) took(`${TEXT}\nOnce more by ${as}.`, { as });
  });
});

describe('what comes after', () => {
  const PASSAGE =
    'On the night of the flood the guards opened the upper gate, and by morning forty houses below the dam had lost their walls, their stores and their only road to the market.';

  it('is that the overlaps see the passage that two texts share, whatever their notes', () => {
    const noted = (note: string) => PASSAGE.replace('upper gate', `upper gate[[${note}]]`);
    took(`Introduction\nWe asked families on the river.[[Survey]]\n${noted('Police file 3')}`);
    took(`Introduction\nNets were taken away in May.\n${noted('Radio, 4 May')}`, {
      as: OTHER_MEMBER,
      title: 'Crowded cells',
    });
    mustDo(book.as(MEMBER).call('find-overlaps', {}));
    const pair = book
      .rowsOf('OVL')
      .find((row) => [row['first'], row['second']].sort().join() === 'Clean wells,Crowded cells');
    expect(pair).toMatchObject({ level: 'Copied text' });
    expect(String(pair?.['evidence'])).toContain('The longest passage has 33 words, under “Introduction”');
  });

  it('is that a joint text can be written from those that were merged, notes and all', () => {
    const text = `Introduction\n${PASSAGE}[[Police file 3]]`;
    took(text);
    took(`Introduction\nNets were taken away in May.\n${PASSAGE}`, {
      as: OTHER_MEMBER,
      title: 'Crowded cells',
    });
    mustDo(book.as(MEMBER).call('find-overlaps', {}));
    const pair = book.rowsOf('OVL').find(({ level }) => level === 'Copied text');
    const word = { id: pair?.['id'], decision: 'merge', reason: 'One night, one text' };
    const decided = mustDo(book.as(COORDINATOR).call('decide-overlap', word));
    const { joint } = decided.result as DecideOverlapResult;
    expect(decided.summary.join(' ')).toContain('are kept, but not in the joint submission yet');
    const before = written(MEMBER, joint)?.before ?? [];
    expect(before.map(({ name }) => name).sort()).toEqual(['Clean wells', 'Crowded cells']);
    const kept = book.as(MEMBER).call('stored-text', { submission: idOf() });
    expect(mustDo(kept).result).toEqual({ text });
    const page = mustDo(book.as(MEMBER).call('my-page', {})).result;
    expect(JSON.stringify(page)).toContain('2 texts of before to put in');
    const withdrawn = book.as(MEMBER).call('register-submission', { id: joint, status: 'withdrawn' });
    expect(withdrawn).toMatchObject({ ok: false, code: 'refused' });
    expect(JSON.stringify(withdrawn)).toContain('First open the pair again');
    mustDo(book.as(COORDINATOR).call('decide-overlap', { id: pair?.['id'], decision: 'open' }));
    expect(submission()).toMatchObject({ mergedInto: '' });
  });

  const built = () => {
    mustDo(book.as(MEMBER).call('build-document', { submission: idOf() }));
    const file = [...book.files.values()].filter(({ name }) => name.endsWith('.docx')).at(-1);
    const read = readDocument(file?.bytes ?? new Uint8Array(), { ...documentTools, wordAs: 'rich' });
    return read.ok ? read.value.text : '';
  };

  it('is that the document holds it, and brings in no line of its own when it is read back', () => {
    took(TEXT);
    const document = built();
    expect(document).toContain('We asked forty families.[[Survey 2025, p. 3]]');
    expect(took(document, { dryRun: true })).toMatchObject({ isSame: true });
    const written = document.replace(
      'Ask the families first.',
      'Ask the families first.\nThen ask the mine.',
    );
    took(written);
    expect(stored()).toBe(`${TEXT}\nThen ask the mine.`);
    const again = built();
    expect(again.split('\n').sort()).toEqual(written.split('\n').sort());
  });

  it('is that building tells its own versions from texts', () => {
    took(TEXT);
    const form = () =>
      mustDo(book.as(MEMBER).call('document-preview', { submission: idOf() })).result as DocumentPreview;
    expect(form()).toMatchObject({ version: 0, document: '' });
    built();
    expect(form()).toMatchObject({ version: 1 });
    took(`${TEXT}\nMore.`);
    expect(form()).toMatchObject({ version: 1 });
    expect(submission()).toMatchObject({ textVersion: 2 });
    took(TEXT);
    built();
    expect(book.rowsOf('VER').filter(({ hash }) => !String(hash).startsWith('t'))).toHaveLength(1);
  });
});
