// Taking in a text: what is written, what is seen before, and what is refused.
import { describe, expect, it } from '@jest/globals';
import { previewLines } from '../../../../src/core/submissions/documents/preview';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { render } from '../../../../src/core/base/messages/text';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { RowOf } from '../../../../src/core/workbook/records/rows';
import { joinedParts } from '../../../../src/core/base/text/text-parts';
import { takeInText, type TakeInTextInput } from '../../../../src/core/submissions/texts/plan-take-in';
import { bookOf, coalition, contextOf, written, type Wanted } from '../documents/fixture';

const SUB = 'SUB-JNT1';
const TEXT =
  'Introduction\nWe asked tenants.\nHousing\nRents rose.[[Survey 2025]]\nEvictions\nNotice is short.';

const plan = (text: string, book: Book = bookOf(coalition), wanted: Wanted = {}, more: object = {}) =>
  takeInText.plan(book, { submission: SUB, text, ...more } as TakeInTextInput, contextOf(wanted));
const done = (...args: Parameters<typeof plan>) => {
  const outcome = plan(...args);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
};
const refused = (...args: Parameters<typeof plan>): string => {
  const outcome = plan(...args);
  return outcome.ok ? '' : render(outcome.problem, 'en');
};
const withText = (...texts: string[]): Book =>
  bookOf({
    ...coalition,
    TXT: texts.map((text, at) => ({ id: `TXT-${String(at + 1)}`, submission: SUB, part: at + 1, text })),
  });
const writtenBy = (edits: ReturnType<typeof done>['edits']): string =>
  joinedParts(
    edits.flatMap((edit) =>
      edit.sheet === 'TXT' && edit.kind !== 'delete'
        ? [edit.values as unknown as Pick<RowOf<'TXT'>, 'part' | 'text'>]
        : [],
    ),
  );

describe('taking in a first text', () => {
  it('writes it, a version, and the words of the document', () => {
    const { edits, result } = done(TEXT);
    expect(writtenBy(edits)).toBe(TEXT);
    expect(edits.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['insert', 'TXT'],
      ['insert', 'VER'],
      ['insert', 'SGT'],
      ['update', 'SUB'],
    ]);
    expect(edits[1]).toMatchObject({
      values: {
        submission: SUB,
        version: 1,
        words: result.document.body,
        builtBy: 'MEM-ANA1',
        readAt: '2026-03-31T22:30:00.000Z',
      },
    });
    expect(edits[3]).toMatchObject({ id: SUB, values: { words: result.document.body, textVersion: 1 } });
  });

  it('says how many words and notes it has and where they go', () => {
    const { result } = done(TEXT);
    expect(result).toMatchObject({
      ...{ words: 11, wordsBefore: null, isSame: false, notes: 1, leftOut: 0, textVersion: 0 },
      ...{ unknownHeadings: [], warnings: [], document: { limit: 5630, state: 'within' } },
    });
    expect(
      result.parts.map(({ section, issue, words, isInDocument }) => [section, issue, words, isInDocument]),
    ).toEqual([
      ['Introduction', '', 3, true],
      ['Promotion and protection of human rights on the ground', 'Housing', 2, true],
      ['Promotion and protection of human rights on the ground', 'Evictions', 3, true],
    ]);
  });
});

describe('taking in another text', () => {
  const long = (word: string) =>
    Array.from({ length: 3000 }, () => `${word} was seen in many towns.`).join('\n');

  it('lets new parts take the places of the old ones, and more or fewer of them', () => {
    const grown = done(long('Mould'), withText('Old.'));
    expect(grown.edits.slice(0, 2)).toMatchObject([
      { kind: 'update', id: 'TXT-1', values: { part: 1 } },
      { kind: 'insert', sheet: 'TXT', values: { part: 2 } },
    ]);
    expect(writtenBy(grown.edits)).toBe(long('Mould'));
    const shrunk = done(TEXT, withText('One.', 'Two.', 'Three.'));
    expect(shrunk.edits.filter(({ kind }) => kind === 'delete')).toEqual([
      { kind: 'delete', sheet: 'TXT', id: 'TXT-2' },
      { kind: 'delete', sheet: 'TXT', id: 'TXT-3' },
    ]);
    expect(shrunk.result).toMatchObject({ wordsBefore: 3 });
  });

  it('does nothing for the text that is there', () => {
    const { edits, result, summary } = done(TEXT, withText(TEXT), {}, { textVersion: 7 });
    expect([edits, result.isSame]).toEqual([[], true]);
    expect(summary.map((one) => render(one, 'en')).join()).toContain('has already');
  });

  it('is refused when there is another version than the one that was looked at', () => {
    const [submission] = coalition.SUB;
    const book = bookOf({ ...written('Other.'), SUB: [{ ...submission, id: SUB, textVersion: 4 }] });
    expect(refused(TEXT, book, {}, { textVersion: 3 })).toContain('while you were looking');
    expect(done(TEXT, book, {}, { textVersion: 4 }).edits.at(-1)).toMatchObject({
      values: { textVersion: 5 },
    });
  });

  it('counts texts by themselves, apart from the documents that were built', () => {
    const VER = [
      { id: 'VER-1', submission: SUB, version: 6, hash: 'abc' },
      { id: 'VER-2', submission: SUB, version: 2, hash: 'tabc' },
    ];
    expect(done(TEXT, bookOf({ ...coalition, VER })).edits.at(-1)).toMatchObject({
      values: { textVersion: 3 },
    });
  });
});

describe('a document that was built and written on', () => {
  const builtLines = (book: Book): string[] => {
    const document = submissionDocument(book, SUB, contextOf());
    if (!document.ok) throw new Error('no document');
    return previewLines(document.value)
      .filter(({ style }) => style !== 'endnote')
      .map(({ text }) => text);
  };

  it('brings in only what was written', () => {
    const lines = builtLines(bookOf(coalition));
    const at = lines.indexOf('Evictions');
    const text = [
      ...lines.slice(0, at + 1),
      'Two families were put out in May.',
      ...lines.slice(at + 1),
    ].join('\n\n');
    const { result, edits } = done(text);
    const taken = writtenBy(edits);
    expect(taken).toContain('Two families were put out in May.');
    for (const line of [
      'Housing Network Alpha',
      'It is recommended',
      'Extend the period of notice',
      'Endnotes',
      '[Describe',
    ])
      expect(taken).not.toContain(line);
    expect(result.leftOut).toBeGreaterThan(10);
    // The note is a plain [1] in the preview, so that the list of endnotes has nothing to show.
    const again = builtLines(withText(taken));
    expect(again).toEqual([
      ...lines.slice(0, at + 1),
      'Two families were put out in May.',
      ...lines.slice(at + 2, -1),
    ]);
    expect(lines[at + 1]).toMatch(/^\[Describe/);
  });

  it('is told apart from one in which nothing was written', () => {
    const bare = bookOf({ ...coalition, SUB: [{ ...coalition.SUB[0], id: SUB, summary: '' }] });
    expect(refused(builtLines(bare).join('\n'), bare)).toContain('only what the workbook fills in');
  });
});

describe('what to look at', () => {
  const warnings = (...args: Parameters<typeof plan>): string => done(...args).result.warnings.join(' ');

  it.each([
    ['no heading', 'Rents rose in every town.', 'The text has no headings.'],
    [
      'an open note, with how it begins',
      'Housing\nRents rose.[[Census]]\nSo did prices [[Survey of the towns, 2025, page 4, first table',
      'the one that begins with “[[Survey of the towns, 2025, page”. Add ]] where it ends.',
    ],
  ])('%s', (_, text, words) => {
    expect(warnings(text)).toContain(words);
  });

  const SPANISH = `Vivienda\n${'Los alquileres subieron en todas las ciudades y las familias no pueden pagar lo que se les pide. '.repeat(5)}`;

  it('another language than the one that is said; else the text says it', () => {
    expect(warnings(SPANISH, bookOf(coalition), {}, { language: 'en' })).toContain('seems to be in Spanish');
    const { result, edits } = done(SPANISH);
    expect([result.language, result.warnings]).toEqual(['es', []]);
    expect(edits.at(-1)).toMatchObject({ sheet: 'SUB', values: { language: 'es' } });
  });

  it('a part on an issue that the submission does not have, which one press adds', () => {
    const text = 'Housing\nRents rose.\nWater\nWells dried up.';
    expect(done(text).result.issuesToAdd).toEqual([{ id: 'ISS-WATR', name: 'Water' }]);
    const { result, edits } = done(text, bookOf(coalition), {}, { addIssues: ['ISS-WATR'] });
    expect([result.issuesToAdd, result.parts.every(({ isInDocument }) => isInDocument)]).toEqual([[], true]);
    expect(edits.at(-1)).toMatchObject({ values: { issues: ['ISS-EVIC', 'ISS-HOUS', 'ISS-WATR'] } });
  });

  it('what reads as a recommendation and is no ask yet', () => {
    const text =
      'Evictions\nNotice is short.\nRecommendations\n- Extend the period of notice to ninety days;\n- Ratify the treaty on torture by 2027;\n- Repeal the law on rents at once.';
    const offered = done(text).result.offeredAsks;
    const offeredAsks = offered.map((ask) => ask.text);
    expect(offered[1]?.hint).toBe('Clearer with: who acts (a ministry, parliament)');
    expect(offeredAsks).toEqual(['Ratify the treaty on torture by 2027', 'Repeal the law on rents at once']);
    const { edits, result } = done(text, bookOf(coalition), {}, { asks: offeredAsks.slice(0, 1) });
    expect(result.offeredAsks).toEqual(offered.slice(1));
    expect(edits.filter(({ sheet }) => sheet === 'ASK')).toMatchObject([
      { kind: 'insert', values: { submission: SUB, text: offeredAsks[0], issues: ['ISS-HOUS', 'ISS-EVIC'] } },
    ]);
  });

  it('what changed since, paragraph by paragraph', () => {
    const before = 'Housing\nRents rose by a third in two years.\nNobody was asked.\nThe law is old.';
    const after = 'Housing\nRents rose by **half** in two years.\nThe law is old.\n- Mould';
    const { changes } = done(after, withText(before)).result;
    expect(changes).toEqual({
      ...{ added: 1, removed: 1, changed: 1 },
      shown: [
        {
          kind: 'changed',
          before: 'Rents rose by a third in two years.',
          after: 'Rents rose by **half** in two years.',
        },
        { kind: 'removed', before: 'Nobody was asked.', after: '' },
        { kind: 'added', before: '', after: '- Mould' },
      ],
    });
  });

  it('the lines that the workbook makes itself, each told', () => {
    const text = `${TEXT}\nRecommendations\n- Extend the period of notice to ninety days;`;
    expect(done(text).result.leftOutLines).toEqual([
      'Extend the period of notice to ninety days;',
      'Recommendations',
    ]);
  });

  it('a text that is much shorter than the one before', () => {
    const before = withText(Array.from({ length: 30 }, () => 'Rents rose again.').join('\n'));
    expect(warnings(TEXT, before)).toContain('less than half');
    expect(warnings(`${TEXT} `.repeat(12), before)).not.toContain('less than half');
  });

  it('lines that look like headings and are none', () => {
    const text =
      'Introduction\nEviction by night\nPolice came at three in the morning and took the doors away.\nNo vowel\nis.';
    expect(done(text).result.unknownHeadings).toEqual([{ line: 'Eviction by night', suggestions: [] }]);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', ' \n\n ', 'There is no text yet'],
    ['signs only', '*** --- ***', 'There is no text yet'],
    ['the inside of a file', `PK\u0003\u0004${'\u0001\u0002'.repeat(400)}`, 'inside of a file'],
    ['a library', 'word '.repeat(200_001), 'more than 200,000 words'],
  ])('%s', (_, text, words) => {
    expect(refused(text)).toContain(words);
  });

  it('what a stranger brings; authors, co-chairs of its workgroup and coordinators may', () => {
    const as = (actor: Wanted['actor']) => plan(TEXT, bookOf(coalition), { actor: actor ?? {} }).ok;
    expect(refused(TEXT, bookOf(coalition), { actor: { person: 'MEM-BO' } })).toContain('Only its authors');
    expect([
      as({ person: 'MEM-BO', coChairs: ['WG-HOME'] }),
      as({ person: '', isCoordinator: true }),
      as({ person: 'MEM-BO', coChairs: ['WG-ELSE'] }),
    ]).toEqual([true, true, false]);
  });
});

describe('a document that was built before the sheet said otherwise', () => {
  const cover = [
    'Universal Periodic Review',
    '50th session of the Working Group on the Universal Periodic Review',
    'Freedonia',
    'A title that was changed since',
    'Joint submission, January 2026',
    'Submitted by',
    '[Lead organization]',
    'Key words',
    'Housing',
    'Contact',
    'Somebody Else, else@example.org',
    'Clear Source Union. Founded in 2014. [What the organization does, in two or three sentences.]',
  ];

  it('brings nothing of its old cover, in either language', () => {
    const { result, edits } = done([...cover, '', TEXT].join('\n'));
    expect(writtenBy(edits)).toBe(TEXT);
    expect([result.cover, result.leftOut]).toEqual([cover.length, 0]);
    const spanish = ['Examen Periódico Universal', 'Título de antes', 'Introducción', 'Nadie preguntó.'];
    expect(writtenBy(done(spanish.join('\n')).edits)).toBe('Introducción\nNadie preguntó.');
  });

  it('keeps what somebody wrote on the cover', () => {
    const abstract =
      'In this report forty families tell what happened in the nine days after the river had come over the dam.';
    expect(writtenBy(done([...cover, abstract, TEXT].join('\n')).edits)).toContain(abstract);
  });

  it.each(['Executive summary', 'I. Resumen ejecutivo', 'Résumé analytique'])(
    'keeps all from the summary on: %s',
    (title) => {
      const summary = [title, 'Evictions tripled in two years.', 'No law protects tenants.'].join('\n');
      expect(writtenBy(done([...cover, summary, TEXT].join('\n')).edits)).toBe(`${summary}\n${TEXT}`);
    },
  );

  it('brings no lead-in for a body that was called otherwise, but what somebody wrote after such words', () => {
    const lead = 'Recommendations addressed to: Department of Homes';
    const own = `${lead}, which has had the money for three winters and has not yet opened one of the nine shelters that it promised.`;
    const written = (line: string) =>
      writtenBy(done(TEXT.replace('We asked tenants.', `We asked tenants.\n${line}`)).edits);
    expect(written(lead)).toBe(TEXT);
    expect(written(own)).toContain(own);
  });

  it('brings no place to be written, whatever is filled in by now', () => {
    const prompt =
      '[Sum up the main points, and say how the information was gathered and who was consulted.]';
    const { edits } = done(TEXT.replace('We asked tenants.', `We asked tenants.\n${prompt}`));
    expect(writtenBy(edits)).toBe(TEXT);
  });
});

it('what is noted at a heading is noted at the paragraph below, however long it is', () => {
  const source = `Decree 7 of 2024 ${'and what followed from it '.repeat(12)}`.trim();
  const text = `Housing[[${source}]]\nRents rose.[[Survey 2025]]`;
  const { result } = done(text);
  expect(result).toMatchObject({ notes: 2, warnings: [] });
  const document = submissionDocument(bookOf(coalition), SUB, contextOf(), text);
  const lines = document.ok ? previewLines(document.value) : [];
  const texts = lines.filter(({ style }) => style !== 'endnote').map(({ text: line }) => line);
  expect(texts).toContain('Rents rose.[2][3]');
  const notes = lines.filter(({ style }) => style === 'endnote').map(({ text: line }) => line);
  expect(notes.slice(1)).toEqual(['Survey 2025', source]);
});
