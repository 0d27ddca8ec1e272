// What scripts make outside the cells, as people find it: mails, documents, triggers, and whom one can act as.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { createMemoryGrid } from '../../support/grid/memory-grid';
import { convertDocument, wordText } from '../../../src/local/server/document-text';
import { openHeadless } from '../../../src/local/server/headless';
import { viewMail } from '../../../src/local/server/mail-view';
import { peopleReader } from '../../../src/local/server/people';
import { openDocuments } from '../../../src/local/server/store/documents';
import { openMails } from '../../../src/local/server/store/mails';
import { openStore } from '../../../src/local/server/store/store';

const bundleCode = readFileSync(join(__dirname, 'fixtures/Code.js'), 'utf8');
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
  file = join(folder, 'coalition.upr.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const call = (name: string, ...args: unknown[]): unknown => {
  const book = openHeadless(file, { as: 'ana@example.org', bundleCode });
  const answer = book.call(name, ...args);
  book.close();
  return answer;
};

const word = (...paragraphs: string[]): Uint8Array => {
  const body = paragraphs.map((text) => `<w:p><w:pPr/><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return new PizZip()
    .file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`)
    .generate({ type: 'uint8array' });
};

describe('Mails', () => {
  it('can be read as they were written, in any script', () => {
    const body = 'Estimadas y estimados:\n\nLa reunión es el jueves — vengan.\n';
    call(
      'writeTo',
      'Reunión del grupo «Agua» con un asunto que es bastante más largo que una sola línea',
      body,
    );
    const [mail] = openMails(`${file}.mail`).list();
    const view = viewMail(mail?.id ?? '', mail?.eml ?? '');
    expect(view.subject).toBe(
      'Reunión del grupo «Agua» con un asunto que es bastante más largo que una sola línea',
    );
    expect(view.text.replace(/\r\n/g, '\n').trim()).toBe(body.trim());
    expect([view.to, view.cc]).toEqual(['ana@example.org', 'luis@example.org']);
    expect(view.from).toContain('Coalición');
  });

  it('bring their attachments', () => {
    call('sendInvitation');
    const [mail] = openMails(`${file}.mail`).list();
    const { attachments, html } = viewMail(mail?.id ?? '', mail?.eml ?? '');
    expect(attachments.map(({ name, bytes }) => [name, bytes.toString().split('\r\n')[0]])).toEqual([
      ['meeting.ics', 'BEGIN:VCALENDAR'],
    ]);
    expect(html).toContain('<b>come</b>');
  });
});

describe('Documents', () => {
  it('are Word files beside the workbook, and are there again', () => {
    const bytes = word('Right to water', 'Safe &amp; free');
    const id = call('makeDocument', 'Joint submission', Buffer.from(bytes).toString('base64'));
    const names = readdirSync(`${file}.documents`);
    expect(names.filter((name) => /^Joint-submission-.*\.docx$/.test(name))).toHaveLength(1);
    const [stored] = openDocuments(`${file}.documents`).list();
    expect(stored).toMatchObject({ id, name: 'Joint submission', owner: 'ana@example.org', trashed: false });
    expect(wordText(stored?.bytes ?? new Uint8Array())).toBe('Right to water\nSafe & free');
  });

  it('turn into text, or into nothing when there is no way', () => {
    const base = {
      id: 'd',
      name: 'x',
      appProperties: {},
      owner: '',
      grantedTo: [],
      sharedWith: [],
      trashed: false,
      createdTime: '',
      modifiedTime: '',
    };
    const doc = { ...base, mimeType: 'application/vnd.google-apps.document', bytes: word('One', 'Two') };
    expect(Buffer.from(convertDocument(doc, 'text/plain') ?? []).toString()).toBe('One\nTwo');
    expect(convertDocument(doc, 'application/pdf')).toBeNull();
    expect(wordText(new Uint8Array([1, 2, 3]))).toBe('');
  });
});

describe('Triggers', () => {
  it('are kept with their person', () => {
    expect(call('scheduleDigest')).toBe(1);
    expect(call('scheduleDigest')).toBe(2);
    const store = openStore(file, { name: '', timeZone: 'Etc/GMT', locale: 'en_US', owner: '' });
    expect(store.state().triggers.map(({ handler, user }) => [handler, user])).toEqual([
      ['sendInvitation', 'ana@example.org'],
      ['sendInvitation', 'ana@example.org'],
    ]);
    store.close();
  });
});

describe('Whom one can act as', () => {
  const given = [{ email: 'ana@example.org', label: 'ana@example.org' }];

  it('is everybody with an address in the tab that holds the keys of people', () => {
    const grid = createMemoryGrid();
    const rows = [
      ['MEM.name', 'MEM.label', 'MEM.email'],
      ['Nombre', 'Etiqueta', 'Correo'],
      ['Ana Ruiz', 'Ana Ruiz', 'Ana@example.org'],
      ['Luis Vega', '', 'luis@example.org'],
      ['Code name', 'Code name', ''],
    ];
    grid.apply({
      kind: 'values',
      sheetId: 0,
      zone: { row: 0, column: 0, rows: 5, columns: 3 },
      values: rows,
    });
    expect(peopleReader(given)(grid)).toEqual([
      { email: 'ana@example.org', label: 'Ana Ruiz' },
      { email: 'luis@example.org', label: 'Luis Vega' },
    ]);
  });

  it('is who was named at the start while there is no such tab', () => {
    expect(peopleReader(given)(createMemoryGrid())).toEqual(given);
  });
});
