import { describe, expect, it } from '@jest/globals';
import {
  partDraftFor,
  claimIssueInputOf,
  leftBy,
  newHere,
  whyNoAct,
} from '../../../../src/sidebar/coverage/who-covers-what/choose';
import { issue, part } from './invented-issues';

const led = issue('ISS-1', 'Housing', [
  part('WG-1', 'Homes', 'leads', { angle: 'evictions', person: { id: 'MEM-2', name: 'Bo' } }),
]);
const gap = issue('ISS-2', 'Food', [part('WG-2', 'Water', 'follows')]);

describe('a reader who can act for no workgroup', () => {
  it('is sent to the co-chairs, a coordinator to the tab where workgroups are entered', () => {
    expect([whyNoAct(false), whyNoAct(true)]).toEqual(['notYours', 'noWorkgroups']);
  });
});

describe('the form of a part', () => {
  it.each([
    ['shows what stands', led, 'WG-1', { part: 'leads', angle: 'evictions', person: 'MEM-2' }],
    ['proposes to contribute where somebody leads', led, 'WG-2', { part: 'contributes', person: '' }],
    ['proposes to lead where nobody does', gap, 'WG-1', { part: 'leads' }],
  ] as const)('%s', (_, one, workgroup, wanted) => {
    expect(partDraftFor(one, workgroup)).toMatchObject({ workgroup, ...wanted });
  });

  it.each([
    ['a new part leaves it to the add-in whom to ask', gap, 'WG-1', '', false],
    ['a new part names who was chosen', gap, 'WG-1', 'MEM-1', true],
    ['a part that stands can be left without', led, 'WG-1', '', true],
  ] as const)('%s', (_, one, workgroup, person, says) => {
    expect(
      'person' in claimIssueInputOf(one, { workgroup, part: 'leads', angle: '', person, opened: null }),
    ).toBe(says);
  });
});

it('of a part that stands sends what was changed, and what stood there', () => {
  const draft = partDraftFor(led, 'WG-1');
  expect(claimIssueInputOf(led, { ...draft, angle: 'rents' })).toMatchObject({
    ...{ workgroup: 'WG-1', part: 'leads', angle: 'rents' },
    was: { part: 'leads', angle: 'evictions' },
  });
  expect(claimIssueInputOf(led, draft)).not.toHaveProperty('person');
});

it('offers the workgroups that have no part yet', () => {
  const actsIn = [
    { id: 'WG-1', name: 'Homes' },
    { id: 'WG-2', name: 'Water' },
  ];
  expect(newHere(led, actsIn)).toEqual([{ id: 'WG-2', name: 'Water' }]);
});

const alone = [part('WG-1', 'Homes', 'leads')] as const;
const both = [part('WG-1', 'Homes', 'leads'), part('WG-2', 'Water', 'leads')] as const;
const helped = [part('WG-1', 'Homes', 'leads'), part('WG-2', 'Water', 'follows')] as const;

it.each([
  ['the only one, who goes', alone, 'none', 'leavesNobody'],
  ['the only one, who stays', alone, 'follows', 'leavesGap'],
  ['the only one who leads', helped, 'none', 'leavesGap'],
  ['one of two who lead', both, 'none', undefined],
  ['one who contributes alone, and goes', [part('WG-1', 'Homes', 'contributes')], 'none', 'leavesNobody'],
  ['one who contributes beside others', [part('WG-1', 'Homes', 'contributes'), both[1]], 'none', undefined],
] as const)('knows which gap is left by %s', (_, parts, left, gapLeft) => {
  expect(leftBy(issue('ISS-1', 'Housing', parts), parts[0], left)).toBe(gapLeft);
});
