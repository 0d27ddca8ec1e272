import type { JoinInput } from '../../../../src/core/people/joining/join-input';
import { describe, expect, it } from '@jest/globals';
import { join as joinCommand } from '../../../../src/core/people/joining/plan-join';
import { contextOf } from '../../../support/book';
import { ANA, CO_CHAIR, COORDINATOR, join, newcomer, reading, rows } from './fixture';

const water = (level: JoinInput['workgroups'][number]['level'] = 'write') => [{ workgroup: 'Water', level }];

describe('joining by oneself', () => {
  it('enters a newcomer with the address of the account', () => {
    const form = { name: ' Dara  Sok ', workgroups: water(), helpsWith: ['press' as const], listed: false };
    const { result, rows: after } = join(form, newcomer('dara@example.org'));
    expect(result).toMatchObject({
      created: true,
      name: 'Dara Sok',
      joined: [{ id: 'WG-W', name: 'Water' }],
    });
    const book = reading(after);
    expect(book.rows('MEM')).toHaveLength(5);
    expect(book.find('MEM', result?.person ?? '')).toMatchObject({
      name: 'Dara Sok',
      email: 'dara@example.org',
    });
    expect(book.rows('PAR')[1]).toMatchObject({
      person: result?.person,
      level: 'write',
      helpsWith: ['press'],
      since: '2027-01-10',
      status: 'active',
    });
  });

  it('changes nothing the second time', () => {
    const form = {
      name: 'Dara',
      organization: 'New Wells',
      workgroups: water(),
      languages: ['es' as const, 'en' as const],
    };
    const once = join(form, newcomer('dara@example.org'));
    const twice = join(form, newcomer('DARA@example.org'), once.rows);
    expect(twice.edits).toEqual([]);
    expect(twice.result).toMatchObject({
      created: false,
      person: once.result?.person,
      joined: [],
      changed: [],
    });
  });

  it('knows the same person by the address, and leaves out what the form leaves out', () => {
    const { result, edits } = join({ workgroups: water('lead') }, ANA);
    expect(result).toMatchObject({ person: 'MEM-ANA', created: false, organization: 'ORG-1', joined: [] });
    expect(result?.changed).toEqual([{ id: 'WG-W', name: 'Water' }]);
    expect(edits).toEqual([{ kind: 'update', sheet: 'PAR', id: 'PAR-1', values: { level: 'lead' } }]);
  });

  it('makes another workgroup the main one', () => {
    const after = join({ workgroups: [{ workgroup: 'WG-P', level: 'lead', main: true }] }, ANA).rows;
    const mains = reading(after)
      .rows('PAR')
      .map(({ workgroup, main }) => [workgroup, main]);
    expect(mains).toEqual([
      ['WG-W', false],
      ['WG-P', true],
    ]);
  });

  it('leaves, and counts anew from the day of coming back', () => {
    const left = join({ leave: ['Water', 'Prisons'] }, ANA);
    expect(left.result?.left).toEqual([{ id: 'WG-W', name: 'Water' }]);
    expect(reading(left.rows).find('PAR', 'PAR-1')).toMatchObject({ status: 'left', since: '2026-01-02' });
    const back = join({ workgroups: water('meetings') }, ANA, left.rows);
    expect(back.result?.joined).toHaveLength(1);
    expect(reading(back.rows).rows('PAR')).toHaveLength(1);
    expect(reading(back.rows).find('PAR', 'PAR-1')).toMatchObject({ status: 'active', since: '2027-01-10' });
  });

  it('says when somebody who leaves is still named as co-chair', () => {
    const member = { PAR: [{ id: 'PAR-2', person: 'MEM-BO', workgroup: 'WG-W' }] };
    const { result } = join({ name: 'Bo', leave: ['WG-W'] }, CO_CHAIR, { ...rows, ...member });
    expect(result?.notes.join()).toContain('still named as co-chair of Water');
  });

  it('enters somebody who names no workgroup', () => {
    const { result, rows: after } = join({ name: 'Dara', workgroups: [] }, newcomer('dara@example.org'));
    expect(result).toMatchObject({ created: true, joined: [] });
    expect(reading(after).rows('PAR')).toHaveLength(1);
  });

  it('counts from the day by the workbook’s clock, not by that of Greenwich', () => {
    const context = contextOf({ actor: ANA, now: '2027-01-11T03:00:00.000Z', timeZone: 'America/New_York' });
    const form = {
      name: 'Ana Ruiz',
      listed: true,
      workgroups: [{ workgroup: 'WG-P', level: 'write' as const }],
    };
    const plan = joinCommand.plan(reading(rows), form, context);
    expect(plan.ok && plan.value.edits).toMatchObject([{ sheet: 'PAR', values: { since: '2027-01-10' } }]);
  });

  it('neither takes over nor tells newcomers of a row of somebody who is not to be named', () => {
    const form = { name: 'elise roy', organization: 'RSA', workgroups: water() };
    const { result, rows: after, said } = join(form, newcomer('elise@example.org'));
    expect(result?.created).toBe(true);
    expect(result?.possibleSame).toEqual([]);
    expect(said).not.toContain('Élise');
    expect(reading(after).find('MEM', 'MEM-ELI')?.email).toBe('');
  });

  it.each([
    ['with another address in the same organization', { name: 'Ana Ruiz', organization: 'RSA' }],
    ['under another organization', { name: 'Ana Ruiz', organization: 'Elsewhere' }],
    ['spelt otherwise', { name: 'Ana Ruís', organization: 'RSA' }],
    ['the other way round', { name: 'Ruiz, Ana' }],
  ])('points out who is listed %s', (_, form) => {
    const { result, said } = join(form, newcomer('ana2@example.org'));
    expect(result?.possibleSame).toMatchObject([{ id: 'MEM-ANA' }]);
    expect(said).toContain('please tell a coordinator');
  });

  it('points out to coordinators whom they may enter twice', () => {
    const dara = { name: 'Elyse Roy', email: 'e@example.org', organization: 'RSA', workgroups: water() };
    expect(join(dara, COORDINATOR).result?.possibleSame).toMatchObject([{ id: 'MEM-ELI' }]);
    const other = { ...dara, name: 'Eliane Roy' };
    expect(join(other, COORDINATOR).result?.possibleSame).toEqual([]);
  });

  it('says that a new organization may be one that is listed', () => {
    const { said } = join(
      { name: 'Nia', organization: 'Riverside Alliance, Inc.' },
      newcomer('n@example.org'),
    );
    expect(said).toContain('may be the same organization as The Riverside Alliance');
    const fresh = join({ name: 'Nia', organization: 'Lakeside Alliance' }, newcomer('n@example.org'));
    expect(fresh.said).not.toContain('may be the same');
  });

  it('takes a new name, and says so', () => {
    const { result, rows: after } = join({ name: 'Ana María Ruiz' }, ANA);
    expect(reading(after).find('MEM', 'MEM-ANA')?.name).toBe('Ana María Ruiz');
    expect(result?.name).toBe('Ana María Ruiz');
    expect(result?.notes.join()).toContain('Ana Ruiz is called Ana María Ruiz');
  });

  it('leaves a name as it is written when only letters differ', () => {
    expect(join({ name: 'ana ruiz' }, ANA).edits).toEqual([]);
  });

  it('takes somebody back who had left the coalition', () => {
    const MEM = [{ id: 'MEM-ANA', name: 'Ana Ruiz', email: 'ana@example.org', status: 'left' }];
    const { rows: after } = join({ workgroups: water() }, newcomer('ana@example.org'), { ...rows, MEM });
    expect(
      reading(after)
        .rows('MEM')
        .map(({ status }) => status),
    ).toEqual(['active']);
  });

  it.each([
    ['the riverside alliance', 'ORG-1'],
    ['Riverside Alliance', 'ORG-1'],
    ['R.S.A.', 'ORG-1'],
    ['alianza de la ribera', 'ORG-1'],
    ['ORG-1', 'ORG-1'],
    ['', ''],
  ])('reads the organization %j as %j', (organization, id) => {
    const { result } = join({ organization }, newcomer('x@example.org'));
    expect(result).toMatchObject({ organization: id, organizationCreated: false });
  });

  it('adds an organization that nobody named before', () => {
    const { result, rows: after, said } = join({ organization: 'Well Watch' }, newcomer('x@example.org'));
    expect(result?.organizationCreated).toBe(true);
    expect(reading(after).find('ORG', result?.organization ?? '')?.name).toBe('Well Watch');
    expect(said).toContain('Well Watch is new');
  });
});

describe('joining for somebody else', () => {
  const dara = { name: 'Dara', email: 'dara@example.org' };

  it('lets coordinators enter anybody, and co-chairs for their own workgroups', () => {
    expect(join(dara, COORDINATOR).result?.created).toBe(true);
    expect(join({ ...dara, workgroups: water() }, CO_CHAIR).result?.created).toBe(true);
  });

  it.each([
    ['a member', newcomer('x@example.org'), water()],
    ['a co-chair of another workgroup', ANA, water()],
    [
      'a co-chair who names a workgroup too many',
      CO_CHAIR,
      [...water(), { workgroup: 'WG-P', level: 'write' as const }],
    ],
    ['a co-chair who names no workgroup', CO_CHAIR, []],
  ])('refuses %s', (_who, actor, workgroups) => {
    expect(join({ ...dara, workgroups }, actor).problem).toContain('Only a coordinator');
  });

  it.each([
    ['id', { for: 'MEM-ELI', email: 'elise@example.org' }],
    ['name in `for`', { for: 'Elise Roy', email: 'elise@example.org' }],
    ['name and organization', { name: 'Elise Roy', organization: 'RSA', email: 'elise@example.org' }],
  ])('finds the row by %s and fills in the address', (_how, form) => {
    const { result, rows: after } = join({ name: 'Élise Roy', ...form }, COORDINATOR);
    expect(result).toMatchObject({ person: 'MEM-ELI', created: false, possibleSame: [] });
    expect(reading(after).find('MEM', 'MEM-ELI')?.email).toBe('elise@example.org');
  });

  it('finds the row by address before the name, and its own account as oneself', () => {
    expect(join({ name: 'Bo', email: 'BO@example.org' }, COORDINATOR).result?.person).toBe('MEM-BO');
    expect(join({ name: 'Bo', email: 'bo@example.org' }, CO_CHAIR).result?.person).toBe('MEM-BO');
    expect(join({ name: 'Bo', for: 'Bo' }, CO_CHAIR).result?.person).toBe('MEM-BO');
  });

  it('enters people without address under any name, once', () => {
    const form = { name: 'River 7', withoutAddress: true, listed: false, workgroups: water() };
    const once = join(form, COORDINATOR);
    const row = reading(once.rows).find('MEM', once.result?.person ?? '');
    expect(row).toMatchObject({ name: 'River 7', email: '', mail: 'coordinator', listed: false });
    expect(join(form, COORDINATOR, once.rows).edits).toEqual([]);
  });

  it.each([
    ['an unknown person', { for: 'Nobody' }, 'Nobody is not on the list yet. Give an email address'],
    ['a bad address', { name: 'Dara', email: 'dara@' }, 'not an email address'],
    ['the address of another person', { for: 'MEM-ELI', email: 'bo@example.org' }, 'the address of Bo'],
  ])('refuses %s', (_what, form, problem) => {
    expect(join(form, COORDINATOR).problem).toContain(problem);
  });

  it('leaves to the person their name, consent, mail and main workgroup, and says so', () => {
    const form: Partial<JoinInput> = {
      for: 'MEM-ANA',
      name: 'Anna',
      listed: false,
      mail: 'none',
      timeZone: 'Europe/Oslo',
      workgroups: [{ workgroup: 'Water', level: 'lead', main: false }],
    };
    const { result, rows: after, said } = join(form, CO_CHAIR);
    const kept = { name: 'Ana Ruiz', listed: true, mail: 'each', timeZone: 'Europe/Oslo' };
    expect(reading(after).find('MEM', 'MEM-ANA')).toMatchObject(kept);
    expect(reading(after).find('PAR', 'PAR-1')).toMatchObject({ level: 'lead', main: true });
    expect(result?.name).toBe('Ana Ruiz');
    expect(said).toContain(
      '“Name, May be listed, Mail” stays as it was: only Ana Ruiz and coordinators can change that.',
    );
    expect(said).not.toContain('from now on');
    const all = reading(join(form, COORDINATOR).rows).find('MEM', 'MEM-ANA');
    expect(all).toMatchObject({ name: 'Anna', listed: false, mail: 'none' });
  });

  it('brings people of other workgroups into one’s own without changing their row', () => {
    const form = { for: 'MEM-ANA', organization: 'Well Watch', timeZone: 'UTC' };
    const prisons = { workgroups: [{ workgroup: 'Prisons', level: 'write' as const }] };
    const other = { ...CO_CHAIR, coChairs: ['WG-P'] };
    const { result, edits, said } = join({ ...form, ...prisons }, other);
    expect(edits).toMatchObject([{ kind: 'insert', sheet: 'PAR' }]);
    expect(result).toMatchObject({ organization: 'ORG-1', organizationCreated: false });
    expect(said).toContain('only Ana Ruiz, co-chairs of Water and coordinators can change that');
  });

  it('lets only coordinators replace an address', () => {
    const form = {
      name: 'Ana Ruiz',
      for: 'MEM-ANA',
      email: 'new@example.org',
      workgroups: water('meetings'),
    };
    expect(join(form, CO_CHAIR).problem).toContain('Only a coordinator can replace it');
    expect(reading(join(form, COORDINATOR).rows).find('MEM', 'MEM-ANA')?.email).toBe('new@example.org');
  });
});

describe('what cannot be joined', () => {
  it.each<[string, Partial<JoinInput>, string]>([
    [
      'an unknown workgroup',
      { workgroups: [{ workgroup: 'Wafer', level: 'write' }] },
      '“Wafer” is not on the list',
    ],
    ['a closed workgroup', { workgroups: [{ workgroup: 'Old one', level: 'write' }] }, 'Old one is closed'],
    ['a workgroup without name', { workgroups: [{ workgroup: ' ', level: 'write' }] }, 'has no name'],
    ['joining and leaving at once', { workgroups: water(), leave: ['WG-W'] }, 'both to join and to leave'],
    ['no name', { name: '  ' }, 'write the name'],
    ['an unknown time zone', { timeZone: 'Mars/North' }, 'not a time zone'],
    [
      'two main workgroups',
      { workgroups: ['WG-W', 'WG-P'].map((workgroup) => ({ workgroup, level: 'write', main: true })) },
      'Only one workgroup',
    ],
  ])('refuses %s', (_what, form, problem) => {
    expect(join(form, ANA).problem).toContain(problem);
  });

  it('lets those who are in a closed workgroup stay', () => {
    const PAR = [{ id: 'PAR-1', person: 'MEM-ANA', workgroup: 'WG-X', level: 'write' }];
    const form: Partial<JoinInput> = { workgroups: [{ workgroup: 'WG-X', level: 'informed' }] };
    expect(join(form, ANA, { ...rows, PAR }).result?.changed).toHaveLength(1);
  });

  it('checks the words of a form', () => {
    const form = { name: 'A', listed: true, workgroups: [{ workgroup: 'WG-W', level: 'boss' }] };
    expect(joinCommand.input.safeParse(form).success).toBe(false);
    expect(joinCommand.input.safeParse({ ...form, workgroups: [] }).success).toBe(true);
  });
});

describe('a form of a person that was open while somebody else changed the row', () => {
  const was = { name: 'Ana Ruiz', listed: true, organization: 'ORG-1', timeZone: '', mail: 'each' };
  const rest = { organization: 'ORG-1', timeZone: '', mail: 'each' as const };
  const moved = join({ for: 'MEM-ANA', organization: '', listed: false, was }, COORDINATOR).rows;

  it('keeps what the other one changed', () => {
    const { edits } = join({ ...rest, timeZone: 'America/Bogota', was }, ANA, moved);
    expect(edits).toEqual([
      { kind: 'update', sheet: 'MEM', id: 'MEM-ANA', values: { timeZone: 'America/Bogota' } },
    ]);
  });

  it('asks where both changed the same', () => {
    const { problem } = join({ ...rest, organization: 'New Wells', was }, ANA, moved);
    expect(problem).toContain('you “New Wells”, meanwhile empty by somebody else.');
  });

  it('tells nothing of the row to who may not change it', () => {
    const { problem } = join({ for: 'MEM-ANA', organization: 'New Wells', was }, CO_CHAIR, moved);
    expect(problem).not.toContain('meanwhile');
  });
});
