// The table of kinds: every kind has its form, and documents, checks and names follow it.
import { describe, expect, it } from '@jest/globals';
import { submissionKinds } from '../../../../src/core/base/vocabulary/words';
import { wordCount } from '../../../../src/core/submissions/documents/counts';
import { documentFileName } from '../../../../src/core/submissions/documents/cover';
import { previewLines } from '../../../../src/core/submissions/documents/preview';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { KINDS, NOT_SENT_KINDS, UN_KINDS } from '../../../../src/core/submissions/kinds/kinds';
import { clockOf, isMinuteMark, spokenLength } from '../../../../src/core/submissions/kinds/spoken';
import { checkerFor } from '../../../../src/core/submissions/upload-check/check';
import { bookOf, coalition, contextOf, written, type Wanted } from '../documents/fixture';

const SUB = 'SUB-JNT1';
const kindOf = (kind: string, more: object = {}) => ({
  SUB: coalition.SUB.map((row) => ({ ...row, kind, ...more })),
});

function modelOf(kind: string, text = '', wanted: Wanted = {}, more: object = {}) {
  const book = bookOf({ ...coalition, ...(text === '' ? {} : written(text)), ...kindOf(kind, more) });
  const outcome = submissionDocument(book, SUB, contextOf(wanted));
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

const prompts = (kind: string): readonly string[] =>
  modelOf(kind, '', {}, { summary: '' }).sections.flatMap(({ blocks }) =>
    blocks.filter(({ isPrompt }) => isPrompt).map(({ text }) => text),
  );

it('has a row for every kind, and no other', () => {
  expect(Object.keys(KINDS).sort()).toEqual(submissionKinds.map(({ key }) => key).sort());
  expect(UN_KINDS).toEqual(['individual', 'joint', 'workgroup-report', 'executive-summary']);
  expect(NOT_SENT_KINDS).toEqual([
    ...['one-pager', 'statement', 'pre-session-statement', 'annotated-answers', 'of-others'],
  ]);
});

describe('the document of a kind', () => {
  it.each([
    ['joint', 'submission', true],
    ['local', 'submission', true],
    ['one-pager', 'paper', false],
    ['statement', 'statement', false],
    ['annotated-answers', 'paper', false],
  ])('of a %s is filled into the template %s', (kind, template, isNumbered) => {
    expect(modelOf(kind)).toMatchObject({ template, isNumbered });
  });

  it('asks for what the kind needs', () => {
    expect(prompts('statement')[0]).toContain('say for whom you speak');
    expect(prompts('local').join(' ')).toContain('Say which city or state');
    expect(prompts('annotated-answers')).toEqual([expect.stringContaining('what the government accepted')]);
  });

  it('of a local report is about the place', () => {
    expect(modelOf('local').sections.map(({ heading }) => heading)).toContain(
      'Human rights in our city or state',
    );
  });

  it('of annotated answers holds each answer with what it answers', () => {
    const rows = {
      ...coalition,
      ...kindOf('annotated-answers'),
      REC: [
        { id: 'REC-1', cycle: 3, number: '26.1', text: 'Build homes', answer: 'supported', countries: [] },
        { id: 'REC-2', cycle: 3, number: '26.2', text: 'Ban it', answer: 'noted', explanation: 'It is law.' },
      ],
    };
    const outcome = submissionDocument(bookOf(rows), SUB, contextOf({ settings: { cycle: '3' } }));
    const texts = outcome.ok ? previewLines(outcome.value).map(({ text }) => text) : [];
    const from = texts.indexOf('What the government answered');
    expect(from).toBeGreaterThan(0);
    expect(texts.slice(from).join('\n')).toMatch(/26\.1 Build homes[\s\S]*It is law\.[\s\S]*26\.2 Ban it/);
  });

  it('is called by its kind, unless it goes to the UN', () => {
    const nameOf = (kind: string) => {
      const book = bookOf({ ...coalition, ...kindOf(kind) });
      const row = book.find('SUB', SUB);
      return row ? documentFileName(book, row, contextOf()) : '';
    };
    expect(nameOf('joint')).toMatch(/_Main\.docx$/);
    expect(nameOf('statement')).toMatch(/^Statement_/);
    expect(nameOf('pre-session-statement')).toMatch(/^Pre-session-statement_/);
  });
});

describe('a statement', () => {
  const TEXT = `Thank you.\nHousing\n${'word '.repeat(118)}end.`;
  const only = { ASK: [], summary: '' };

  it('has no headings that count, and a spoken length', () => {
    const rows = { ...coalition, ...written(TEXT), ...kindOf('statement', only), ASK: [] };
    const outcome = submissionDocument(bookOf(rows), SUB, contextOf());
    const count = outcome.ok ? wordCount(outcome.value) : undefined;
    expect(count).toMatchObject({ body: 121, limit: 240, spoken: '1:01 / 2:00' });
  });

  it.each([
    ['en', { 'speech.en': '60' }, 120],
    ['es', { 'speech.es': '100' }, 200],
    ['fr', {}, 240],
  ] as const)('in %s has as many words as fit at the pace of Settings', (language, settings, limit) => {
    expect(modelOf('statement', '', { settings }, { language }).limit).toBe(limit);
  });

  it('tells minutes and seconds', () => {
    expect(clockOf(225, 120)).toBe('1:53');
    expect(spokenLength(120, null, 120)).toBe('1:00');
    expect(spokenLength(120, 240, null)).toBe('');
    expect(['1:53', '12:05', '1:5', '10:30 start'].map(isMinuteMark)).toEqual([true, true, false, false]);
  });
});

it('is checked by what its kind needs: no UN form for a statement', () => {
  const rules = (kind: string) => {
    const book = bookOf({ ...coalition, ...kindOf(kind) });
    const row = book.find('SUB', SUB);
    const model = submissionDocument(book, SUB, contextOf());
    if (!row || !model.ok) throw new Error('no document');
    return checkerFor(book, contextOf())
      .check(row, model.value)
      .findings.map(({ rule }) => rule);
  };
  expect(rules('joint')).toContain('numbering');
  expect(rules('statement')).not.toContain('numbering');
  expect(rules('statement')).toContain('words');
  expect(rules('local')).not.toContain('deadline');
});
