// What follows from each decision, and from taking it back.
import { describe, expect, it } from '@jest/globals';
import { coveredAngles } from '../../../../src/core/coverage/overlaps/decision/consequences';
import { decideOverlap } from '../../../../src/core/coverage/overlaps/plan-decide';
import { applied, bookReading, type Rows } from './fixture';
import {
  ANA,
  BO,
  COORDINATOR,
  both,
  changed,
  decide,
  read,
  rowOf,
  rows,
  state,
  type Said,
} from './decide-fixture';

describe('a merge', () => {
  const merged = both(rows, { decision: 'merge' });
  const jointOf = (given: Rows) => read(given, 'SUB').find(({ kind }) => kind === 'joint');
  const asksOf = (given: Rows, submission: string) =>
    read(given, 'ASK')
      .filter((ask) => ask.submission === submission)
      .map(({ id }) => id);

  it('prepares the joint submission with all that both have', () => {
    expect(jointOf(merged.rows)).toMatchObject({
      title: 'Wells / Rivers',
      workgroup: 'WG-1',
      withWorkgroups: ['WG-2'],
      leadOrganization: 'ORG-1',
      coSubmitters: ['ORG-2', 'ORG-3'],
      authors: ['MEM-ANA', 'MEM-BO'],
      issues: ['ISS-1', 'ISS-2'],
      summary: 'Wells run dry.\n\nRivers are foul.',
      status: 'idea',
      limit: 5630,
      internalDue: '2027-03-01',
    });
    expect(merged.said).toContain('“Wells / Rivers” is ready to be written, with 2 asks of both');
  });

  it('hands over each ask once, and loses none', () => {
    const joint = jointOf(merged.rows)?.id ?? '';
    expect(asksOf(merged.rows, joint)).toEqual(['ASK-1', 'ASK-2']);
    expect(asksOf(merged.rows, 'SUB-B')).toEqual(['ASK-3']);
    expect(rowOf(merged.rows, 'ASK', 'ASK-2')).toMatchObject({ cameFrom: 'SUB-B', workgroup: 'WG-2' });
    expect(read(merged.rows, 'ASK')).toHaveLength(4);
  });

  it('points the old ones to it and keeps their status', () => {
    const joint = jointOf(merged.rows)?.id;
    expect(rowOf(merged.rows, 'SUB', 'SUB-A')).toMatchObject({ mergedInto: joint, status: 'idea' });
    expect(rowOf(merged.rows, 'SUB', 'SUB-B')).toMatchObject({ mergedInto: joint, status: 'draft' });
  });

  it('gives both workgroups a task', () => {
    expect(read(merged.rows, 'ACT')).toMatchObject([
      {
        workgroup: 'WG-1',
        owner: 'MEM-ANA',
        due: '2027-03-01',
        status: 'open',
        what: 'Write the joint submission “Wells / Rivers” with Prisons',
      },
      { workgroup: 'WG-2', owner: 'MEM-BO', what: 'Write the joint submission “Wells / Rivers” with Water' },
    ]);
  });

  it('says where the texts are that it leaves behind, and leads to the joint one', () => {
    expect(merged.said).not.toContain('Take in the written text');
    const written = both(changed(rows, 'SUB', 'SUB-B', { textVersion: 1 }), { decision: 'merge' });
    expect(written.said).toContain(
      'The text of “Rivers” is kept, but not in the joint submission yet: “Take in the written text” puts it in',
    );
    expect(written.result?.joint).toBe(jointOf(written.rows)?.id);
    expect(decide(written.rows, BO, { decision: 'open' }).result?.joint).toBe('');
  });

  it('carried out again changes nothing', () => {
    expect(decide(merged.rows, COORDINATOR, { decision: 'merge' }).edits).toEqual([]);
  });

  it('of one more submission extends the same joint one, whose title stays as people have it', () => {
    const joint = jointOf(merged.rows)?.id ?? '';
    const named = changed(merged.rows, 'SUB', joint, { title: 'Water for all' });
    const said: Said = { id: 'OVL-2', decision: 'merge', reason: 'Also water' };
    const more = decide(named, COORDINATOR, said);
    expect(read(more.rows, 'SUB').filter(({ kind }) => kind === 'joint')).toHaveLength(1);
    expect(rowOf(more.rows, 'SUB', joint)).toMatchObject({ title: 'Water for all', status: 'idea' });
    expect(rowOf(more.rows, 'SUB', 'SUB-C')?.mergedInto).toBe(joint);
    expect(asksOf(more.rows, joint)).toEqual(['ASK-1', 'ASK-2', 'ASK-4']);
  });

  it('of two joint submissions makes one of them', () => {
    const four = applied(merged.rows, [
      { kind: 'insert', sheet: 'SUB', id: 'SUB-D', values: { title: 'Seas', workgroup: 'WG-2' } },
      { kind: 'insert', sheet: 'OVL', id: 'OVL-3', values: { first: 'SUB-C', second: 'SUB-D' } },
      { kind: 'insert', sheet: 'OVL', id: 'OVL-4', values: { first: 'SUB-B', second: 'SUB-D' } },
    ]);
    // Ids of this second plan count anew, so the first joint submission gets one that is not given again.
    const joint = jointOf(merged.rows)?.id ?? '';
    const renamed = JSON.parse(JSON.stringify(four).replaceAll(joint, 'SUB-J')) as Rows;
    const tasks = renamed.ACT?.map((task, at) => ({ ...task, id: `ACT-${at}` })) ?? [];
    const two = decide({ ...renamed, ACT: tasks }, COORDINATOR, {
      id: 'OVL-3',
      decision: 'merge',
      reason: 'x',
    });
    const one = decide(two.rows, COORDINATOR, { id: 'OVL-4', decision: 'merge', reason: 'x' });
    const ends = ['SUB-A', 'SUB-B', 'SUB-C', 'SUB-D'].map((id) => rowOf(one.rows, 'SUB', id)?.mergedInto);
    expect(new Set(ends)).toEqual(new Set(['SUB-J']));
    expect(asksOf(one.rows, 'SUB-J').sort()).toEqual(['ASK-1', 'ASK-2', 'ASK-4']);
  });

  it('taken back leaves all as it was, but for tasks that are dropped', () => {
    const back = decide(merged.rows, BO, { decision: 'open' });
    expect(read(back.rows, 'SUB').map(({ id, mergedInto }) => [id, mergedInto])).toEqual([
      ['SUB-A', ''],
      ['SUB-B', ''],
      ['SUB-C', ''],
    ]);
    expect(read(back.rows, 'ASK').map(({ submission, cameFrom }) => [submission, cameFrom])).toEqual(
      read(rows, 'ASK').map(({ submission }) => [submission, '']),
    );
    expect(read(back.rows, 'ACT').map(({ status }) => status)).toEqual(['dropped', 'dropped']);
    expect(back.said).toContain('is taken back');
    expect(state(back.rows)).toEqual(['open', '', '', '']);
  });

  it('taken back keeps a joint submission that people worked on, and says so', () => {
    const joint = jointOf(merged.rows)?.id ?? '';
    const worked = changed(merged.rows, 'SUB', joint, { summary: 'Water is a right.' });
    const back = decide(worked, BO, { decision: 'open' });
    expect(rowOf(back.rows, 'SUB', joint)?.summary).toBe('Water is a right.');
    expect(asksOf(back.rows, 'SUB-A')).toEqual(['ASK-1']);
    expect(back.said).toContain('stays as it is');
  });

  it('taken back lets go only of what no other merge holds', () => {
    const joint = jointOf(merged.rows)?.id ?? '';
    const more = decide(merged.rows, COORDINATOR, { id: 'OVL-2', decision: 'merge', reason: 'x' });
    const back = decide(more.rows, BO, { decision: 'open' });
    expect(['SUB-A', 'SUB-B', 'SUB-C'].map((id) => rowOf(back.rows, 'SUB', id)?.mergedInto)).toEqual([
      joint,
      '',
      joint,
    ]);
  });

  it('replaced by another decision is taken back in the same step', () => {
    const kept = decide(merged.rows, COORDINATOR, { decision: 'keep', reason: 'Two texts after all' });
    expect(jointOf(kept.rows)).toBeUndefined();
    expect(state(kept.rows)[0]).toBe('keep');
  });
});

describe('an endorsement', () => {
  const endorsed = both(rows, { decision: 'endorse-first' });

  it('gives the one that gives way a task, and notes it on both', () => {
    expect(read(endorsed.rows, 'ACT')).toMatchObject([
      {
        workgroup: 'WG-2',
        owner: 'MEM-BO',
        what: 'Endorse “Wells”, then withdraw “Rivers”',
        due: '2027-03-01',
      },
    ]);
    expect(['SUB-A', 'SUB-B'].map((id) => rowOf(endorsed.rows, 'SUB', id)?.notes)).toEqual([
      '“Rivers” endorses “Wells” (2027-01-10)',
      '“Rivers” endorses “Wells” (2027-01-10)',
    ]);
  });

  it('keeps what people noted, then and when it is taken back', () => {
    const noted = changed(endorsed.rows, 'SUB', 'SUB-A', {
      notes: 'Ours\n“Rivers” endorses “Wells” (2027-01-10)\nMore',
    });
    const again = decide(noted, COORDINATOR, { decision: 'endorse-first' });
    expect(again.edits).toEqual([]);
    const back = decide(noted, ANA, { decision: 'open' });
    expect(rowOf(back.rows, 'SUB', 'SUB-A')?.notes).toBe('Ours\nMore');
    expect(rowOf(back.rows, 'SUB', 'SUB-B')?.notes).toBe('');
  });

  it('keeps a task that is done', () => {
    const [task] = read(endorsed.rows, 'ACT');
    const done = changed(endorsed.rows, 'ACT', task?.id ?? '', { status: 'done' });
    expect(read(decide(done, ANA, { decision: 'open' }).rows, 'ACT')[0]?.status).toBe('done');
  });
});

describe('a division', () => {
  const said: Said = { decision: 'divide', angles: { first: 'wells', second: 'rivers' } };
  const divided = both(rows, said);

  it('writes the angles of both where they cover the shared issue, beside what stands there', () => {
    expect(read(divided.rows, 'COV').map(({ angle }) => angle)).toEqual([
      'drinking water; wells',
      'rivers',
      '',
    ]);
    expect(divided.said).toContain('in 2 rows of the tab Who covers what');
    expect(read(divided.rows, 'ACT').map(({ what }) => what)).toEqual([
      'Keep “Wells” to its part of the issue: wells',
      'Keep “Rivers” to its part of the issue: rivers',
    ]);
  });

  it('names the workgroup that has no part in the issue, whose angle is therefore not written there', () => {
    const oneOnly = { ...rows, COV: (rows.COV ?? []).filter(({ workgroup }) => workgroup !== 'WG-2') };
    const { said: words } = both(oneOnly, said);
    expect(words).toContain('in 1 row of the tab Who covers what');
    expect(words).toContain('Prisons has no part in the issue on the tab Who covers what');
    expect(divided.said).not.toContain('has no part');
  });

  it('says so when no row of Who covers what is concerned', () => {
    expect(both({ ...rows, COV: [] }, said).said).toContain('has no row for these workgroups');
  });

  it('carried out again adds nothing, taken back drops tasks and leaves angles to people', () => {
    expect(decide(divided.rows, COORDINATOR, { decision: 'divide' }).edits).toEqual([]);
    const back = decide(divided.rows, ANA, { decision: 'open' });
    expect(read(back.rows, 'COV').map(({ angle }) => angle)).toEqual(['drinking water; wells', 'rivers', '']);
    expect(read(back.rows, 'ACT').map(({ status }) => status)).toEqual(['dropped', 'dropped']);
    expect(back.said).toContain('stay there');
    const again = both(back.rows, said);
    expect(read(again.rows, 'ACT').map(({ status }) => status)).toEqual(['open', 'open']);
  });
});

describe('a decision taken anew', () => {
  it('is on the latest texts', () => {
    const then = '0-a:00001 0-b:00002 1-a2:00005 0-b:00002';
    const shown = changed(rows, 'OVL', 'OVL-1', {
      decision: 'keep',
      reason: 'Fine',
      textVersions: then,
      priority: 'changed',
    });
    const anew = decide(shown, COORDINATOR, { decision: 'keep', reason: 'Still fine' });
    expect(rowOf(anew.rows, 'OVL', 'OVL-1')).toMatchObject({
      textVersions: '1-a2:00005 0-b:00002',
      priority: 'settled',
      reason: 'Still fine',
    });
  });
});

describe('the angles that a division begins with', () => {
  const coveredWith = (COV: Rows['COV'], issues = ['ISS-1', 'ISS-2']) => {
    const given = { ...changed(rows, 'OVL', 'OVL-1', { issues }), COV };
    const book = bookReading(decideOverlap.reads, given);
    const row = book.find('OVL', 'OVL-1');
    return row && coveredAngles(book, row);
  };
  const angleOn = (id: string, issue: string, angle: string) => ({ id, issue, workgroup: 'WG-1', angle });
  const other = { id: 'COV-9', issue: 'ISS-2', workgroup: 'WG-2', angle: 'rivers' };

  it.each<[string, Rows['COV'], string]>([
    [
      'is that of its workgroup on each issue of both',
      [angleOn('COV-1', 'ISS-1', 'wells'), angleOn('COV-2', 'ISS-2', 'wells')],
      'wells',
    ],
    [
      'is empty where another issue of both has none',
      [angleOn('COV-1', 'ISS-1', 'wells'), angleOn('COV-2', 'ISS-2', '')],
      '',
    ],
    ['is empty where its workgroup has no part in one of them', [angleOn('COV-1', 'ISS-1', 'wells')], ''],
    [
      'is empty where it has several',
      [angleOn('COV-1', 'ISS-1', 'wells'), angleOn('COV-2', 'ISS-2', 'pumps')],
      '',
    ],
  ])('%s', (_name, coverage, angle) => {
    expect(coveredWith(coverage)?.first).toBe(angle);
  });

  it('are of the one issue that both share', () => {
    expect(coveredWith([angleOn('COV-1', 'ISS-2', 'wells'), other], ['ISS-2'])).toEqual({
      first: 'wells',
      second: 'rivers',
    });
  });
});
