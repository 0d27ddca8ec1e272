// Dividing issues: who is proposed for what nobody leads and why, and many written at once.
import { describe, expect, it } from '@jest/globals';
import { divideIssues } from '../../../../src/core/coverage/divide-issues/plan-divide-issues';
import { divideIssuesForm } from '../../../../src/core/coverage/divide-issues/plan-divide-issues-form';
import { ISSUE_SEEDS } from '../../../../src/core/base/vocabulary/issues';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, tables } from '../who-covers-what/fixture';

const form = (more: Tables, settings = {}) =>
  planned(
    divideIssuesForm.plan(
      bookReading(divideIssuesForm.reads, { ...tables, ...more }),
      {},
      contextFor({ as: 'cora', ...settings }),
    ),
  ).result.issues.map(({ name, proposed, why, isSure }) => [name, proposed, why, isSure]);

const text = (id: string, workgroup: string, issues: readonly string[]) => ({
  ...{ id, workgroup, issues, title: `On ${id}`, status: 'draft' },
});

describe('an issue that nobody leads', () => {
  it('goes to who writes on it, before who has a part, and is sure where only one does', () => {
    const COV = [{ id: 'COV-1', issue: 'ISS-F', workgroup: 'WG-W', part: 'contributes' }];
    const SUB = [text('SUB-1', 'WG-H', ['ISS-F']), text('SUB-2', 'WG-P', ['ISS-D'])];
    expect(form({ COV, SUB })).toEqual(
      expect.arrayContaining([
        ['Food', 'WG-H', 'It writes “On SUB-1”.', true],
        ['Detention', 'WG-P', 'It writes “On SUB-2”.', true],
      ]),
    );
  });

  it('can be left to others only while no workgroup has a part', () => {
    const COV = [{ id: 'COV-1', issue: 'ISS-F', workgroup: 'WG-W', part: 'contributes' }];
    const { issues } = planned(
      divideIssuesForm.plan(
        bookReading(divideIssuesForm.reads, { ...tables, COV }),
        {},
        contextFor({ as: 'cora' }),
      ),
    ).result;
    expect(issues.find(({ name }) => name === 'Food')?.hasParts).toBe(true);
    expect(issues.find(({ name }) => name === 'Detention')?.hasParts).toBe(false);
  });

  it('is to be looked at where as much speaks for two', () => {
    const SUB = [text('SUB-1', 'WG-H', ['ISS-F']), text('SUB-2', 'WG-P', ['ISS-F'])];
    expect(form({ SUB }).find(([name]) => name === 'Food')?.[3]).toBe(false);
  });

  it('goes to the workgroup whose scope names it, in any language', () => {
    const WG = [
      { id: 'WG-W', name: 'Ríos', scope: 'El agua de los pozos.' },
      { id: 'WG-X', name: 'Food', status: 'closed' },
      { id: 'WG-Y', name: 'Owls' },
    ];
    const [first, ...others] = form({ WG });
    expect(first?.slice(0, 2)).toEqual(['Water', 'WG-W']);
    expect(others.map(([, proposed]) => proposed)).toEqual(['', '']);
  });

  it('is proposed to the only workgroup where nothing else speaks for it, to be looked at', () => {
    const WG = [
      { id: 'WG-W', name: 'Rivers' },
      { id: 'WG-X', name: 'Food', status: 'closed' },
    ];
    expect(form({ WG, COV: [] })).toContainEqual(['Detention', 'WG-W', 'It is the only workgroup.', false]);
  });

  it('goes to the workgroup whose scope comes near it in meaning, more than three to one workgroup', () => {
    const ISS = ISSUE_SEEDS.map((issue, at) => ({ id: `ISS-${at}`, ...issue }));
    const scope =
      'Mothers who die giving birth because the ambulance never comes, boys and girls who pick fruit in place of lessons, ' +
      'families thrown out for unpaid rent, grandmothers who live on bread, wells that run dry.';
    const WG = [
      { id: 'WG-N', name: 'Neighbours', scope },
      { id: 'WG-B', name: 'Borders', scope: 'Customs.' },
    ];
    const found = form({ WG, ISS }).filter(([, proposed]) => proposed === 'WG-N');
    expect(found.length).toBeGreaterThan(3);
    const near = found.filter(([, , why]) => String(why).includes('comes near'));
    expect(near.map(([, , , isSure]) => isSure)).toEqual(near.map(() => false));
  });

  it('is none that somebody leads, and none that is not ours', () => {
    const COV = [{ id: 'COV-1', issue: 'ISS-F', workgroup: 'WG-W', part: 'leads' }];
    const ISS = [...(tables.ISS ?? []), { id: 'ISS-N', name: 'Nuclear arms', notOurs: true }];
    expect(form({ COV, ISS }).map(([name]) => name)).toEqual(
      expect.not.arrayContaining(['Food', 'Nuclear arms']),
    );
  });
});

describe('dividing', () => {
  const divide = (leads: readonly { issue: string; workgroup?: string }[], more: Tables = {}) =>
    planned(
      divideIssues.plan(
        bookReading(divideIssues.reads, { ...tables, ...more }),
        { leads: [...leads] },
        contextFor({ as: 'cora' }),
      ),
    );

  it('writes a row for each, or says in the row that is there that it leads', () => {
    const COV = [{ id: 'COV-1', issue: 'ISS-F', workgroup: 'WG-W', part: 'contributes', angle: 'Nets' }];
    const { edits, said } = divide(
      [{ issue: 'ISS-F', workgroup: 'WG-W' }, { issue: 'ISS-W', workgroup: 'WG-W' }, { issue: 'ISS-D' }],
      { COV },
    );
    expect(edits).toMatchObject([
      { kind: 'update', id: 'COV-1', values: { part: 'leads' } },
      { kind: 'insert', sheet: 'COV', values: { issue: 'ISS-W', workgroup: 'WG-W', part: 'leads' } },
      { kind: 'update', id: 'ISS-D', values: { notOurs: true } },
    ]);
    expect(said).toBe('2 issues have a workgroup that leads now. 1 is marked as not ours.');
  });

  it('leaves what somebody leads by now, what others have a part in, and what is gone', () => {
    const COV = [
      { id: 'COV-1', issue: 'ISS-F', workgroup: 'WG-P', part: 'leads' },
      { id: 'COV-2', issue: 'ISS-D', workgroup: 'WG-P', part: 'follows' },
    ];
    const { edits, result } = divide(
      [
        { issue: 'ISS-F', workgroup: 'WG-W' },
        { issue: 'ISS-D' },
        { issue: 'ISS-W', workgroup: 'WG-X' },
        { issue: 'ISS-GONE', workgroup: 'WG-W' },
      ],
      { COV },
    );
    expect(edits).toEqual([]);
    expect(result).toEqual({ led: 0, notOurs: 0, left: ['Food', 'Detention', 'Water', 'ISS-GONE'] });
  });
});
