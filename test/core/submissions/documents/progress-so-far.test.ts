// Follow-up in a submission: what was done about earlier recommendations, by grade, with its evidence in endnotes.
import { describe, expect, it } from '@jest/globals';
import { withBracketedMarks } from '../../../../src/core/base/text/endnotes';
import type { DocumentModel } from '../../../../src/core/submissions/documents/model';
import { isProgressLine } from '../../../../src/core/follow-up/report/progress-so-far';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { bookOf, coalition, contextOf, written, type Wanted } from './fixture';

type Given = Parameters<typeof bookOf>[0];

const rating = (id: string, recommendation: string, word: string, more: object = {}) => ({
  id,
  recommendations: [recommendation],
  rating: word,
  level: 'national',
  saidBy: 'us',
  organization: 'ORG-X',
  date: '2026-03-01',
  source: 'Law 4',
  ...more,
});
const RATINGS = [
  rating('PRG-1', 'REC-0001', 'partly', { note: 'Two towns [[only]].' }),
  rating('PRG-2', 'REC-0001', 'done', { saidBy: 'government', source: 'Report, para. 9' }),
  rating('PRG-3', 'REC-0002', 'nothing yet', { internal: true, note: 'Told in secret', source: 'Interview' }),
];

function documentOf(given: Given, wanted: Wanted = {}): DocumentModel {
  const outcome = submissionDocument(bookOf(given), 'SUB-JNT1', contextOf(wanted));
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}
const followUp = (given: Given, wanted: Wanted = {}): readonly string[] =>
  (documentOf(given, wanted).sections.find(({ kind }) => kind === 'follow-up')?.blocks ?? []).map(
    ({ number, text }) => `${number} ${withBracketedMarks(text)}`.trim(),
  );

describe('what was done on earlier recommendations', () => {
  it('stands under them by grade, the government’s own account apart', () =>
    expect(followUp({ ...coalition, PRG: RATINGS }).slice(2, 7)).toEqual([
      '4.1 Supported: 26.1 (Kenya, France).',
      '4.2 Noted: 26.10 (Republic of Korea).',
      '4.3 Implementation so far – partly: 26.1[2].',
      '4.4 Implementation so far – nothing yet: 26.10.',
      '4.5 Implementation by the government’s own account – done: 26.1[3].',
    ]));

  it('has its evidence in endnotes, without what is internal', () => {
    const { endnotes } = documentOf({ ...coalition, PRG: RATINGS });
    expect(endnotes.slice(1)).toEqual(['Two towns (only). Law 4', 'Report, para. 9']);
  });

  it('keeps ratings that differ apart, and names who says what', () => {
    const other = rating('PRG-4', 'REC-0001', 'done', { organization: '', workgroup: 'WG-1' });
    const lines = followUp({ ...coalition, PRG: [...RATINGS, other], WG: [{ id: 'WG-1', name: 'Homes' }] });
    expect(lines).toContain(
      '4.4 Implementation so far – rated differently: 26.1 (Homes: done; A member of the coalition: partly)[2].',
    );
  });

  it('keeps what the lead organization says, also where another one rated a wider level', () => {
    const own = rating('PRG-5', 'REC-0001', 'nothing yet', { organization: 'ORG-HNA1', level: 'local' });
    const other = rating('PRG-6', 'REC-0001', 'done', { organization: 'ORG-LANT' });
    const lines = followUp({ ...coalition, PRG: [own, other] });
    expect(lines).toContain('4.3 Implementation so far – nothing yet: 26.1[2].');
    const both = followUp({ ...coalition, PRG: [own, { ...other, level: 'local' }] }).join(' ');
    expect(both).toContain(
      'rated differently: 26.1 (A member of the coalition: done; Housing Network Alpha: nothing yet)',
    );
  });

  it('is written in the language of the document', () =>
    expect(followUp({ ...coalition, PRG: RATINGS }, { bookLanguage: 'fr' })).toContain(
      '4.3 Mise en œuvre à ce jour – en partie\u00a0: 26.1[2].',
    ));

  it('is not there while nothing was rated', () =>
    expect(followUp(coalition).some((line) => line.includes('Implementation'))).toBe(false));

  it('is not taken for the authors’ own text when it is read back, also after the rating changed', () => {
    const text = [
      'Follow-up to the previous review',
      'Housing',
      '4.3\tImplementation so far – nothing yet: 26.1[[An old law]].',
      'We wrote this ourselves.',
    ].join('\n');
    const lines = followUp({ ...written(text), PRG: RATINGS });
    expect(lines.filter((line) => line.includes('nothing yet: 26.1['))).toEqual([]);
    expect(lines.at(-1)).toContain('We wrote this ourselves.');
  });
});

describe('a line about progress', () => {
  it.each([
    ['Implementation so far – A: 26.1.', true],
    ['4.12\tAplicación hasta ahora – en parte: 26.1.', true],
    ['Mise en œuvre selon le gouvernement lui-même – fait : 26.1', true],
    ['Implementation has been slow.', false],
    ['', false],
  ])('“%s”: %s', (line, expected) => expect(isProgressLine(line)).toBe(expected));
});
