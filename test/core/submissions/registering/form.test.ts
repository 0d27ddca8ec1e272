// What the form of a submission offers, and how organizations named in it are found.
import { describe, expect, it } from '@jest/globals';
import { submissionForm } from '../../../../src/core/submissions/registering/plan-registering-form';
import { registerSubmission } from '../../../../src/core/submissions/registering/plan-register';
import { type Rows, type Wanted, bookReading, contextOf } from '../../coverage/overlaps/fixture';
import { register, rows, submission } from './fixture';

describe('organizations of a submission', () => {
  it.each([
    'The Riverside Alliance',
    'riverside alliance',
    'RIVERSIDE  ALLIANCE.',
    'rsa',
    'R.S.A.',
    'alianza de la ribera',
    'ORG-1',
  ])('are found as %s', (name) => {
    expect(submission(register({ coSubmitters: [name] }).rows, 'SUB-n1')?.coSubmitters).toEqual(['ORG-1']);
  });

  it('become one new row when nobody knows the name, however often it is given', () => {
    const { rows: after, said } = register({
      leadOrganization: 'Mine Watch',
      coSubmitters: ['the mine watch', 'Justice Desk', 'New Voices', ''],
    });
    expect(submission(after, 'SUB-n3')).toMatchObject({
      leadOrganization: 'ORG-n1',
      coSubmitters: ['ORG-2', 'ORG-n2'],
    });
    expect(
      bookReading(registerSubmission.reads, after)
        .rows('ORG')
        .map(({ name }) => name),
    ).toEqual(['The Riverside Alliance', 'Justice Désk', 'Mine Watch', 'New Voices']);
    expect(said).toContain('New on the list of organizations: Mine Watch, New Voices.');
  });

  it('are refused when a name means two', () => {
    const twice: Rows = {
      ...rows,
      ORG: [
        { id: 'ORG-1', name: 'Voices' },
        { id: 'ORG-2', name: 'The Voices' },
      ],
    };
    expect(register({ coSubmitters: ['VOICES!'] }, {}, twice).problem).toContain('several rows');
  });
});

describe('the form', () => {
  const open = (wanted: Wanted) => {
    const plan = submissionForm.plan(bookReading(submissionForm.reads, rows), {}, contextOf(wanted));
    if (!plan.ok) throw new Error('The form was refused.');
    return plan.value.result;
  };

  it('knows the one workgroup in which somebody works, and none where it is several', () => {
    const working = (...workgroups: string[]) =>
      workgroups.map((workgroup, at) => ({ id: `PAR-${at}`, person: 'MEM-ANA', workgroup, level: 'write' }));
    const ownWith = (PAR: Rows['PAR']) => {
      const book = bookReading(submissionForm.reads, { ...rows, PAR });
      const plan = submissionForm.plan(book, {}, contextOf());
      return plan.ok && plan.value.result.ownWorkgroup;
    };
    expect(ownWith(working('WG-2'))).toBe('WG-2');
    expect(ownWith(working('WG-1', 'WG-2'))).toBe('');
    expect(ownWith([])).toBe('');
  });

  it('offers what can be chosen, in the language of the reader', () => {
    const { workgroups, issues, organizations, kinds } = open({ language: 'fr' });
    expect(workgroups.map(({ name }) => name)).toEqual(['Prisons', 'Water']);
    expect(issues.map(({ name }) => name)).toEqual(['Eau', 'Prisons']);
    expect(organizations).toHaveLength(2);
    expect(kinds.find(({ id }) => id === 'joint')).toEqual({
      id: 'joint',
      name: 'contribution conjointe',
      limit: 5630,
      minutes: null,
    });
  });

  it('brings the own submissions with their asks', () => {
    const { mine, people } = open({ actor: { person: 'MEM-BO' } });
    expect(mine).toMatchObject([
      { id: 'SUB-1', title: 'Clean water in villages', asks: ['Repair the wells.'] },
    ]);
    expect(people).toEqual([]);
  });

  it('names people only to those who act for others', () => {
    expect(open({ actor: { coChairs: ['WG-1'] } }).people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(open({}).mine).toEqual([]);
  });
});
