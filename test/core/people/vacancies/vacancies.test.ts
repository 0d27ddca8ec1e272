// Empty seats, who might take them, and who is asked.
import { describe, expect, it } from '@jest/globals';
import { askForRole, type AskForRoleInput } from '../../../../src/core/people/vacancies/plan-ask';
import { vacancies } from '../../../../src/core/people/vacancies/plan-vacancies-list';
import { render } from '../../../../src/core/base/messages/text';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { applied, bookReading, contextOf, type Rows } from '../../coverage/overlaps/fixture';
import { ANA, BO, CORA, receivers, rows } from '../group-letters/coalition';

function list(actor: Actor, given: Rows = rows) {
  const plan = vacancies.plan(bookReading(vacancies.reads, given), {}, contextOf({ actor }));
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return plan.value.result;
}

function ask(input: AskForRoleInput, actor: Actor = ANA, given: Rows = rows, now?: string) {
  const context = contextOf({ actor, ...(now !== undefined && { now }) }, given);
  const plan = askForRole.plan(bookReading(askForRole.reads, given), input, context);
  if (!plan.ok) return { problem: render(plan.problem, 'en'), edits: [], result: undefined, after: given };
  const { edits, result } = plan.value;
  return { problem: '', edits, result, after: applied(given, edits) };
}

describe('roles to fill', () => {
  it('are those of the reader’s workgroups, who said so first', () => {
    expect(list(BO).groups).toEqual([]);
    const [group] = list(CORA).groups;
    expect(group).toMatchObject({ name: 'Prisons', empty: 1, coChairs: ['Ana'] });
    expect(group?.people.map(({ name, says, detail }) => [name, says, detail])).toEqual([
      ['Ina', true, 'joins meetings'],
      ['Wim', false, 'leads a submission · guiding newcomers'],
    ]);
  });

  it('count who helps with what', () => {
    const help = list(CORA).help.filter(({ count }) => count > 0);
    expect(help.map(({ id, count }) => [id, count])).toEqual([
      ['guiding', 1],
      ['co-chairing', 1],
    ]);
  });

  it('are newcomers without a mentor, with who guides in their group', () => {
    const PAR = [
      ...(rows.PAR ?? []).map((row) => ({ ...row, since: '2026-01-01' })),
      { id: 'PAR-9', person: 'MEM-DEE', workgroup: 'WG-P', level: 'write', since: '2027-01-05' },
    ];
    expect(list(CORA, { ...rows, PAR }).newcomers).toMatchObject([
      { name: 'Dee', workgroup: 'Prisons', guides: [{ name: 'Wim' }] },
    ]);
  });
});

describe('asking', () => {
  const input = { workgroup: 'Prisons', people: ['Ina', 'Wim', 'Non'] };

  it('goes to each who may be written to, and names the others', () => {
    const { edits, result } = ask(input);
    expect(receivers(edits)).toEqual(['MEM-INA', 'MEM-WIM']);
    expect(result?.tellOtherwise).toEqual(['Non (wants no mail)']);
  });

  it('comes again after two weeks at the earliest', () => {
    const { after } = ask(input);
    expect(ask(input, ANA, after).result).toMatchObject({ mails: [], lately: ['Ina', 'Wim'] });
    const later = ask(input, ANA, after, '2027-02-10T12:00:00.000Z');
    expect(receivers(later.edits)).toEqual(['MEM-INA', 'MEM-WIM']);
  });

  it('is for a seat that is empty, by its co-chair', () => {
    expect(ask({ ...input, workgroup: 'Water' }, BO).problem).toBe('Water has its two co-chairs.');
    expect(ask(input, BO).problem).toMatch(/Only a co-chair of Prisons/);
  });
});
