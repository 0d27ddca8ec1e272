// An issue that was renamed is shown by its present name wherever a settled pair is shown, and the decision stays.
import { describe, expect, it } from '@jest/globals';
import { openByWorkgroup } from '../../../../src/core/coverage/report/pairs';
import { buildCoverageReportReads } from '../../../../src/core/coverage/report/plan-build';
import { listOverlaps } from '../../../../src/core/coverage/overlaps/plan-overlaps-list';
import { overlapDetails } from '../../../../src/core/coverage/overlaps/plan-details';
import type { Language } from '../../../../src/core/base/messages/text';
import { applied, bookReading, contextOf, type Rows } from './fixture';
import { afterFind, find, overlaps, rows, withOverlap } from './list-fixture';

const named = (given: Rows, name: string, nameEs: string): Rows =>
  applied(given, [{ kind: 'update', sheet: 'ISS', id: 'ISS-1', values: { name, nameEs } }]);
const renamed = (given: Rows): Rows => named(given, 'Life on the land', 'Vida en el campo');

const settled = (language: Language): Rows =>
  withOverlap(applied(rows, find(rows, { language }).edits), 'OVL-n2', {
    decision: 'keep',
    reason: 'Two regions',
    decidedByFirst: 'MEM-ANA',
  });

function listed(given: Rows, language: Language = 'en') {
  const plan = listOverlaps.plan(
    bookReading(listOverlaps.reads, given),
    { show: 'settled' },
    contextOf({ language }),
  );
  return plan.ok ? plan.value.result.overlaps[0] : undefined;
}

describe('a renamed issue in a settled pair', () => {
  it.each([
    ['en', 'Life on the land', 'Issue of both: Life on the land.'],
    ['es', 'Vida en el campo', 'Tema de ambos: Vida en el campo.'],
  ] as const)(
    'is shown by its present name in %s, with the decision as it was',
    (language, name, sentence) => {
      const before = listed(settled(language), language);
      const after = listed(renamed(settled(language)), language);
      expect(after).toMatchObject({ issues: [name], decision: 'keep', settled: true, reason: 'Two regions' });
      expect(after?.evidence).toContain(sentence);
      expect(after?.evidence).toHaveLength(before?.evidence.length ?? 0);
      expect(JSON.stringify(after)).not.toMatch(/Rural life|Vida rural/);
    },
  );

  it('is shown so side by side', () => {
    const book = bookReading(overlapDetails.reads, renamed(settled('en')));
    const plan = overlapDetails.plan(book, { id: 'OVL-n2' }, contextOf());
    expect(plan.ok && plan.value.result.evidence).toContain('Issue of both: Life on the land.');
  });

  it('is shown so in the report', () => {
    const book = bookReading(buildCoverageReportReads, renamed(afterFind(rows)));
    const open = book.rows('OVL').filter(({ id }) => id === 'OVL-n2');
    const groups = openByWorkgroup(book, { workgroups: undefined }, open, contextOf());
    expect(JSON.stringify(groups)).toContain('Issue of both: Life on the land.');
    expect(JSON.stringify(groups)).not.toContain('Rural life');
  });

  it('stands so on the list after the next run, also where a side is no longer compared', () => {
    const given = applied(renamed(settled('en')), [
      { kind: 'update', sheet: 'SUB', id: 'SUB-3', values: { mergedInto: 'SUB-2' } },
    ]);
    const after = applied(given, find(given).edits);
    expect(overlaps(after).find(({ id }) => id === 'OVL-n2')).toMatchObject({
      decision: 'keep',
      reason: 'Two regions',
      decidedByFirst: 'MEM-ANA',
      evidence: expect.stringContaining('Issue of both: Life on the land.'),
    });
    expect(find(after).edits).toEqual([]);
  });

  it('leaves sentences alone where the issue is not known any more', () => {
    const gone = applied(settled('en'), [{ kind: 'delete', sheet: 'ISS', id: 'ISS-1' }]);
    const evidence = overlaps(settled('en'))[1]?.evidence ?? '';
    expect(listed(gone)?.evidence).toEqual(evidence.split('\n'));
  });
});
