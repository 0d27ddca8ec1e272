// The list of overlaps is kept up to date without touching what people decided.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import { applied, prose, type Rows } from './fixture';
import { afterFind, find, overlaps, quoted, rows, withOverlap, withText } from './list-fixture';

const overlapRow = [
  { id: 'OVL-1', first: 'SUB-9', second: 'SUB-1', level: 'related', decision: 'open', priority: 'later' },
];

describe('finding overlaps', () => {
  it('lists each pair with its level, rank, issues, evidence and versions, the upper row first', () => {
    expect(overlaps(afterFind(rows))).toMatchObject([
      {
        id: 'OVL-n1',
        first: 'SUB-9',
        second: 'SUB-1',
        level: 'copied',
        rank: 1,
        issues: [],
        decision: 'open',
        evidence: expect.stringContaining(
          [
            '38% of “Wells” (60 words) stands in passages that “Rivers” has too.',
            'The longest passage has 60 words.',
          ].join('\n'),
        ),
        priority: 'now',
        waitingFor: ['WG-1', 'WG-2'],
        since: '2027-01-10',
        basis: 'texts',
        group: '',
      },
      {
        id: 'OVL-n2',
        first: 'SUB-2',
        second: 'SUB-3',
        level: 'same-asks',
        rank: 1,
        issues: ['ISS-1'],
        evidence: expect.stringContaining('Issue of both: Rural life.'),
        asks: 'Both: “Pay harvest workers by the day.”',
        basis: 'outlines',
      },
    ]);
    expect(overlaps(afterFind(rows))[0]?.textVersions).toMatch(/^0-\w+:\w+ 0-\w+:\w+$/);
  });

  it('tells which open pairs became closer, and not of settled ones', () => {
    const apart = withText(rows, prose('other', 120));
    const listed = { ...afterFind(apart), OVL: overlapRow };
    const said = (given: Rows) =>
      find(withText(given, String(rows.TXT?.[2]?.['text']))).summary.map((one) => render(one, 'en'));
    const closer = '1 open pair is closer than before: “Wells” + “Rivers”.';
    expect(said(listed)).toContain(closer);
    expect(said(withOverlap(listed, 'OVL-1', { decision: 'keep' }))).not.toContain(closer);
    expect(said(afterFind(rows))).not.toContain(closer);
  });

  it('changes nothing when it runs again', () => {
    expect(find(afterFind(rows)).edits).toEqual([]);
    expect(find(afterFind(rows)).summary.map((sentence) => render(sentence, 'en'))).toContain(
      'Nothing has changed.',
    );
  });

  it('writes evidence in the language of the workbook', () => {
    const [, second] = find(rows, { language: 'es' }).edits;
    expect(second).toMatchObject({
      values: { evidence: expect.stringContaining('Tema de ambos: Vida rural.') },
    });
  });

  it('takes an open pair off the list when its text no longer overlaps, and brings new evidence to others', () => {
    const changed = withText(afterFind(rows), prose('other', 80));
    expect(find(changed).edits).toEqual([{ kind: 'delete', sheet: 'OVL', id: 'OVL-n1' }]);
    const shorter = withText(afterFind(rows), `${prose('quoted', 30)} ${prose('r', 60)}`);
    expect(find(shorter).edits).toMatchObject([
      { kind: 'update', id: 'OVL-n1', values: { evidence: expect.stringContaining('30 words') } },
    ]);
  });

  it.each<[string, SomeValues<'OVL'>]>([
    ['a note', { notes: 'Ask Bo' }],
    ['the word of one side', { decidedByFirst: 'MEM-ANA', reason: 'merge:' }],
    ['a decision', { decision: 'merge' }],
    ['a name that cannot be read', { decidedBySecond: 'Somebody' }],
  ])('keeps a pair that no longer holds when it carries %s', (_name, values) => {
    const touched = withOverlap(afterFind(rows), 'OVL-n1', values);
    expect(find(withText(touched, prose('other', 80))).edits.filter(({ kind }) => kind === 'delete')).toEqual(
      [],
    );
  });

  const settled = withOverlap(afterFind(rows), 'OVL-n1', {
    decision: 'keep',
    reason: 'Two regions',
    notes: 'Fine',
  });
  const after = (given: Rows): Rows => applied(given, find(given).edits);

  it('never changes what was decided, and says when a text changed much afterwards', () => {
    const changed = withText(after(settled), `${quoted} ${prose('new', 90)}`);
    const { edits, result } = find(changed);
    expect(result.changedSince).toEqual(['OVL-n1']);
    const [edit] = edits as unknown as { values: object }[];
    expect(Object.keys(edit?.values ?? {}).sort()).toEqual(['evidence', 'priority', 'textVersions']);
    const [row] = overlaps(applied(changed, edits));
    expect(row).toMatchObject({ decision: 'keep', reason: 'Two regions', priority: 'changed' });
    expect(row?.evidence).toMatch(/^Since this was settled, about \d\d% of “Rivers” has changed\./);
    expect(find(applied(changed, edits)).edits).toEqual([]);
  });

  it('asks no more about a settled pair when a text changes by less than Settings say', () => {
    const changed = withText(after(settled), `${quoted} ${prose('r', 66)}`);
    const { result } = find(changed);
    expect(result.changedSince).toEqual([]);
    expect(overlaps(after(changed))[0]).toMatchObject({
      priority: 'settled',
      textVersions: overlaps(after(settled))[0]?.textVersions,
    });
    expect(find(changed, { settings: { 'overlaps.change': '1' } }).result.changedSince).toEqual(['OVL-n1']);
  });

  it('looks at small changes together: many of them make a large one', () => {
    let course = after(settled);
    for (const words of [66, 72, 80, 90, 104, 120])
      course = after(withText(course, `${quoted} ${prose('r', words)}`));
    expect(overlaps(course)[0]?.priority).toBe('changed');
  });

  it('says when a merge that was decided in the sheet has not been carried out', () => {
    const typed = withOverlap(afterFind(rows), 'OVL-n1', { decision: 'merge' });
    const { result, summary } = find(typed);
    expect(result.notCarriedOut).toBe(1);
    expect(summary.map((one) => render(one, 'en')).join(' ')).toContain(
      '1 merge was typed on the tab Overlaps and not carried out: “Wells” + “Rivers”. Open it',
    );
    const inSpanish = find(typed, { language: 'es' }).summary.map((one) => render(one, 'es'));
    expect(inSpanish.join(' ')).toContain(': «Wells» + «Rivers».');
  });

  it('names a text that many share by its first words; all of it is in the result', () => {
    const many = ['a', 'b', 'c', 'd'];
    const given = applied(
      { ...rows, SUB: [], TXT: [] },
      many.flatMap((name): Edit[] => [
        { kind: 'insert', sheet: 'SUB', id: `SUB-${name}`, values: { title: name, workgroup: 'WG-1' } },
        {
          kind: 'insert',
          sheet: 'TXT',
          id: `TXT-${name}`,
          values: { submission: `SUB-${name}`, part: 1, text: `${quoted} ${prose(name, 80)}` },
        },
      ]),
    );
    const { result, summary } = find(given);
    const told = summary.map((one) => render(one, 'en')).find((line) => line.startsWith('Text shared by 4'));
    expect(result.common[0]?.start).toContain('quotedc');
    expect(told).toMatch(/“(?:quoted\w+ ){10}…”/);
  });

  it('keeps the sides of a known pair that stands the other way round', () => {
    const turnedRows = withOverlap(afterFind(rows), 'OVL-n1', { first: 'SUB-1', second: 'SUB-9' });
    const [row] = overlaps(after(turnedRows));
    expect(row).toMatchObject({ first: 'SUB-1', second: 'SUB-9', waitingFor: ['WG-2', 'WG-1'] });
  });
});
