// The small rules of documents: limits, file names, template parts, numbers.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { limitState } from '../../../../src/core/submissions/registering/limits';
import { endnoteList, withoutMarks } from '../../../../src/core/base/text/endnotes';
import { safePart } from '../../../../src/core/base/text/safe-names';
import { documentFileName } from '../../../../src/core/submissions/documents/cover';
import { submitterLine } from '../../../../src/core/submissions/documents/submitters';
import {
  numberSections,
  ordinal,
  type DraftSection,
} from '../../../../src/core/submissions/documents/sections';
import {
  TEMPLATE_PART,
  templateBytes,
  templateParts,
} from '../../../../src/core/workbook/check/template-bytes';
import { bookOf, coalition, contextOf } from './fixture';

describe('the word limit', () => {
  it.each([
    [94, 100, 'within'],
    [95, 100, 'near'],
    [100, 100, 'near'],
    [101, 100, 'over'],
    [5000, null, 'none'],
  ])('with %i words of %s is %s', (words, limit, state) => {
    expect(limitState(words, limit)).toBe(state);
  });
});

describe('file names', () => {
  const fileName = (own: object, wanted = {}): string => {
    const [submission] = coalition.SUB;
    const book = bookOf({ ...coalition, SUB: [{ ...submission, ...own } as never] });
    const row = book.find('SUB', 'SUB-JNT1');
    if (!row) throw new Error('The fixture has no joint submission.');
    return documentFileName(book, row, contextOf(wanted));
  };

  it.each([
    [{}, {}, 'UPR50_FRD_JS-HNA_E_Main.docx'],
    [{ ohchrCode: 'JS12' }, { bookLanguage: 'es' }, 'UPR50_FRD_JS12-HNA_S_Main.docx'],
    [{ language: 'es' }, {}, 'UPR50_FRD_JS-HNA_S_Main.docx'],
    [{ kind: 'individual', coSubmitters: [] }, { bookLanguage: 'fr' }, 'UPR50_FRD_HNA_F_Main.docx'],
    [{ leadOrganization: '' }, { settings: { session: '', country: '' } }, 'UPR_JS-SUB-JNT1_E_Main.docx'],
    [{}, { settings: { 'documents.fileName': '../{submitter}<x>.docx' } }, 'JS-HNAx.docx'],
  ])('of %j with %j are %s', (own, wanted, expected) => {
    expect(fileName(own, wanted)).toBe(expected);
  });

  it('hold safe characters only', () => {
    expect(safePart('Défense / Niñez: “A&B”')).toBe('Defense-Ninez-AB');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[A-Za-z0-9_-]*$/.test(safePart(text))),
    );
  });
});

describe('template parts', () => {
  it('come together again in their order, whatever the order of rows', () => {
    const base64 = 'ABCD'.repeat(30_000);
    const parts = templateParts(base64);
    expect(Math.max(...parts.map(({ length }) => length))).toBe(TEMPLATE_PART);
    const rows = parts.map((bytes, index) => ({
      id: `TPL-${index}`,
      name: 'submission',
      part: index + 1,
      bytes,
    }));
    const book = bookOf({ TPL: [...rows].reverse() });
    expect(templateBytes(book.rows('TPL'), 'submission')).toBe(base64);
    expect(templateBytes(book.rows('TPL'), 'other')).toBe('');
  });

  it('are nothing when one is missing', () => {
    const book = bookOf({ TPL: [{ id: 'TPL-2', name: 'submission', part: 2, bytes: 'AAAA' }] });
    expect(templateBytes(book.rows('TPL'), 'submission')).toBe('');
  });
});

describe('numbers', () => {
  it.each([
    [1, 'en', '1st'],
    [12, 'en', '12th'],
    [42, 'en', '42nd'],
    [53, 'en', '53rd'],
    [111, 'en', '111th'],
    [50, 'es', '50.º'],
    [1, 'fr', '1re'],
    [50, 'fr', '50e'],
  ] as const)('%i in %s is %s', (number, language, expected) => {
    expect(ordinal(number, language)).toBe(expected);
  });

  it('before headings go on as Word goes on', () => {
    const headings = Array.from({ length: 53 }, () => ({ kind: 'heading', text: 'Housing' }) as const);
    const section: DraftSection = { kind: 'issues', heading: 'Issues', blocks: headings };
    const sections = numberSections(Array<DraftSection>(14).fill(section), (text) => text);
    expect([1, 4, 9, 14].map((at) => sections[at - 1]?.number)).toEqual(['I', 'IV', 'IX', 'XIV']);
    const letters = [1, 26, 27, 53].map((at) => sections[0]?.blocks[at - 1]?.number);
    expect(letters).toEqual(['A', 'Z', 'AA', 'AAA']);
  });
});

describe('submitters', () => {
  it.each([
    [{ acronym: 'ABC', city: 'Riverton', country: 'Freedonia' }, 'ABC – Alpha, Riverton (Freedonia)'],
    [{ city: 'Riverton' }, 'Alpha, Riverton'],
    [{ country: 'Freedonia' }, 'Alpha (Freedonia)'],
    [{ acronym: 'Alpha' }, 'Alpha'],
  ])('%j are written %s', (own, expected) => {
    const [row] = bookOf({ ORG: [{ id: 'ORG-1', name: 'Alpha', ...own }] }).rows('ORG');
    expect(row && submitterLine(row)).toBe(expected);
  });
});

describe('endnotes', () => {
  it('never lose or add a word outside of the brackets', () => {
    const words = fc.array(fc.constantFrom('rent', 'law,', 'town.'), { maxLength: 5 });
    const notes = fc.array(fc.tuple(words, words), { maxLength: 5 });
    fc.assert(
      fc.property(notes, (pieces) => {
        const text = pieces
          .map(([outside, inside]) => `${outside.join(' ')} [[${inside.join(' ')}]]`)
          .join(' ');
        const list = endnoteList();
        const left = withoutMarks(list.take(text)).split(/\s+/).filter(Boolean);
        expect(left).toEqual(pieces.flatMap(([outside]) => outside));
        expect(list.notes).toEqual(pieces.map(([, inside]) => inside.join(' ')).filter(Boolean));
      }),
    );
  });
});
