import { describe, expect, it } from '@jest/globals';
import type { AskCell, CountryLine } from '../../../../src/core/advocacy/whom-to-ask/table';
import * as draft from '../../../../src/sidebar/advocacy/whom-to-ask/whom-to-ask-draft';

const cell = (over: Partial<AskCell> = {}): AskCell => ({
  points: 50,
  ground: 'same',
  status: '',
  statusText: '',
  owner: '',
  mayDrop: false,
  reasons: [],
  perhaps: -1,
  ...over,
});
const line = (id: string, cells: readonly AskCell[], heard = 0): CountryLine => ({
  id,
  name: id,
  region: '',
  marks: [],
  contact: { id: '', name: '' },
  heard,
  workgroups: 0,
  recent: '',
  cells,
});
const pair = { country: 'CTY-1', ask: 'ASK-1' };

describe('the draft of whom to ask', () => {
  it('plans with one press and forgets it with the next', () => {
    const once = draft.toggled(draft.EMPTY_PLAN, pair, cell());
    expect(draft.planAsksInputOf(once)).toEqual({ plan: [pair] });
    expect(draft.shownStatus(once, pair, cell())).toBe('to-plan');
    expect(draft.toggled(once, pair, cell())).toEqual(draft.EMPTY_PLAN);
  });

  it('takes back what is planned, and leaves what was asked', () => {
    const planned = cell({ status: 'planned', mayDrop: true });
    expect(draft.planAsksInputOf(draft.toggled(draft.EMPTY_PLAN, pair, planned))).toEqual({ drop: [pair] });
    expect(draft.toggled(draft.EMPTY_PLAN, pair, cell({ status: 'asked' }))).toBe(draft.EMPTY_PLAN);
  });

  it('sends who wrote to a mission before, until a clash was settled', () => {
    const changed = draft.withContact(draft.EMPTY_PLAN, line('CTY-1', []), 'MEM-1');
    const contact = { country: 'CTY-1', contactPerson: 'MEM-1' };
    expect(draft.planAsksInputOf(changed).contacts).toEqual([{ ...contact, was: { contactPerson: '' } }]);
    expect(draft.planAsksInputOf(draft.settled(changed, 'mine')).contacts).toEqual([contact]);
    expect(draft.settled(changed, 'theirs')).toEqual(draft.EMPTY_PLAN);
    expect(draft.withContact(changed, line('CTY-1', []), '')).toEqual(draft.EMPTY_PLAN);
  });

  it('takes in what is proposed, each pair once', () => {
    const proposed = { country: { id: 'CTY-1', name: 'Chile' }, ask: { id: 'ASK-1', name: 'Water' } };
    const other = { ...proposed, country: { id: 'CTY-2', name: 'Kenya' } };
    const share = [proposed, other].map((one) => ({ ...one, ground: 'same', reasons: [] }) as const);
    const pairs = [pair, { country: 'CTY-2', ask: 'ASK-1' }];
    expect(draft.withShare({ ...draft.EMPTY_PLAN, plan: [pair] }, share).plan).toEqual(pairs);
  });
});
