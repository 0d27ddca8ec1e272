// A joint text is not withdrawn over the heads of those whose texts were merged into it.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { mergedTrouble } from '../../../../src/core/submissions/registering/merged-texts';
import { submissionForm } from '../../../../src/core/submissions/registering/plan-registering-form';
import { applied, bookReading, contextOf, type Rows } from '../../coverage/overlaps/fixture';
import { register, rows } from './fixture';

const COORDINATOR = { actor: { isCoordinator: true, coChairs: ['WG-1'] } };
const joined: Rows = {
  ...rows,
  SUB: [
    ...(rows.SUB ?? []).map((row) => ({ ...row, mergedInto: 'SUB-J' })),
    { id: 'SUB-2', title: 'Cells without water', workgroup: 'WG-2', mergedInto: 'SUB-J' },
    { id: 'SUB-J', title: 'Water for all', workgroup: 'WG-1', kind: 'joint' },
  ],
};
const withdraw = (given: Rows, id = 'SUB-J') =>
  register(
    { id, title: undefined, kind: undefined, workgroup: undefined, status: 'withdrawn' },
    COORDINATOR,
    given,
  );
const alone: Rows = { ...joined, SUB: (joined.SUB ?? []).map((row) => ({ ...row, mergedInto: '' })) };

describe('a joint text', () => {
  it('is not withdrawn while others are merged into it; the refusal says whose, and the way out', () => {
    expect(withdraw(joined).problem).toBe(
      '“Water for all” is the joint text of “Clean water in villages” (Water), “Cells without water” (Prisons): ' +
        'withdrawing it would take them along. First open the pair again in “Overlaps to settle”, under “Settled”; ' +
        'then each has its own text back.',
    );
    expect(withdraw(alone).problem).toBeUndefined();
    expect(withdraw(alone, 'SUB-1').problem).toBeUndefined();
  });

  it('tells the form before anybody presses', () => {
    const form = submissionForm.plan(bookReading(submissionForm.reads, joined), {}, contextOf(COORDINATOR));
    expect(form.ok && form.value.result.joint).toEqual([
      {
        id: 'SUB-J',
        from: 'SUB-1',
        titles: '“Clean water in villages” (Water), “Cells without water” (Prisons)',
      },
    ]);
  });

  it('that was withdrawn in its cell is told by Check and repair, unless it gave way as agreed', () => {
    const told = (given: Rows) =>
      mergedTrouble(bookReading(['SUB', 'WG', 'OVL'], given)).map(
        ({ id, message }) => `${id} ${render(message, 'en')}`,
      );
    const gone = applied(joined, [
      { kind: 'update', sheet: 'SUB', id: 'SUB-J', values: { status: 'withdrawn' } },
    ]);
    expect(told(gone)).toEqual([expect.stringContaining('SUB-J “Water for all” is withdrawn, and with it')]);
    expect(told(joined)).toEqual([]);
    const OVL = [{ id: 'OVL-1', first: 'SUB-J', second: 'SUB-1', decision: 'endorse-second' }];
    expect(told({ ...gone, OVL })).toEqual([]);
  });
});
