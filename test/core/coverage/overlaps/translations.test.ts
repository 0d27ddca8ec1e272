// Original and translation are one text: neither is an overlap of the other, and others overlap with the two once.
import { describe, expect, it } from '@jest/globals';
import { similarSubmissions } from '../../../../src/core/coverage/overlaps/plan-similar';
import { comparedSubmissions } from '../../../../src/core/coverage/overlaps/compared';
import { findOverlapsReads } from '../../../../src/core/coverage/overlaps/plan-find';
import { applied, bookReading, contextOf, type Rows } from './fixture';
import { afterFind, overlaps, quoted, rows } from './list-fixture';

const linked = (of: string, values = {}): Rows =>
  applied(rows, [{ kind: 'update', sheet: 'SUB', id: 'SUB-1', values: { translationOf: of, ...values } }]);

const pairs = (given: Rows) =>
  overlaps(afterFind(given)).map(({ first, second }) => [first, second].sort().join(' '));

describe('a translation', () => {
  it('is no overlap of its original, which it was before it was linked', () => {
    expect(pairs(rows)).toContain('SUB-1 SUB-9');
    expect(pairs(linked('SUB-9'))).not.toContain('SUB-1 SUB-9');
  });

  it('takes the open pair of the two off the list', () => {
    const before = afterFind(rows);
    const after = applied(before, [
      { kind: 'update', sheet: 'SUB', id: 'SUB-1', values: { translationOf: 'SUB-9' } },
    ]);
    expect(pairs(after)).toEqual(pairs(linked('SUB-9')));
  });

  it('is compared by itself once its original was withdrawn, and where the links go round', () => {
    const ids = (given: Rows) =>
      comparedSubmissions(bookReading(findOverlapsReads, given)).map(({ id }) => id);
    expect(ids(linked('SUB-9'))).not.toContain('SUB-1');
    expect(ids(linked('SUB-4'))).toContain('SUB-1');
    const round = applied(linked('SUB-9'), [
      { kind: 'update', sheet: 'SUB', id: 'SUB-9', values: { translationOf: 'SUB-1' } },
    ]);
    expect(ids(round)).toEqual(expect.arrayContaining(['SUB-1', 'SUB-9']));
    expect(ids(linked('SUB-1'))).toContain('SUB-1');
  });

  it('stands for an original that nobody has taken in yet', () => {
    const given = applied(linked('SUB-3'), []);
    const road = comparedSubmissions(bookReading(findOverlapsReads, given)).find(({ id }) => id === 'SUB-3');
    expect(road?.hasText).toBe(true);
    expect(road?.isWritten).toBe(false);
  });

  it('is not on the same ground as its original while it is registered', () => {
    const similar = (more: object) => {
      const book = bookReading(similarSubmissions.reads, rows);
      const plan = similarSubmissions.plan(
        book,
        { title: 'Wells', summary: quoted, ...more },
        contextOf({}, rows),
      );
      return plan.ok ? plan.value.result.similar.map(({ id }) => id) : [];
    };
    expect(similar({})).toContain('SUB-9');
    expect(similar({ translationOf: 'SUB-9' })).not.toContain('SUB-9');
  });
});
