// Codes of the list beside our submissions: by the code, by the organizations, and when to ask.
import { describe, expect, it } from '@jest/globals';
import {
  matchSubmissions,
  type ListedSubmitter,
} from '../../../../src/core/un-documents/summaries/submission-match';

type Ours = Parameters<typeof matchSubmissions>[0][number];

const sub = (id: string, kind: string, organizations: string, ohchrCode = ''): Ours => {
  const [leadOrganization = '', ...coSubmitters] = organizations.split(' ').filter(Boolean);
  return { id, kind, ohchrCode, leadOrganization, coSubmitters } as Ours;
};
const listed = (code: string, organizations: string, size?: number): ListedSubmitter => {
  const ids = organizations.split(' ').filter(Boolean);
  return {
    code,
    isJoint: /^JS/.test(code),
    size: size ?? ids.length,
    organizations: ids,
    lead: ids[0] ?? '',
  };
};
const match = (ours: readonly Ours[], list: readonly ListedSubmitter[]) =>
  Object.fromEntries(
    [...matchSubmissions(ours, list)].map(([code, found]) => [
      code,
      found.kind === 'one'
        ? found.id
        : found.kind === 'perhaps'
          ? found.ids.map((id) => `${id}?`).join(' ')
          : '',
    ]),
  );

describe('a joint submission', () => {
  it('is the one whose organizations agree most', () => {
    const ours = [sub('S1', 'joint', 'A B C'), sub('S2', 'joint', 'D E F')];
    expect(match(ours, [listed('JS1', 'D E F X'), listed('JS2', 'A B C')])).toEqual({ JS1: 'S2', JS2: 'S1' });
  });

  it('is found though the UN lists only some of the organizations, or more than the workbook knows', () => {
    expect(match([sub('S1', 'joint', 'A B C D')], [listed('JS1', 'A B C', 5)])).toEqual({ JS1: 'S1' });
  });

  it('is asked about when two fit alike, or too little agrees', () => {
    const twins = [sub('S1', 'joint', 'A B'), sub('S2', 'workgroup-report', 'A B')];
    expect(match(twins, [listed('JS1', 'A B')])).toEqual({ JS1: 'S1? S2?' });
    expect(match([sub('S1', 'joint', 'A B C')], [listed('JS1', 'A', 4)])).toEqual({ JS1: 'S1?' });
  });

  it('settles the other of two that fit alike once one is known by its code', () => {
    const ours = [sub('S1', 'joint', 'A B', 'js 07'), sub('S2', 'joint', 'A B')];
    expect(match(ours, [listed('JS7', 'A B'), listed('JS8', 'A B')])).toEqual({ JS7: 'S1', JS8: 'S2' });
  });

  it('is no other’s because one organization is in both', () => {
    expect(match([sub('S1', 'joint', 'A B C D E')], [listed('JS1', 'A X Y Z W', 9)])).toEqual({});
  });

  it('is never an individual one', () => {
    expect(match([sub('S1', 'individual', 'A')], [listed('JS1', 'A')])).toEqual({});
  });
});

describe('an individual submission', () => {
  it('is that of the organization', () => {
    const ours = [sub('S1', 'individual', 'A'), sub('S2', 'joint', 'A B')];
    expect(match(ours, [listed('AI', 'A')])).toEqual({ AI: 'S1' });
  });

  it('is asked about when the organization has two', () => {
    const ours = [sub('S1', 'individual', 'A'), sub('S2', 'local', 'A')];
    expect(match(ours, [listed('AI', 'A')])).toEqual({ AI: 'S1? S2?' });
  });

  it('is known by one half of a double code', () => {
    expect(match([sub('S1', 'joint', 'A', 'JS3')], [listed('PTPR/JS3', 'Z')])).toEqual({ 'PTPR/JS3': 'S1' });
  });
});
