// In which order pairs are settled, and what is compared at all.
import { describe, expect, it } from '@jest/globals';
import { createCoverageMemory } from '../../../../src/core/coverage/overlaps/comparison';
import { render } from '../../../../src/core/base/messages/text';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import { applied, prose, type Rows } from './fixture';
import { afterFind, find, overlaps, quoted, rows, withOverlap, withText } from './list-fixture';

describe('the order in which pairs are settled', () => {
  const places = [0, 1, 2, 3, 4, 5];
  /** What two of the submissions share, and no third: the more, the higher the two numbers. */
  const between = (x: number, y: number) => prose(`p${Math.min(x, y)}q${Math.max(x, y)}x`, 30 + 4 * (x + y));
  const many: Rows = {
    ...rows,
    SUB: places.map((at) => ({
      id: `SUB-${at}`,
      title: `Title ${prose(`t${at}x`, 2)}`,
      workgroup: at % 2 ? 'WG-1' : 'WG-2',
    })),
    TXT: places.map((at) => ({
      id: `TXT-${at}`,
      submission: `SUB-${at}`,
      part: 1,
      text: places
        .filter((other) => other !== at)
        .map((other) => between(at, other))
        .join('. '),
    })),
  };

  it('puts at most three open pairs of a submission first, and names the group', () => {
    const found = overlaps(afterFind(many));
    expect(found).toHaveLength(15);
    const first = found.filter(({ priority }) => priority === 'now');
    const counts = many.SUB?.map(
      ({ id }) => first.filter((row) => row.first === id || row.second === id).length,
    );
    expect(Math.max(...(counts ?? []))).toBe(3);
    expect(found.every(({ priority }) => priority === 'now' || priority === 'later')).toBe(true);
    expect(new Set(found.map(({ group }) => group))).toEqual(
      new Set([expect.stringMatching(/^“Title .*” and 5 more$/)]),
    );
  });

  it('brings the next one forward when one is settled', () => {
    const before = afterFind(many);
    const first = overlaps(before).filter(({ priority }) => priority === 'now');
    const [one] = first;
    const after = afterFind(withOverlap(before, one?.id ?? '', { decision: 'keep', reason: 'Fine' }));
    const now = overlaps(after).filter(({ priority }) => priority === 'now');
    expect(now.map(({ id }) => id)).not.toContain(one?.id);
    const wasLater = now.filter(({ id }) => first.every((row) => row.id !== id));
    expect(wasLater.length).toBeGreaterThan(0);
  });

  it('hands what is left to the coordinator once the day in Settings is over, after a week at least', () => {
    const given = afterFind(rows);
    const on = (now: string, settings: Readonly<Record<string, string>>) =>
      overlaps(applied(given, find(given, { now: `${now}T12:00:00.000Z`, settings }).edits))[0]?.priority;
    expect(on('2027-01-20', { 'due.overlaps': '2027-01-20' })).toBe('now');
    expect(on('2027-01-21', { 'due.overlaps': '2027-01-20' })).toBe('overdue');
    expect(on('2027-01-16', { 'due.overlaps': '2027-01-05' })).toBe('now');
    expect(on('2027-01-18', { 'due.overlaps': '2027-01-05' })).toBe('overdue');
    expect(on('2027-02-09', { 'due.internal': '2027-03-01T18:00' })).toBe('overdue');
    expect(on('2029-01-01', {})).toBe('now');
  });

  it('is written in portions: each goes on where the last ended, the first pairs first', () => {
    let given: Rows = many;
    const runs: number[] = [];
    const written: string[] = [];
    for (let left = 1; left > 0 && runs.length < 5;) {
      const plan = find(given, { most: 4 });
      left = plan.result.left;
      runs.push(plan.result.written);
      given = applied(given, plan.edits);
      written.push(
        ...overlaps(given)
          .slice(-plan.result.written)
          .map(({ priority }) => priority),
      );
    }
    expect(runs).toEqual([4, 4, 4, 3]);
    expect(written).toEqual([...written].sort().reverse());
    const essence = (list: Rows) =>
      overlaps(list)
        .map(({ first, second, level, rank, priority }) => [first, second, level, rank, priority].join(' '))
        .sort();
    expect(essence(given)).toEqual(essence(afterFind(many)));
    expect(find(many, { most: 4 }).summary.map((one) => render(one, 'en'))[0]).toMatch(/^11 more rows/);
  });
});

describe('what is compared', () => {
  const statusOf = (id: string, values: SomeValues<'SUB'>): Rows =>
    applied(rows, [{ kind: 'update', sheet: 'SUB', id, values: values as Record<string, string> }]);

  it('leaves out a submission that was merged into another', () => {
    const merged = statusOf('SUB-1', { mergedInto: 'SUB-2' });
    expect(find(merged).result).toMatchObject({ compared: 3 });
    expect(overlaps(afterFind(merged)).flatMap(({ first, second }) => [first, second])).not.toContain(
      'SUB-1',
    );
  });

  it('has submissions of an earlier cycle beside those of this one, but not with each other', () => {
    const one = applied(statusOf('SUB-1', { cycle: '2021' }), []);
    const [row] = overlaps(afterFind(one));
    expect(row).toMatchObject({ waitingFor: ['WG-1'] });
    expect(row?.evidence).toMatch(/^“Rivers” is of an earlier cycle \(2021\)\./);
    const both = applied(one, [{ kind: 'update', sheet: 'SUB', id: 'SUB-9', values: { cycle: '2021' } }]);
    expect(find(both).result).toMatchObject({ earlier: 2, pairs: 1 });
  });

  it.each<[string, Partial<Rows>]>([
    ['a text in Settings', { SET: [{ id: 'SET-1', key: 'shared.text.1', value: quoted }] }],
    ['an earlier recommendation', { REC: [{ id: 'REC-1', text: quoted }] }],
    ['how an organization presents itself', { ORG: [{ id: 'ORG-1', name: 'One', about: quoted }] }],
  ])('does not count %s', (_name, given) => {
    expect(find({ ...rows, ...given }).result.pairs).toBe(1);
  });

  it('takes a row off the list whose submission was deleted, unless people said something about it', () => {
    const gone = applied(afterFind(rows), [{ kind: 'delete', sheet: 'SUB', id: 'SUB-1' }]);
    expect(find(gone).edits).toEqual([{ kind: 'delete', sheet: 'OVL', id: 'OVL-n1' }]);
    expect(find(withOverlap(gone, 'OVL-n1', { notes: 'Ask Bo' })).edits).toEqual([]);
  });

  it('leaves alone a row that people typed', () => {
    const typed = applied(rows, [
      { kind: 'insert', sheet: 'OVL', id: 'OVL-x', values: { first: 'SUB-9', second: 'SUB-2' } },
    ]);
    expect(find(typed).edits.filter(({ kind }) => kind === 'delete')).toEqual([]);
  });

  it.each([
    ['an empty text', ''],
    ['one word', 'water'],
    ['a text in Arabic', 'يطالب الائتلاف بالماء النظيف للجميع في كل القرى على طول النهر'],
    ['a file as text', 'iVBORw0KGgoAAAANSUhEUgAA'.repeat(2000)],
    ['control characters', '\u0000\u0001\u0002'.repeat(3000)],
  ])('may be %s', (_name, text) => {
    const given = withText(rows, text);
    const once = afterFind(given);
    expect(find(once).edits).toEqual([]);
  });

  it('is found alike with a memory that has seen other texts', () => {
    const warm = find(rows).edits;
    expect(find(rows, {}, createCoverageMemory()).edits).toEqual(warm);
  });
});
