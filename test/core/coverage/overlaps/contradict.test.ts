// Two submissions whose asks contradict each other: asked while only their words suggest it, told and kept once a person
// says so, and not asked again once somebody says no.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { markContradiction } from '../../../../src/core/coverage/overlaps/plan-contradict';
import { listOverlaps } from '../../../../src/core/coverage/overlaps/plan-overlaps-list';
import { opposedPairs } from '../../../../src/core/coverage/report/pairs';
import { applied, bookReading, contextOf, type Rows, type Wanted } from './fixture';
import { afterFind, find, overlaps, rows as coalition } from './list-fixture';

const CO_CHAIR: Wanted = { actor: { coChairs: ['WG-1'] } };
const rows: Rows = {
  ...coalition,
  ASK: [
    { id: 'ASK-1', submission: 'SUB-2', text: 'Repeal the law on foreign agents.' },
    { id: 'ASK-2', submission: 'SUB-3', text: 'Keep the law on foreign agents.' },
  ],
};
const found = afterFind(rows);
const asked = overlaps(found).find(({ first }) => first === 'SUB-2');
const id = asked?.id ?? '';

function mark(given: Rows, contradict: 'yes' | 'no', who = CO_CHAIR) {
  const book = bookReading(markContradiction.reads, given);
  const plan = markContradiction.plan(book, { id, contradict }, contextOf(who));
  if (!plan.ok) return { said: render(plan.problem, 'en'), rows: given, edits: [] };
  const { edits, summary } = plan.value;
  return { said: summary.map((one) => render(one, 'en')).join(), rows: applied(given, edits), edits };
}
function listed(given: Rows) {
  const book = bookReading(listOverlaps.reads, given);
  const plan = listOverlaps.plan(book, { show: 'contradictions' }, contextOf(CO_CHAIR));
  return plan.ok ? plan.value.result.overlaps.map(({ contradiction }) => contradiction) : [];
}
const inReport = (given: Rows) => {
  const book = bookReading(['OVL', 'SUB', 'WG'], given);
  return opposedPairs(book, book.rows('OVL')).map(({ asks }) => asks.join());
};
const said = (given: Rows): string =>
  find(given)
    .summary.map((one) => render(one, 'en'))
    .join(' ');

describe('asks that may contradict each other', () => {
  it('are asked about, first of all, and stand in no report', () => {
    expect(asked).toMatchObject({ level: 'perhaps', asks: '', priority: 'now', contradict: '' });
    expect(asked?.opposes).toContain('Repeal the law');
    expect([listed(found), inReport(found)]).toEqual([['asked'], []]);
    expect(said(found)).toContain('In 1 pair asks may contradict each other: please look.');
  });

  it('are told everywhere once a person says that they do, also where the texts change', () => {
    const marked = mark(found, 'yes');
    expect(marked.said).toBe('Noted: these two contradict each other.');
    const after = applied(marked.rows, find(marked.rows).edits);
    expect([listed(after), inReport(after)]).toEqual([['told'], [expect.stringContaining('Repeal')]]);
    expect(said(after)).not.toContain('may contradict');
    const changed = applied({ ...after, ASK: [] }, find({ ...after, ASK: [] }).edits);
    expect([listed(changed), overlaps(changed).find((row) => row.id === id)?.contradict]).toEqual([
      ['told'],
      'yes',
    ]);
  });

  it('are not asked about again once a person says no, nor put first', () => {
    const no = mark(found, 'no').rows;
    const after = applied(no, find(no).edits);
    expect([listed(after), inReport(after)]).toEqual([[], []]);
    expect(said(after)).not.toContain('may contradict');
    expect(overlaps(after).find((row) => row.id === id)?.priority).toBe('later');
  });

  it('may be judged otherwise later; the same word again changes nothing', () => {
    const { rows: told } = mark(found, 'yes');
    expect(mark(told, 'yes').edits).toEqual([]);
    expect(listed(mark(told, 'no').rows)).toEqual([]);
  });

  it.each<[string, Wanted, string]>([
    ['a co-chair of another workgroup', { actor: { coChairs: ['WG-9'] } }, 'Prisons'],
    ['a plain member', {}, 'Water'],
  ])('are not for %s to judge', (_name, who, name) => {
    const { said: refused, edits } = mark(found, 'yes', who);
    expect(edits).toEqual([]);
    expect(refused).toContain(name);
  });

  it('may be marked by a coordinator', () => {
    expect(mark(found, 'yes', { actor: { isCoordinator: true } }).edits).toHaveLength(1);
  });
});
