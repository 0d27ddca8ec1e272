// A co-chair's role goes to somebody else, with what they hold; or an empty seat is filled.
import { describe, expect, it } from '@jest/globals';
import { foretoldMail } from '../../../../src/core/inbox/mail/foretell';
import { textReads } from '../../../../src/core/inbox/mail/plan-send';
import { handOverForm } from '../../../../src/core/inbox/hand-over/plan-hand-over-form';
import { handOverRole, type HandOverInput } from '../../../../src/core/inbox/hand-over/plan-hand-over';
import { render } from '../../../../src/core/base/messages/text';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { contextOf, type Tables } from '../../../support/book';
import { applied, bookReading, type Rows } from '../../coverage/overlaps/fixture';
import { ANA, BO, CORA, receivers, rows as people } from '../../people/group-letters/coalition';

const rows: Tables = {
  ...people,
  ACT: [
    { id: 'ACT-1', what: 'Test the wells', workgroup: 'WG-W', owner: 'MEM-BO' },
    { id: 'ACT-2', what: 'Visit the jail', workgroup: 'WG-P', owner: 'MEM-BO' },
    { id: 'ACT-3', what: 'Buy stamps', owner: 'MEM-BO' },
    { id: 'ACT-4', what: 'Long done', workgroup: 'WG-W', owner: 'MEM-BO', status: 'done' },
  ],
  SUB: [
    {
      id: 'SUB-1',
      title: 'Wells',
      workgroup: 'WG-W',
      status: 'draft',
      authors: ['MEM-BO'],
      uploader: 'MEM-BO',
    },
    { id: 'SUB-2', title: 'Sent', workgroup: 'WG-W', status: 'received', authors: ['MEM-BO'] },
  ],
  CTY: [{ id: 'CTY-1', iso3: 'NOR', name: 'Norway', contactPerson: 'MEM-BO' }],
};

function handOver(input: Partial<HandOverInput>, actor: Actor = BO, given: Rows = rows) {
  const whole = { workgroup: 'Water', from: 'Bo', to: 'Wim', ...input };
  const plan = handOverRole.plan(bookReading(handOverRole.reads, given), whole, contextOf({ actor }));
  if (!plan.ok) return { problem: render(plan.problem, 'en'), edits: [], result: undefined, after: given };
  const { edits, result } = plan.value;
  return { problem: '', edits, result, after: applied(given, edits) };
}

/** The first mail that goes out with it. */
const mailOf = ({ edits }: Pick<ReturnType<typeof handOver>, 'edits'>) => {
  const reads = [...handOverRole.reads, ...textReads([{ template: 'hand-over' }], contextOf())];
  return foretoldMail(bookReading([...new Set(reads)], rows), edits, contextOf({ actor: BO }));
};

function form(actor: Actor, input: object = {}) {
  const plan = handOverForm.plan(bookReading(handOverForm.reads, rows), input, contextOf({ actor }));
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return plan.value.result;
}

const find = (after: Rows, sheet: keyof Tables, id: string) =>
  (after[sheet] as readonly { id: string }[] | undefined)?.find((row) => row.id === id);

describe('what the form shows', () => {
  it('is the seat of who asks, what goes along, and members first, who said so before others', () => {
    const { seats, chosen } = form(BO);
    expect(seats.map(({ person }) => person.name)).toEqual(['Bo']);
    expect(chosen?.goes.map(({ key, usual }) => [key, usual])).toEqual([
      ['to-do:ACT-1', true],
      ['text:SUB-1', true],
      ['upload:SUB-1', true],
      ['to-do:ACT-3', false],
      ['mission:CTY-1', false],
    ]);
    expect(chosen?.candidates[0]).toEqual({ id: 'MEM-NON', name: 'Non', detail: 'writes' });
  });

  it('is all seats for a coordinator, and one when it is named', () => {
    expect(form(CORA).chosen).toBeNull();
    expect(form(CORA).seats).toHaveLength(3);
    const { chosen } = form(CORA, { workgroup: 'Prisons', from: 'Ana' });
    expect(chosen?.candidates.slice(0, 2).map(({ name, detail }) => [name, detail])).toEqual([
      ['Ina', 'joins meetings · co-chairing'],
      ['Wim', 'leads a submission'],
    ]);
  });
});

describe('a role that is handed over', () => {
  it('takes the seat and the rows of the group with it, and leaves the rest', () => {
    const { after } = handOver({ note: 'Minutes are on the shelf.' });
    expect(find(after, 'WG', 'WG-W')).toMatchObject({ coChair1: 'MEM-WIM', coChair2: 'MEM-DEE' });
    expect(find(after, 'WG', 'WG-W')).toMatchObject({
      coChairsSince: '2027-01-10',
      notes: '10 January 2027: Bo hands over to Wim. Minutes are on the shelf.',
    });
    expect(find(after, 'ACT', 'ACT-1')).toMatchObject({ owner: 'MEM-WIM' });
    expect(find(after, 'ACT', 'ACT-2')).toMatchObject({ owner: 'MEM-BO' });
    expect(find(after, 'ACT', 'ACT-3')).toMatchObject({ owner: 'MEM-BO' });
    expect(find(after, 'SUB', 'SUB-1')).toMatchObject({
      authors: ['MEM-BO', 'MEM-WIM'],
      uploader: 'MEM-WIM',
    });
  });

  it('takes along what is chosen, and nothing of other groups', () => {
    const { after, result } = handOver({ rows: ['to-do:ACT-3', 'to-do:ACT-2', 'mission:CTY-1'] });
    expect(result?.moved).toBe(2);
    expect(find(after, 'ACT', 'ACT-1')).toMatchObject({ owner: 'MEM-BO' });
    expect(find(after, 'CTY', 'CTY-1')).toMatchObject({ contactPerson: 'MEM-WIM' });
  });

  it.each([
    ['both', ['MEM-WIM', 'MEM-BO', 'MEM-DEE']],
    ['group', ['MEM-WIM', 'MEM-BO', 'MEM-DEE', 'MEM-INA']],
    ['nobody', []],
  ] as const)('is told to %s', (tell, wanted) => {
    expect(receivers(handOver({ tell }).edits)).toEqual(wanted);
  });

  it('makes who takes it on a participant, and who hands it over what they choose', () => {
    const { after } = handOver({ to: 'Ana', then: 'informed' });
    expect(
      after.PAR?.find(({ person, workgroup }) => person === 'MEM-ANA' && workgroup === 'WG-W'),
    ).toMatchObject({ level: 'meetings', since: '2027-01-10' });
    const PAR = [...(people.PAR ?? []), { id: 'PAR-B', person: 'MEM-BO', workgroup: 'WG-W', level: 'lead' }];
    const left = handOver({ then: 'leaves' }, BO, { ...rows, PAR }).after;
    expect(find(left, 'PAR', 'PAR-B')).toMatchObject({ status: 'left' });
    const raised = handOver({ to: 'Ina' }).after;
    expect(find(raised, 'PAR', 'PAR-2')).toMatchObject({ level: 'meetings' });
  });

  it('reads so in the mail, in the reader’s language', () => {
    const mail = mailOf(handOver({ note: 'Minutes are on the shelf.' }));
    expect(mail?.body).toContain('La coprésidence de Water passe de Bo à Wim.');
    expect(mail?.body).toContain('Minutes are on the shelf.');
  });
});

describe('who may', () => {
  it.each([
    ['a co-chair of another group', {}, ANA, /Bo.*coordinator/i],
    ['the other seat', { from: 'Dee' }, BO, /Dee.*coordinator/i],
    ['nobody’s seat', { from: '' }, CORA, /Both places/],
    ['somebody who has it no more', { from: 'Ina' }, CORA, /Ina does not co-chair Water/],
    ['who has the other seat', { to: 'Dee' }, BO, /Dee co-chairs Water already/],
    ['who left', { to: 'Gon' }, BO, /Gon no longer takes part/],
    ['nobody', { to: '' }, BO, /Choose who takes on/],
  ] as const)('not %s', (_, input, actor, problem) => {
    expect(handOver(input, actor).problem).toMatch(problem);
  });

  it('the other co-chair fills an empty seat', () => {
    const done = handOver({ workgroup: 'Prisons', from: '', to: 'Ina' }, ANA);
    expect(find(done.after, 'WG', 'WG-P')).toMatchObject({ coChair1: 'MEM-ANA', coChair2: 'MEM-INA' });
    expect(mailOf(done)?.body).toContain('Prisons has a new co-chair: Ina.');
  });
});
