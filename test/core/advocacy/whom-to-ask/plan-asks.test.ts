import { describe, expect, it } from '@jest/globals';
import { planAsksCommand, type PlanAsksInput } from '../../../../src/core/advocacy/whom-to-ask/plan-asks';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused, type Who } from '../fixture';

const run = (input: PlanAsksInput, who: Who = 'cora', over: Tables = {}) =>
  planAsksCommand.plan(bookReading(planAsksCommand.reads, over), input, contextFor(who));
const plan = (...args: Parameters<typeof run>) => planned(run(...args));
const asked = { id: 'ATC-1', country: 'CTY-C', ask: 'ASK-W', owner: 'MEM-BO', status: 'asked' };

describe('plan-asks', () => {
  it('writes a row with who asks, for which workgroup and why', () => {
    const { edits, said } = plan({ plan: [{ country: 'Chile', ask: 'ASK-W' }] }, 'bo');
    expect(edits).toMatchObject([
      {
        kind: 'insert',
        sheet: 'ATC',
        values: { country: 'CTY-C', ask: 'ASK-W', owner: 'MEM-BO', workgroup: 'WG-W', status: 'planned' },
      },
    ]);
    expect(JSON.stringify(edits)).toContain('3: 40.1');
    expect(said).toBe('1 ask planned.');
  });

  it('lets the contact person of a mission ask for everybody', () => {
    const { edits } = plan({ plan: [{ country: 'Kenya', ask: 'ASK-W' }] }, 'bo');
    expect(edits).toMatchObject([{ values: { owner: 'MEM-DEE' } }]);
  });

  it('sets a contact person, and hands over what is planned', () => {
    const over = { ATC: [{ ...asked, status: 'planned' }] };
    const contacts = [{ country: 'CTY-C', contactPerson: 'MEM-DEE', was: { contactPerson: '' } }];
    expect(plan({ contacts }, 'cora', over).edits).toEqual([
      { kind: 'update', sheet: 'CTY', id: 'CTY-C', values: { contactPerson: 'MEM-DEE' } },
      { kind: 'update', sheet: 'ATC', id: 'ATC-1', values: { owner: 'MEM-DEE' } },
    ]);
  });

  it('writes over no contact person that somebody else chose meanwhile', () => {
    const contacts = [{ country: 'CTY-K', contactPerson: 'MEM-BO', was: { contactPerson: '' } }];
    expect(refused(run({ contacts }))).toContain('Dee');
  });

  it('knows former and other names, and refuses the country under review', () => {
    const pair = (country: string) => ({ plan: [{ country, ask: 'ASK-W' }] });
    expect(plan(pair('Swaziland')).edits).toMatchObject([{ values: { country: 'CTY-S' } }]);
    expect(refused(run(pair('Noruega')))).toContain('Norway is the country under review');
    expect(refused(run(pair('Yugoslavia')))).toContain('No country is called “Yugoslavia”');
  });

  it('finds an ask by its whole text, and one that had no id when the table was drawn by its place', () => {
    const wells = { values: { ask: 'ASK-W' } };
    const text = 'Provide clean drinking water to all villages';
    expect(plan({ plan: [{ country: 'Chile', ask: text }] }).edits).toMatchObject([wells]);
    expect(plan({ plan: [{ country: 'Chile', ask: 'ASK@3' }] }).edits).toMatchObject([wells]);
  });

  it('refuses an ask that was withdrawn', () => {
    expect(refused(run({ plan: [{ country: 'Chile', ask: 'ASK-O' }] }))).toContain('was withdrawn');
  });

  it('plans nothing twice, and takes back only what nobody spoke about', () => {
    const over = { ATC: [asked, { ...asked, id: 'ATC-2', country: 'CTY-U', status: 'planned' }] };
    const pairs = [
      { country: 'CTY-C', ask: 'ASK-W' },
      { country: 'CTY-U', ask: 'ASK-W' },
    ];
    expect(plan({ plan: pairs }, 'cora', over).edits).toEqual([]);
    const dropped = plan({ drop: pairs }, 'cora', over);
    expect(dropped.edits).toEqual([{ kind: 'delete', sheet: 'ATC', id: 'ATC-2' }]);
    expect(dropped.said).toContain('1 stays');
  });

  it('leaves what another workgroup planned', () => {
    const over = { ATC: [{ ...asked, status: 'planned' }] };
    expect(plan({ drop: [{ country: 'CTY-C', ask: 'ASK-W' }] }, 'dee', over).edits).toEqual([]);
  });

  it('says where a mission would hear more than the limit', () => {
    const over = {
      ATC: ['A', 'B', 'C'].map((id) => ({ ...asked, id: `ATC-${id}`, ask: `ASK-${id}` })),
      ASK: [
        ...['A', 'B', 'C'].map((id) => ({ id: `ASK-${id}`, text: `Ask ${id}`, workgroup: 'WG-W' })),
        { id: 'ASK-W', text: 'Wells', workgroup: 'WG-W' },
      ],
    };
    expect(plan({ plan: [{ country: 'CTY-C', ask: 'ASK-W' }] }, 'cora', over).said).toContain(
      'More than 3 asks now for: Chile',
    );
  });
});
