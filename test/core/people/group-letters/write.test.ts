// A letter to a workgroup: who gets it, once, and how it reads.
import { describe, expect, it } from '@jest/globals';
import { writeToGroup, type WriteToGroupInput } from '../../../../src/core/people/group-letters/plan-write';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { textReads } from '../../../../src/core/inbox/mail/plan-send';
import { render } from '../../../../src/core/base/messages/text';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { contextOf } from '../../../support/book';
import { applied, bookReading, type Rows } from '../../coverage/overlaps/fixture';
import { ANA, BO, CORA, receivers, rows } from './coalition';

const LEVELS = ['lead', 'write', 'meetings', 'informed'] as const;

function write(more: Partial<WriteToGroupInput>, actor: Actor = BO, given: Rows = rows) {
  const input: WriteToGroupInput = {
    ...{ groups: ['Water'], levels: [...LEVELS], way: 'each' as const },
    ...{ subject: 'News from {workgroup}', text: 'Dear {name},\n\nby: the river.\n\nCome.' },
    ...more,
  };
  const plan = writeToGroup.plan(bookReading(writeToGroup.reads, given), input, contextOf({ actor }));
  if (!plan.ok)
    return { problem: render(plan.problem, 'en'), edits: [], result: undefined, said: '', after: given };
  const { edits, result, summary } = plan.value;
  const said = summary.map((one) => render(one, 'en')).join(' ');
  return { problem: '', edits, result, said, after: applied(given, edits) };
}

/** The mail to somebody as it goes out. */
function mailTo(after: Rows, to: string) {
  const row = after.OBX?.find((one) => one.to === to || one.address === to);
  const book = bookReading([...textReads([{ template: 'letter' }], contextOf()), 'PAR'], after);
  const found = book.find('OBX', row?.id ?? '');
  if (!found) throw new Error(`Nothing goes to ${to}.`);
  const mail = renderMail(found, book, contextOf({ settings: { coalition: 'River and Rights' } }));
  return mail.ok ? mail.value : { subject: '', body: render(mail.problem, 'en'), replyTo: undefined };
}

describe('who gets a letter', () => {
  it('is who takes part at the levels that are chosen, and co-chairs', () => {
    expect(receivers(write({}).edits)).toEqual(['MEM-BO', 'MEM-DEE', 'MEM-WIM', 'MEM-INA']);
    expect(receivers(write({ levels: ['informed'] }).edits)).toEqual(['MEM-BO', 'MEM-DEE', 'MEM-INA']);
  });

  it('is nobody who wants none; who chose summaries reads it there, others are named', () => {
    const { result } = write({});
    expect(result).toMatchObject({ inSummary: ['Dig'], tellOtherwise: [{ name: 'Far' }] });
  });

  it('is each once, though in two groups, and nobody twice for the same letter', () => {
    const first = write({ groups: ['WG-W', 'WG-P'] }, CORA);
    expect(receivers(first.edits).filter((id) => id === 'MEM-WIM')).toHaveLength(1);
    const again = write({ groups: ['WG-W', 'WG-P'] }, CORA, first.after);
    expect(again.edits).toEqual([]);
    expect(again.result?.before).toContain('Wim');
  });

  it('has its places filled in, in whatever language they are named; what is not known is told before', () => {
    const text = 'Estimada {Nombre}, del {grupo}: {nom}, {groupe}. {telefono}';
    const { said, after } = write({ text });
    expect(mailTo(after, 'MEM-WIM').body).toContain('Estimada Wim, del Water: Wim, Water. {telefono}');
    expect(said).toContain(
      'Nothing is filled in for {telefono}: it goes out as it stands. Known are {name} and {workgroup}.',
    );
    expect(write({}).said).not.toContain('filled in');
  });

  it('is of the writer’s own workgroups', () => {
    expect(write({}, ANA).problem).toBe('Only co-chairs of Water or a coordinator can write to it.');
    expect(write({ groups: [] }).problem).toBe('Choose at least one workgroup.');
    expect(write({ text: ' ' }).problem).toBe('Write a subject and a text.');
  });

  it('is the list where it has one', () => {
    const { edits, result } = write({ groups: ['WG-W', 'WG-P'], way: 'list' }, CORA);
    expect(receivers(edits)).toEqual(['water@lists.example.org']);
    expect(result?.withoutList).toEqual(['Prisons']);
    expect(write({ groups: ['Prisons'], way: 'list' }, CORA).problem).toMatch(/mailing list/);
  });
});

describe('how a letter reads', () => {
  it('has its text as it was written, with names filled in, for all from the one row that keeps it', () => {
    const { after } = write({});
    const { subject, body } = mailTo(after, 'MEM-INA');
    expect(subject).toBe('News from Water');
    expect(body).toContain('Hello Ina,');
    expect(body).toContain('This goes to workgroup Water. This comes from Bo, for River and Rights.');
    expect(body).toContain('Dear Ina,\n\nby: the river.\n\nCome.');
    expect(body).toContain('To get fewer mails or none, press so in the workbook (UPR > Today)');
    expect(after.OBX?.filter(({ notes }) => notes?.includes('letter: '))).toHaveLength(1);
  });

  it('greets and ends in the reader’s language', () => {
    expect(mailTo(write({}).after, 'MEM-WIM').body).toMatch(/^Bonjour Wim,/);
  });

  it('says to a list how to leave the list', () => {
    const { body, replyTo } = mailTo(write({ way: 'list' }).after, 'water@lists.example.org');
    expect(body).toMatch(/^Hello,/);
    expect(body).toContain('Dear everybody,');
    expect(body).toContain('ask in a reply to be taken off the list');
    expect(replyTo).toBe('bo@example.org');
  });

  it('is not sent once its text is gone', () => {
    const { after } = write({});
    const OBX = after.OBX?.map((row) => ({ ...row, notes: '' }));
    expect(mailTo({ ...after, ...(OBX && { OBX }) }, 'MEM-INA').body).toMatch(/^Not sent/);
  });
});
