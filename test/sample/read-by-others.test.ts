// What leaves the sample workbook, each kind once, is refused by no kept reader: mails with their calendar files and their
// HTML, Word files, the status page.
import { beforeAll, describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { SAMPLE_COORDINATOR } from '../../scripts/upr/sample';
import { LANGUAGES } from '../../src/core/base/messages/text';
import { faultsOfCalendar, faultsOfHtml, readMail, type ReadMail } from '../support/read-by-others';
import { faultsOfWordFile } from '../support/word-rules';
import { sampleWorkbook } from '../support/sample';
import { mustDo, type TestWorkbook } from '../support/workbook';
import { sampleReport } from './read-sample';

let book: TestWorkbook;
const run = <Result>(command: string, input: object = {}): Result =>
  mustDo(book.as(SAMPLE_COORDINATOR).call(command, input)).result as Result;

/** Spoken as people type it. */
const SPOKEN = { en: 'English', es: 'Spanish', fr: 'French' } as const;

const HOSTILE = 'Quote " colon : semicolon ; comma , \\ é 🌍 <b>&amp;';
const MEETING = {
  workgroup: 'Housing and Water',
  title: HOSTILE,
  start: '2027-07-05T18:00',
  length: 60,
  timeZone: 'America/New_York',
  place: 'Salle « A », 3e étage; porte 4',
  link: 'https://meet.example.org/a?b=1;2&c=3',
  agenda: `${'é'.repeat(200)}\nBEGIN:VEVENT\n${'🌍'.repeat(40)}`,
};

interface Invited {
  readonly id: string;
}

/** One of each kind of mail, to people of three languages. */
function sendAll(): void {
  book
    .rowsOf('MEM')
    .forEach(({ rowNumber }, at) =>
      book.type('MEM', rowNumber, 'languages', SPOKEN[LANGUAGES[at % LANGUAGES.length] ?? 'en']),
    );
  const { id } = run<Invited>('invite-to-meeting', MEETING);
  run('remind-of-meeting', { id });
  run('invite-to-meeting', { id, start: '2027-07-06T18:00' });
  run('invite-to-meeting', { id, cancel: true });
  const series = { ...MEETING, title: 'Weekly', start: '2027-07-07T18:00', repeat: 'weekly', times: 3 };
  const weekly = run<Invited>('invite-to-meeting', series);
  run('invite-to-meeting', { id: weekly.id, cancel: true, following: true });
  run('invite-to-meeting', {
    ...MEETING,
    title: 'Which date',
    chooseFrom: ['2027-07-08T18:00', '2027-07-09T18:00'],
  });
  run('queue-digests');
}

let mails: readonly ReadMail[] = [];

beforeAll(async () => {
  book = await sampleWorkbook();
  const before = book.mails.length;
  sendAll();
  mails = await Promise.all(book.mails.slice(before).map(({ eml }) => readMail(eml)));
}, 120_000);

describe('mails', () => {
  it('of each kind are read by others, in three languages, with calendar files of each method', () => {
    expect(
      mails.flatMap(({ mail, faults }) => faults.map((fault) => `${mail.subject ?? ''}: ${fault}`)),
    ).toEqual([]);
    const spoken = new Set(mails.map(({ mail }) => /lang="(\w\w)"/.exec(mail.html ?? '')?.[1]));
    expect([...spoken].sort()).toEqual([...LANGUAGES].sort());
    const methods = new Set(mails.flatMap(({ mail }) => mail.attachments.map(({ method }) => method)));
    expect([...methods].sort()).toEqual(['CANCEL', 'PUBLISH', 'REQUEST']);
  });

  it('say who, what and to whom as they were written', () => {
    const invitation = mails.find(({ mail }) => mail.subject?.includes(HOSTILE));
    expect(invitation?.mail.from?.address).toContain('@example.org');
    expect(invitation?.mail.text).toContain(HOSTILE);
    expect(invitation?.mail.text).toContain('é'.repeat(200));
  });

  it('that are broken are told', async () => {
    const { eml = '' } = book.mails.at(-1) ?? {};
    expect((await readMail(eml.replace(/\r\n/, '\n'))).faults).not.toEqual([]);
    expect((await readMail(eml.replace(/Message-ID: .*\r\n/, ''))).faults).not.toEqual([]);
    expect(faultsOfCalendar('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n')).not.toEqual([]);
    expect(await faultsOfHtml('<p><div>A block in a paragraph</div></p>')).not.toEqual([]);
  });
});

/** Each kind of Word file, each made once, and the report in all its tables. */
function makeAll(): void {
  const country = 'Ghana';
  const [issue] = book.rowsOf('ISS');
  const cycle = Number(book.rowsOf('SET').find(({ key }) => key === 'cycle')?.['value']);
  run('import-recommendations', { text: sampleReport(), cycle });
  const recommendations = book
    .rowsOf('REC')
    .slice(0, 2)
    .map(({ id }) => String(id));
  run('record-progress', { recommendations, rating: 'partly', source: 'Law 4/2026', note: 'Begun.' });
  for (const layout of ['one', 'two'])
    run('build-one-pager', {
      country,
      issue: issue?.['name'],
      layout,
      language: layout === 'one' ? 'fr' : 'es',
    });
  for (const kind of ['matrix', 'scorecard', 'follow-up', 'midterm'])
    run('build-progress-report', { kind, audience: 'internal', cycle });
  for (const command of ['build-coverage-report', 'build-uptake-report', 'build-ask-to-change-report'])
    run(command);
  run('annotated-answers', { cycle });
  const kinds = new Map(book.rowsOf('SUB').map((row) => [String(row['kind']), String(row['id'])]));
  for (const submission of kinds.values()) run('build-document', { submission });
}

describe('Word files', () => {
  let made: readonly (readonly [string, Uint8Array])[] = [];
  let html = '';

  beforeAll(() => {
    makeAll();
    html = run<{ html: string }>('build-status-page').html;
    made = [...book.files.values()]
      .filter(({ name }) => name.endsWith('.docx'))
      .map(({ name, bytes }) => [name, bytes] as const);
  }, 300_000);

  it('of each kind hold nothing that Word refuses', () => {
    expect(made.length).toBeGreaterThan(10);
    const faults = made.flatMap(([name, bytes]) =>
      faultsOfWordFile(bytes).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('that are broken are told', () => {
    const [, bytes = new Uint8Array()] = made[0] ?? [];
    const broken = (change: (xml: string) => string): Uint8Array => {
      const zip = new PizZip(bytes);
      zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
      return zip.generate({ type: 'uint8array' });
    };
    const cell = '<w:body><w:tbl><w:tr><w:tc></w:tc></w:tr></w:tbl>';
    expect(faultsOfWordFile(broken((xml) => xml.replace('<w:body>', cell)))).toContain(
      'a cell ends in no paragraph',
    );
    const listed = '<w:body><w:p><w:pPr><w:numPr><w:numId w:val="999"/></w:numPr></w:pPr></w:p>';
    expect(faultsOfWordFile(broken((xml) => xml.replace('<w:body>', listed)))).toContain(
      'list 999 is not there',
    );
  });

  it('and the status page is a page by the rules of HTML', async () => {
    expect(await faultsOfHtml(html)).toEqual([]);
  });
});
