// The public status page names what may be listed and nothing else, in the page and in the Word file.
import { describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { renderDocument } from '../../../../src/addin/commands/documents';
import { LANGUAGES, render, type Language } from '../../../../src/core/base/messages/text';
import { asReport } from '../../../../src/core/inbox/status-page/document';
import { statusHtml } from '../../../../src/core/inbox/status-page/html';
import { SECTIONS, type SectionKey } from '../../../../src/core/inbox/status-page/model';
import { statusPage } from '../../../../src/core/inbox/status-page/page';
import { sectionsData } from '../../../../src/core/submissions/documents/sections-report';
import { buildStatusPage } from '../../../../src/core/inbox/status-page/plan-build';
import { committedTemplate } from '../../../addin/docx/word-file';
import { bookOf, type Tables } from '../../../support/book';
import { contextFor, MARK, marked, markedBook } from './fixture';

const template = Buffer.from(committedTemplate('sections')).toString('base64');

const made = (language: Language = 'en', sections: readonly SectionKey[] = SECTIONS) =>
  statusPage(markedBook(), sections, contextFor(language));
const pageIn = (language?: Language, sections?: readonly SectionKey[]): string =>
  statusHtml(made(language, sections).page);
const partsIn = (language: Language): ReadonlyMap<string, string> => {
  const base64 = renderDocument(template, sectionsData(asReport(made(language).page)));
  const zip = new PizZip(base64, { base64: true });
  return new Map(
    Object.keys(zip.files).map((name) => {
      const part = zip.file(name);
      const inner = name.endsWith('.xlsx') && part ? new PizZip(part.asUint8Array()) : undefined;
      const text = inner
        ? Object.keys(inner.files)
            .map((one) => inner.file(one)?.asText() ?? '')
            .join('\n')
        : (part?.asText() ?? '');
      return [name, text];
    }),
  );
};

describe('what nobody may read', () => {
  it('is planted in every field of text of people', () => {
    const [person] = marked.MEM ?? [];
    for (const value of [person?.name, person?.email, person?.timeZone, person?.notes])
      expect(value).toMatch(MARK);
  });

  it.each(LANGUAGES)('is not on the page in %s', (language) => {
    expect(pageIn(language)).not.toMatch(MARK);
  });

  it.each(LANGUAGES)('is in no part of the Word file in %s', (language) => {
    const parts = partsIn(language);
    expect(parts.size).toBeGreaterThan(10);
    for (const [name, text] of parts)
      expect([name, MARK.exec(text)?.input.slice(0, 400)]).toEqual([name, undefined]);
  });

  it('is told to the coordinator with the reason', () => {
    const reasons = new Map(made().leftOut.map(({ what, because }) => [what, render(because, 'en')]));
    expect(Object.fromEntries(reasons)).toMatchObject({
      'Leaking Roofs Network': 'The organization has not agreed to be listed',
      'Leaking roofs': 'Its organization has not agreed to be listed',
      'Leak of a draft': 'Not with the UN yet: counted only',
      'Leak for one mission': 'Made for missions or for speaking: counted only',
      'A letter by Zora Leakson D':
        'Names somebody who has not agreed, or a mail address or telephone number',
      'With the Leaking Roofs Network': 'Names an organization that has not agreed to be listed',
      'Leak of nobody': 'No organization leads it, so nobody can have agreed',
      'Leak held back': 'Not to be told yet',
      'Leak without address': 'The link is no public address',
      'Small group': 'Fewer than 5 people: no numbers of people',
      'Lunch with Zora Leakson F': 'Names somebody who has not agreed, or a mail address or telephone number',
    });
  });
});

describe('the page', () => {
  it('says what may be listed', () => {
    const page = pageIn();
    for (const words of [
      'Housing Now (HN)',
      'Clean wells',
      'JS4 among',
      'para. 12',
      'Our first film',
      'Final texts',
    ])
      expect(page).toContain(words);
    expect(page).toContain('Co-chairs are sought for this workgroup: Small group.');
    expect(page).toContain('One issue has nobody who leads: Prisons.');
  });

  it('tells no numbers of a small group, neither in its row nor by level', () => {
    const groups = made().page.sections.find(({ key }) => key === 'groups');
    expect(groups?.tables?.[0]?.rows.map(([name, people]) => [name, people])).toEqual([
      ['Water', '6'],
      ['Small group', 'fewer than 5'],
    ]);
    expect(groups?.charts?.[0]?.names).toEqual(['Water']);
  });

  it('tells nothing of what was put to missions', () => {
    const funnel = made().page.sections.find(({ key }) => key === 'answers')?.charts?.[1];
    expect(funnel?.names).toEqual([
      'asks',
      'heard at the review',
      'recommended',
      'supported, at least in part',
      'done',
    ]);
  });

  it('has only the sections that were chosen', () => {
    const page = pageIn('en', ['texts']);
    expect(page.match(/<section/g)).toHaveLength(1);
    expect(page).not.toContain('Housing Now (HN)');
  });

  it.each(LANGUAGES)('loads nothing and runs nothing in %s', (language) => {
    const page = pageIn(language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\son\w+=|javascript:/i);
  });

  it('writes what people typed as text', () => {
    const book = markedBook();
    const rows = book.rows('SUB').map((row) => ({ ...row, title: '<b onclick="x()">Wells</b> & "taps"' }));
    const typed = {
      ...book,
      rows: (sheet: never) => (sheet === 'SUB' ? rows : book.rows(sheet)),
    } as typeof book;
    const page = statusHtml(statusPage(typed, SECTIONS, contextFor()).page);
    expect(page).toContain('&lt;b onclick=&quot;x()&quot;&gt;Wells&lt;/b&gt; &amp; &quot;taps&quot;');
  });

  it('is made for an empty workbook too', () => {
    const book = markedBook();
    const empty = { ...book, rows: () => [], find: () => undefined } as unknown as typeof book;
    const { page, leftOut } = statusPage(empty, SECTIONS, contextFor());
    expect(statusHtml(page)).not.toContain('<section');
    expect(leftOut.map(({ because }) => render(because, 'en'))).toEqual(
      SECTIONS.map(() => 'Nothing to show yet'),
    );
  });

  it.each(LANGUAGES)('tells no rule of counting in %s', (language) => {
    const { page } = made(language);
    const charts = page.sections.flatMap(({ charts: some = [] }) => some);
    expect(charts.length).toBeGreaterThan(2);
    expect(charts.map((chart) => chart?.counted)).toEqual(charts.map(() => ''));
  });

  it('calls a phase whose days are over done only when its work is', () => {
    const phaseOf = (COV: Tables['COV']) =>
      statusPage(
        bookOf({
          ...marked,
          TIM: [{ id: 'TIM-1', due: '2026-02-01T10:00', rule: 'coverage:review-392d 09:00' }],
          COV,
        }),
        ['cycle'],
        contextFor(),
      ).page.sections[0]?.phases?.[0]?.stateText;
    const led = ['ISS-1', 'ISS-2', 'ISS-3'].map((issue) => ({
      id: `COV-${issue}`,
      issue,
      workgroup: 'WG-1',
      part: 'leads',
    }));
    expect(phaseOf(marked.COV)).toBe('time passed, 1 open');
    expect(phaseOf(led)).toBe('done');
  });
});

describe('the command', () => {
  it('changes no row, and makes one file', () => {
    const outcome = buildStatusPage.plan(markedBook(), { language: 'fr' }, contextFor());
    if (!outcome.ok) throw new Error('refused');
    const { edits, effects, result } = outcome.value;
    expect(edits).toEqual([]);
    expect(effects).toHaveLength(1);
    expect(result.html).toContain('Où nous en sommes');
    expect(result.sections[0]?.name).toBe('The review');
  });

  it('asks for a section where none is chosen', () => {
    expect(buildStatusPage.plan(markedBook(), { sections: [] }, contextFor()).ok).toBe(false);
  });
});
