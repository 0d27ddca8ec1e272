// What the coverage report says of a small coalition, for all of it and for one workgroup.
import { describe, expect, it } from '@jest/globals';
import { reportLines, reportTemplateData } from '../../../../src/core/coverage/report/outputs';
import { coverageReport } from '../../../../src/core/coverage/report/plan-build';
import { LANGUAGES, type Language } from '../../../../src/core/base/messages/text';
import { isSettled } from '../../../../src/core/coverage/overlaps/decision/settling';
import { bookWith, coalition, contextFor } from './coalition';
import { whoCoversWhatText } from '../../../../src/core/words/coverage/who-covers-what';

const whole = { workgroups: undefined };
const report = coverageReport(bookWith(), whole, contextFor());
const water = coverageReport(bookWith(), { workgroups: new Set(['WG-WATR']) }, contextFor());

describe('issues', () => {
  it('that nobody leads are told with who works on them; the lead of a closed workgroup counts for nothing', () => {
    expect(report.gaps).toEqual([
      { issue: 'Schools', workgroups: ['Homes (follows)'], submissions: ['Dry taps'], recommended: 0 },
      { issue: 'Voting', workgroups: ['nobody is on it'], submissions: [], recommended: 1 },
    ]);
  });

  it.each(LANGUAGES)('that nobody is on say so in the words of the panel, in %s', (language) => {
    const { gaps } = coverageReport(bookWith(), whole, contextFor(undefined, { bookLanguage: language }));
    const said = gaps.at(-1)?.workgroups[0] ?? '';
    expect(said).not.toBe('');
    expect(whoCoversWhatText.nobody[language].endsWith(said)).toBe(true);
  });

  it('with a row that has no part any more count as ones that nobody is on', () => {
    const COV = [
      ...(coalition.COV ?? []),
      { id: 'COV-OFF', issue: 'ISS-VOTE', workgroup: 'WG-HOME', part: '' },
    ];
    const { gaps, figures } = coverageReport(bookWith({ COV } as never), whole, contextFor());
    expect(gaps[1]).toMatchObject({ issue: 'Voting', workgroups: ['nobody is on it'] });
    expect(figures).toContainEqual({ key: 'nobody', count: 2, label: 'of them: nobody is on it' });
  });

  it('that several lead are told with each angle', () => {
    expect(report.doubles).toEqual([{ issue: 'Water', leaders: ['Water: wells', 'Homes: taps'] }]);
  });

  it('sets colons as the workbook’s language does', () => {
    const french = coverageReport(bookWith(), whole, contextFor(undefined, { bookLanguage: 'fr' }));
    expect(french.doubles[0]?.leaders).toEqual(['Water : wells', 'Homes : taps']);
    const texts = reportLines(french).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Contributions:'))).toEqual([]);
    expect(texts.some((text) => text.includes('Contributions : '))).toBe(true);
  });

  it('that nobody touches are named apart; recommendations of older cycles do not count', () => {
    expect(report.untouched).toEqual(['Fish']);
  });

  it.each([
    ['some that nobody works on', {}],
    ['all of them, and nothing touches any', { COV: [], SUB: [], REC: [], OVL: [] }],
    [
      'none',
      {
        COV: coalition.ISS?.map(({ id }) => ({
          id: `COV-${id}`,
          issue: id,
          workgroup: 'WG-HOME',
          part: 'leads',
        })),
      },
    ],
  ])('that nobody leads are all listed, as many as the figure says: %s', (_, over) => {
    const made = coverageReport(bookWith(over as never), whole, contextFor());
    const count = made.figures.find(({ key }) => key === 'noLead')?.count;
    const lines = reportLines(made).map(({ text }) => text);
    const heading = lines.indexOf('Issues that nobody leads');
    const saysNone = lines[heading + 1] === 'None.';
    expect(made.gaps.length + made.untouched.length).toBe(count);
    expect([saysNone, reportTemplateData(made).isAllLed]).toEqual([count === 0, count === 0]);
  });

  it('of one workgroup are those that it or its submissions touch', () => {
    expect([water.gaps, water.doubles.length, water.untouched]).toEqual([[], 1, []]);
  });
});

describe('overlaps to settle', () => {
  it('stand once each, under the first workgroup that has a side, with numbers through the report', () => {
    const places = report.pairs.map(({ workgroup, pairs, elsewhere }) => [
      workgroup,
      pairs.map(({ number, first, second }) => `${number} ${first.title} + ${second.title}`),
      elsewhere,
    ]);
    expect(places).toEqual([
      ['Water', ['1 Clean wells + Dry taps'], []],
      ['Homes', ['2 Dry taps + High rents', '3 Nobody’s text + High rents'], [1]],
    ]);
  });

  it('are not told of a submission that was merged or withdrawn since', () => {
    const SUB = (coalition.SUB ?? []).map((row) =>
      row.id === 'SUB-RENT' ? { ...row, mergedInto: 'SUB-WELL' } : row,
    );
    const after = coverageReport(bookWith({ SUB } as never), whole, contextFor());
    expect(after.pairs.flatMap(({ pairs }) => pairs.map(({ number }) => number))).toEqual([1]);
    expect(after.figures.find(({ label }) => label === 'open overlap')?.count).toBe(1);
    expect(after.settled).toEqual(report.settled);
  });

  it('say how close, why, for whom they wait and since when', () => {
    expect(report.pairs[0]?.pairs[0]).toMatchObject({
      first: { title: 'Clean wells', workgroup: 'Water' },
      why: ['All of it is the same.', 'Issue of both: Water.'],
      waiting: ['Water, Homes', 'Since 3 January 2027'],
    });
  });

  it.each([
    ['the workgroups of both sides, when nothing is noted', {}, ['Homes']],
    ['only the side that has not agreed', { decidedByFirst: 'MEM-1' }, ['Homes']],
    ['the coordinators, once the time is over', { priority: 'overdue' }, ['the coordinators']],
    ['with what one side proposed', { reason: 'merge: one text' }, ['Homes', 'Proposed: merge']],
  ])('wait for %s', (_, over, expected) => {
    const OVL = (coalition.OVL ?? []).map((row) => (row.id === 'OVL-2' ? { ...row, ...over } : row));
    const { pairs } = coverageReport(bookWith({ OVL } as never), whole, contextFor());
    const pair = pairs.flatMap((one) => one.pairs).find(({ number }) => number === 2);
    expect(pair?.waiting).toEqual(expected);
  });

  it('of one workgroup include those that stand with another', () => {
    expect(water.pairs.map(({ workgroup, pairs }) => [workgroup, pairs.length])).toEqual([['Water', 1]]);
  });

  it('beyond twenty-five of a workgroup are counted only', () => {
    const SUB = Array.from({ length: 31 }, (_, index) => ({
      id: `SUB-${index}`,
      title: `Text ${index}`,
      workgroup: 'WG-HOME',
      status: 'draft',
    }));
    const OVL = Array.from({ length: 30 }, (_, index) => ({
      id: `OVL-${index}`,
      first: `SUB-${index}`,
      second: 'SUB-30',
      level: 'related',
      rank: index,
      decision: 'open',
    }));
    const { pairs } = coverageReport(bookWith({ SUB, OVL, TXT: [] } as never), whole, contextFor());
    expect(pairs.map((one) => [one.pairs.length, one.more])).toEqual([[25, 5]]);
  });
});

describe('what else is told', () => {
  it('are decisions with reason, names and the day of the last change', () => {
    expect(report.settled).toMatchObject([
      {
        first: { title: 'Clean wells' },
        decision: 'Keep both',
        reason: 'Two voices carry further.',
        agreed: ['Bo Lind', '5 January 2027'],
      },
    ]);
  });

  it('are the angles of an issue that was divided', () => {
    const OVL = (coalition.OVL ?? []).map((row) =>
      row.id === 'OVL-3' ? { ...row, decision: 'divide', reason: '[wells | rents] Two sides.' } : row,
    );
    const { settled } = coverageReport(bookWith({ OVL } as never), whole, contextFor());
    expect(settled[0]?.reason).toBe('Clean wells: wells\nHigh rents: rents\nTwo sides.');
  });

  it('are groups of more than two, and contradictions', () => {
    expect(report.groups).toEqual([['Clean wells', 'Dry taps', 'High rents']]);
    expect(report.opposed).toMatchObject([{ asks: ['Open the mine. / Close the mine.'] }]);
  });

  it('are figures that count what is listed', () => {
    const counts = Object.fromEntries(report.figures.map(({ label, count }) => [label, count]));
    expect(counts).toMatchObject({
      'submissions on the way, each with its translations': 4,
      'of them have a text': 2,
      'workgroups at work': 2,
      'issue with one lead': 1,
      'issues that nobody leads': 3,
      'issue that several lead': 1,
      'open overlaps': 3,
      'overlap settled': 1,
    });
    expect((coalition.OVL ?? []).filter((row) => isSettled(row as never)).length).toBe(1);
  });

  it('are true of a joint submission that nobody has written yet, in all languages', () => {
    const joint = { id: 'SUB-JNT', title: 'Taps and wells', workgroup: 'WG-WATR', kind: 'joint' };
    const members = (coalition.SUB ?? []).map((row) =>
      ['SUB-WELL', 'SUB-TAPS'].includes(row.id) ? { ...row, mergedInto: 'SUB-JNT' } : row,
    );
    const figuresIn = (bookLanguage: Language, more: object = {}) => {
      const book = bookWith({ SUB: [...members, joint], ...more } as never);
      const { figures } = coverageReport(book, whole, contextFor(undefined, { bookLanguage }));
      return figures.slice(0, 3);
    };
    expect(figuresIn('en')).toMatchObject([
      { count: 3 },
      { count: 0, label: 'of them have a text' },
      { count: 1, label: 'of them is joint and not written yet: the texts that it unites are compared' },
    ]);
    expect(LANGUAGES.map((language) => figuresIn(language)[2]?.count)).toEqual([1, 1, 1]);
    const TXT = [
      ...(coalition.TXT ?? []),
      { id: 'TXT-J', submission: 'SUB-JNT', part: 1, text: 'Wells and taps.' },
    ];
    expect(figuresIn('en', { TXT })).toMatchObject([
      { count: 3 },
      { count: 1, label: 'of them has a text' },
      { label: 'workgroups at work' },
    ]);
  });

  it('is when the list of overlaps is behind the texts', () => {
    const behind = /Texts have changed since/;
    const firstOf = (sheet: 'SUB' | 'OVL', count: number) => (coalition[sheet] ?? []).slice(0, count);
    const two = { SUB: firstOf('SUB', 2), TXT: coalition.TXT ?? [] };
    const limits = [firstOf('OVL', 1), []].map(
      (OVL) => coverageReport(bookWith({ ...two, OVL } as never), whole, contextFor()).limits,
    );
    expect(limits.map((lines) => lines.some((line) => behind.test(line)))).toEqual([false, true]);
  });

  it('is in the workbook’s language', () => {
    const spanish = coverageReport(bookWith(), whole, contextFor(undefined, { bookLanguage: 'es' }));
    expect([spanish.scope, spanish.doubles[0]?.issue]).toEqual(['Toda la coalición', 'Agua']);
    expect(spanish.made).toBe('10 de enero de 2027, por Ana Ruiz');
  });

  it('is little in an empty workbook, and nothing fails', () => {
    const empty = Object.fromEntries(Object.keys(coalition).map((sheet) => [sheet, []]));
    const { pairs, gaps, figures } = coverageReport(bookWith(empty as never), whole, contextFor());
    expect([pairs, gaps, figures.every(({ count }) => count === 0)]).toEqual([[], [], true]);
  });
});
