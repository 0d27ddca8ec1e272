// What the document of a submission says, section by section.
import { describe, expect, it } from '@jest/globals';
import { wordCount } from '../../../../src/core/submissions/documents/counts';
import { withBracketedMarks } from '../../../../src/core/base/text/endnotes';
import type { DocumentModel } from '../../../../src/core/submissions/documents/model';
import { previewLines } from '../../../../src/core/submissions/documents/preview';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { render } from '../../../../src/core/base/messages/text';
import type { Book } from '../../../../src/core/workbook/records/book';
import { bookOf, coalition, contextOf, written, type Wanted } from './fixture';

function documentOf(book: Book, wanted: Wanted = {}, id = 'SUB-JNT1'): DocumentModel {
  const outcome = submissionDocument(book, id, contextOf(wanted));
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

const section = (model: DocumentModel, kind: string): readonly string[] =>
  (model.sections.find((found) => found.kind === kind)?.blocks ?? []).map(({ number, text }) =>
    `${number} ${withBracketedMarks(text)}`.trim(),
  );

describe('the cover', () => {
  it('names session, country and submitters, lead first, as the UN prints them', () => {
    const { cover } = documentOf(bookOf(coalition));
    expect(cover).toMatchObject({
      session: '50th session of the Working Group on the Universal Periodic Review',
      country: 'Freedonia',
      kind: 'Joint submission',
      date: 'April 2026',
      submitters:
        'HNA – Housing Network Alpha, Riverton (Freedonia); Lantern Coalition, Porto Sul (Freedonia)',
      keyWords: 'Housing; Evictions',
      contact: ['12 Bridge Street, Riverton', 'https://hna.example.org'],
    });
    expect(cover.about[0]).toEqual({
      name: 'Housing Network Alpha',
      text: 'Founded in 1994. It gives legal advice to tenants.',
    });
  });

  it('takes the month at home when no deadline is known', () => {
    expect(documentOf(bookOf(coalition), {}, 'SUB-OWN1').cover.date).toBe('April 2026');
  });

  it('asks in brackets for what is missing', () => {
    const bare = bookOf({ SUB: [{ id: 'SUB-BARE' }] });
    const model = documentOf(bare, { settings: { country: '', session: '' } }, 'SUB-BARE');
    expect(model.cover).toMatchObject({
      session: '',
      country: '[State under review]',
      title: '[Title]',
      submitters: '[Lead organization]',
    });
    expect(model.sections.map(({ kind }) => kind)).toEqual(['introduction', 'issues', 'recommendations']);
  });

  it.each([
    ['es', '50.º período de sesiones', 'Comunicación conjunta', 'abril de 2026', 'Vivienda; Desalojos'],
    [
      'fr',
      '50e session du Groupe de travail',
      'Communication conjointe',
      'avril 2026',
      'Logement; Expulsions',
    ],
  ] as const)('uses the UN terms in %s', (bookLanguage, session, kind, date, keyWords) => {
    const { cover } = documentOf(bookOf(coalition), { bookLanguage });
    expect(cover).toMatchObject({ kind, date, keyWords });
    expect(cover.session).toContain(session);
  });

  it('warns of a lead organization that has not agreed to be named; who signed has', () => {
    const [lead, ...others] = coalition.ORG;
    const ORG = [{ ...lead, listed: false } as never, ...others];
    expect(documentOf(bookOf({ ...coalition, ORG })).warnings.map(({ values }) => values)).toEqual([
      { organization: 'Housing Network Alpha' },
    ]);
    expect(documentOf(bookOf(coalition)).warnings).toEqual([]);
  });
});

describe('the sections', () => {
  it('number paragraphs through the whole document and items within their paragraph', () => {
    const model = documentOf(bookOf(coalition));
    expect(model.sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      'I Introduction',
      'II Promotion and protection of human rights on the ground',
      'III Follow-up to the previous review',
      'IV Recommendations',
    ]);
    expect(section(model, 'introduction')).toEqual(['1 This text looks at homes in two towns.[1]']);
    expect(section(model, 'issues')).toEqual([
      'A Housing',
      expect.stringMatching(/^2 \[Describe/),
      'B Evictions',
      expect.stringMatching(/^3 \[Describe/),
    ]);
  });

  it('list earlier recommendations of the previous cycle by answer, without withdrawn ones', () => {
    expect(section(documentOf(bookOf(coalition)), 'follow-up')).toEqual([
      'A Housing',
      '4 At the previous review (cycle 3), 2 recommendations addressed this issue:',
      '4.1 Supported: 26.1 (Kenya, France).',
      '4.2 Noted: 26.10 (Republic of Korea).',
      expect.stringMatching(/^5 \[Say what has been done/),
    ]);
  });

  it('name countries as the UN does in the language of the document', () => {
    const lines = section(documentOf(bookOf(coalition), { bookLanguage: 'fr' }), 'follow-up');
    expect(lines).toContain('4.2 Notées\u00a0: 26.10 (République de Corée).');
  });

  it('give each recommendation once, by issue, with those of the workgroup and other addressees', () => {
    expect(section(documentOf(bookOf(coalition)), 'recommendations')).toEqual([
      '6 It is recommended that the Government of Freedonia:',
      '1 Housing',
      '6.1 Ratify the Optional Protocol;',
      '6.2 Publish rents each year;',
      '2 Evictions',
      '6.3 Extend the period of notice to ninety days.',
      '7 Recommendations addressed to: Supreme Court',
      '7.1 Train judges.',
    ]);
  });

  it.each([
    ['the Government of Freedonia', 'It is recommended that the Government of Freedonia:'],
    ['Government of the Freedonia', 'It is recommended that the Government of Freedonia:'],
    ['el Gobierno de Freedonia', 'It is recommended that the Government of Freedonia:'],
    ['Government of Marlow County', 'Recommendations addressed to: Government of Marlow County'],
  ])('are asked of the government, however it is written: %s', (addressee, lead) => {
    const ASK = [{ id: 'ASK-1', submission: 'SUB-JNT1', text: 'Lower rents', issues: [], addressee }];
    const [first] = section(documentOf(bookOf({ ...coalition, ASK })), 'recommendations');
    expect(first?.replace(/^\d+ /, '')).toBe(lead);
  });

  it('can hold the recommendations at the end of each issue instead', () => {
    const model = documentOf(bookOf(coalition), { settings: { 'documents.recommendations': 'issue' } });
    expect(section(model, 'issues')).toContain('5.1 Extend the period of notice to ninety days.');
    expect(section(model, 'recommendations').join(' ')).not.toContain('ninety');
  });

  it('leave the workgroup’s common asks out of an individual submission', () => {
    const text = section(documentOf(bookOf(coalition), {}, 'SUB-OWN1'), 'recommendations').join(' ');
    expect(text).toContain('Protect springs');
    expect(text).not.toContain('Publish rents');
  });
});

describe('written text', () => {
  it('goes to the issue whose name stands on a line of its own, in any language and with any number', () => {
    const text = 'Opening words.\nA. Logement\nFirst fact.\nSecond fact.\n2) EVICTIONS:\nThird fact.';
    const model = documentOf(bookOf(written(text)));
    expect(section(model, 'introduction')).toEqual(['1 Opening words.']);
    expect(section(model, 'issues')).toEqual([
      'A Housing',
      '2 First fact.',
      '3 Second fact.',
      'B Evictions',
      '4 Third fact.',
    ]);
  });

  it('without headings stands as it is, and loses numbers that were typed before every paragraph', () => {
    const model = documentOf(bookOf(written('1. One.\n\n2. Two in 2024.')));
    expect(section(model, 'issues')).toEqual(['1 One.', '2 Two in 2024.']);
    expect(model.sections.map(({ heading }) => heading)).toEqual(['', 'Recommendations']);
  });

  it('keeps endnotes in reading order, also over a line end, and unclosed ones as typed', () => {
    const model = documentOf(bookOf(written('Housing\nFact [[Source\nA]] and more.[[ ]]\nOpen [[end')));
    expect(section(model, 'issues').slice(1, 3)).toEqual(['2 Fact[2] and more.', '3 Open [[end']);
    expect(model.endnotes).toEqual(['Interviews of 2025.', 'Source A']);
    expect(model.warnings.some(({ text }) => text.en.includes('[['))).toBe(true);
  });

  it('read back from a built document gives the same document again', () => {
    const first = documentOf(
      bookOf(written('Introduction\nHello.\nHousing\nA fact.\nEvictions\nOther fact.')),
    );
    const readBack = previewLines(first)
      .filter(({ style }) => style !== 'endnote')
      .map(({ text }) => text)
      .join('\n');
    expect(documentOf(bookOf(written(readBack))).sections).toEqual(first.sections);
  });

  it('read back later, when month, recommendations and ratings have changed, doubles none of these lines', () => {
    const earlier = [
      'Joint submission, March 2025',
      'Introduction',
      'Follow-up to the previous review',
      'Housing',
      'At the previous review (cycle 2), 1 recommendation addressed this issue:',
      'Supported: 9.1 (Kenya); 92.10 (Bolivia (Plurinational State of)).',
      'Noted: 92.1 (France). We regret this.',
    ].join('\n');
    const lines = previewLines(documentOf(bookOf(written(earlier)))).map(({ text }) => text);
    for (const gone of ['March 2025', 'cycle 2', '92.10'])
      expect(lines.filter((line) => line.includes(gone))).toEqual([]);
    expect(lines).toContain('Noted: 92.1 (France). We regret this.');
  });

  it('keeps a summary of several lines that was read back and written on', () => {
    const [submission] = coalition.SUB;
    const book = bookOf({
      ...written('Introduction\nFirst.\nSecond.\nThird.'),
      SUB: [{ ...submission, id: 'SUB-JNT1', summary: 'First.\nSecond.' }],
    });
    const [introduction] = documentOf(book).sections;
    expect(introduction?.blocks.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Third.']);
  });
});

describe('words', () => {
  it('are counted without cover page, endnotes and automatic numbers', () => {
    const book = bookOf({
      ISS: coalition.ISS,
      SUB: [{ id: 'SUB-TINY', mainIssue: 'ISS-HOUS', summary: 'One two three.[[Four five]]' }],
      TXT: [{ id: 'TXT-0001', submission: 'SUB-TINY', part: 1, text: 'Housing\nSix seven' }],
      ASK: [{ id: 'ASK-0001', submission: 'SUB-TINY', text: 'Act now', issues: ['ISS-HOUS'] }],
    });
    const count = wordCount(documentOf(book, {}, 'SUB-TINY'));
    const headings =
      'Introduction Promotion and protection of human rights on the ground Housing Recommendations';
    const lead = 'It is recommended that the Government of [State under review]:';
    const expected = [headings, 'One two three.', 'Six seven', lead, 'Act now.'].join(' ').split(' ').length;
    expect(count).toMatchObject({ body: expected, limit: 2815, kind: 'individual' });
    expect(count.everything).toBeGreaterThan(expected + 2);
  });

  it.each([
    ['joint', {}, 5630],
    ['joint', { limit: 4000 }, 4000],
    ['statement', {}, 240],
    ['statement', { minutes: 3 }, 360],
    ['pre-session-statement', {}, 840],
    ['local', {}, null],
    ['one-pager', {}, 500],
  ])('of a %s with %j have the limit %s', (kind, own, limit) => {
    const book = bookOf({ SUB: [{ id: 'SUB-KIND', kind, ...own }] });
    expect(wordCount(documentOf(book, {}, 'SUB-KIND')).limit).toBe(limit);
  });

  it('take the limit from Settings when it is there', () => {
    const book = bookOf({ SUB: [{ id: 'SUB-KIND', kind: 'joint' }] });
    expect(wordCount(documentOf(book, { settings: { 'limit.joint': '6,000' } }, 'SUB-KIND')).limit).toBe(
      6000,
    );
  });
});

it('tells of an issue that the text has a part on and the submission no longer has', () => {
  const rows = written('Housing\nRents rose.\nWater\nWells dried up.');
  const words = (given: typeof rows) => documentOf(bookOf(given)).warnings.map((one) => render(one, 'en'));
  const told =
    '“Water” is none of this submission’s issues, so its document leaves out what stands under it.';
  expect(words(rows).join(' ')).toContain(told);
  const [first] = rows.SUB ?? [];
  const all = { ...rows, SUB: first ? [{ ...first, issues: ['ISS-HOUS', 'ISS-WATR'] }] : [] };
  expect(words(all).join(' ')).not.toContain('is none of this submission’s issues');
});

describe('a short kind', () => {
  const short = (text: string) =>
    documentOf(
      bookOf({
        ...written(text),
        SUB: coalition.SUB.map((row) => ({ ...row, kind: 'executive-summary', summary: '' })),
        ASK: text === '' ? [] : coalition.ASK,
      }),
    );

  it('holds what is written and asked, and no places for the rest', () => {
    const model = short('We asked.\nEvictions\nNotice is short.');
    expect(section(model, 'introduction')).toEqual(['1 We asked.']);
    expect(section(model, 'issues')).toEqual(['A Evictions', '2 Notice is short.']);
    expect(section(model, 'follow-up')).toEqual([]);
    expect(section(model, 'recommendations')[0]).toBe(
      '3 It is recommended that the Government of Freedonia:',
    );
  });

  it('asks for its text where there is none', () => {
    const model = short('');
    expect(model.sections.map(({ kind }) => kind)).toEqual(['introduction']);
    expect(model.sections[0]?.blocks).toMatchObject([{ isPrompt: true }]);
  });
});

describe('what the authors wrote', () => {
  const text =
    'Housing\n## Rents\nRents *rose*.\n- One\n  - Two\n- Three\n| A | B |\n| --- | --- |\n| c[[Note]] | d |\nWe ask:\n- Publish rents each year;';
  const blocks =
    documentOf(bookOf(written(text))).sections.find(({ kind }) => kind === 'issues')?.blocks ?? [];

  it('keeps its subheadings, lists and tables, with the numbers that Word will show', () => {
    expect(blocks.slice(0, 7).map(({ kind, number }) => [kind, number])).toEqual([
      ['heading', 'A'],
      ['subheading', '1'],
      ['paragraph', '2'],
      ['listItem', '(a)'],
      ['listItem', '(i)'],
      ['listItem', '(b)'],
      ['table', ''],
    ]);
    expect(blocks[6]?.table).toMatchObject({
      hasHead: true,
      rows: [
        ['A', 'B'],
        ['c\uE0F02\uE0F1', 'd'],
      ],
    });
  });

  it('has no sentence that leads in nothing, where its items are asks that the document lists', () => {
    expect(blocks.map((block) => block.text)).not.toContain('We ask:');
  });

  it('is counted by its words alone', () => {
    const count = (given: string): number => wordCount(documentOf(bookOf(written(given)))).body;
    expect(count('Housing\n- **One** [two](https://a.org/1)\n| three | four |')).toBe(
      count('Housing\nOne two\nthree four'),
    );
  });

  it('reads no sign in what the sheets say', () => {
    const ASK = [{ id: 'ASK-1', submission: 'SUB-JNT1', text: 'Amend *article* 5', issues: ['ISS-HOUS'] }];
    const model = documentOf(bookOf({ ...coalition, ASK }));
    const lines = previewLines(model).map((line) => line.text);
    expect(lines).toContain('Amend *article* 5.');
  });
});
