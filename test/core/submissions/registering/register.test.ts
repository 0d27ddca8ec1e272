// Registering submissions: one row each, asks never doubled, permissions kept.
import { describe, expect, it } from '@jest/globals';
import {
  registerInput,
  type RegisterSubmissionInput,
} from '../../../../src/core/submissions/registering/register-input';
import { registerSubmission } from '../../../../src/core/submissions/registering/plan-register';
import { asksHashNow } from '../../../../src/core/submissions/endorsing/signed-text';
import { type Wanted, applied, bookReading } from '../../coverage/overlaps/fixture';
import { asks, register, rows, submission } from './fixture';

describe('a new submission', () => {
  it('is one row with its author, limit and links as ids', () => {
    const { rows: after, result } = register({
      issues: ['Water', 'ISS-P'],
      summary: ' Mines spoil rivers. ',
      status: 'draft',
    });
    expect(result).toMatchObject({ id: 'SUB-n1', created: true, limit: 5630 });
    expect(submission(after, 'SUB-n1')).toMatchObject({
      title: 'Rivers and mines',
      kind: 'joint',
      workgroup: 'WG-1',
      authors: ['MEM-ANA'],
      issues: ['ISS-W', 'ISS-P'],
      mainIssue: 'ISS-W',
      summary: 'Mines spoil rivers.',
      status: 'draft',
      limit: 5630,
      internalDue: '',
      officialDue: '',
    });
  });

  it.each<[RegisterSubmissionInput['kind'], Record<string, string>, number | null]>([
    ['individual', {}, 2815],
    ['joint', {}, 5630],
    ['workgroup-report', {}, 5630],
    ['one-pager', {}, 500],
    ['local', {}, null],
    ['statement', {}, 240],
    ['statement', { 'limit.statement': '1,5', 'speech.en': '100' }, 150],
    ['annotated-answers', {}, null],
    ['individual', { 'limit.individual': '3,000' }, 3000],
    ['workgroup-report', { 'limit.joint': '6000' }, 6000],
    ['joint', { 'limit.joint': 'none' }, 5630],
  ])('of the kind %s with settings %j may have %s words', (kind, settings, limit) => {
    expect(register({ kind }, { settings }).result?.limit).toBe(limit);
  });

  it.each([
    ['joint', '2026-10-01T15:00', '2026-10-01T15:00'],
    ['joint', '2026-10-01', '2026-10-01T00:00'],
    ['one-pager', '2026-10-01T15:00', ''],
    ['joint', 'soon', ''],
  ] as const)('of the kind %s with the deadline %s is due %s', (kind, setting, due) => {
    const settings = { 'due.submission': setting, 'due.internal': '2026-09-01' };
    expect(submission(register({ kind }, { settings }).rows, 'SUB-n1')).toMatchObject({
      internalDue: '2026-09-01',
      officialDue: due,
    });
  });

  it.each(['=HYPERLINK("x")', '+1', '@home', '92.10'])(
    'may have the title %s, which is just text',
    (title) => {
      expect(submission(register({ title }).rows, 'SUB-n1')?.title).toBe(title);
    },
  );

  it.each(['CLEAN  WATER in villages!', 'Clean water, in villages'])(
    'is refused when the person has it already: %s',
    (title) => {
      const { problem } = register({ title }, { actor: { person: 'MEM-BO' } });
      expect(problem).toContain('“Clean water in villages” is already registered in Water (SUB-1)');
    },
  );

  it.each<[string, Partial<RegisterSubmissionInput>, Wanted]>([
    ['somebody else', {}, {}],
    ['another workgroup', { workgroup: 'Prisons' }, { actor: { person: 'MEM-BO' } }],
  ])('may have the title of a submission of %s', (_name, input, wanted) => {
    expect(register({ title: 'Clean water in villages', ...input }, wanted).result?.created).toBe(true);
  });

  it.each<[string, Partial<RegisterSubmissionInput>, string]>([
    ['a workgroup', { workgroup: 'Fishing' }, '“Fishing” is not on the list'],
    ['an issue', { issues: ['Fishing'] }, '“Fishing” is not on the list'],
    ['a person', { for: 'Nobody' }, '“Nobody” is not on the list'],
    ['an id', { id: 'SUB-XX' }, 'There is no submission “SUB-XX”'],
  ])('is refused with %s that does not exist', (_name, input, problem) => {
    expect(register(input).problem).toContain(problem);
  });
});

describe('asks of a submission', () => {
  it('become rows with its workgroup and issues, each once; one that waits in the workgroup is taken over', () => {
    const { rows: after } = register({
      issues: ['Water'],
      asks: ['Stop the mine', 'stop the mine!', '', 'publish the measurements.'],
    });
    expect(asks(after)).toEqual([
      'SUB-1 Repair the wells.',
      'SUB-n1 Publish the measurements',
      'SUB-n1 Stop the mine',
    ]);
    expect(bookReading(registerSubmission.reads, after).find('ASK', 'ASK-n2')).toMatchObject({
      workgroup: 'WG-1',
      issues: ['ISS-W'],
    });
  });

  it('are not doubled when the submission is registered again', () => {
    const input = { issues: ['Water'], asks: ['Stop the mine', 'Clean the river'] };
    const { rows: once } = register(input);
    const again = register({ ...input, id: 'SUB-n1' }, {}, once);
    expect(again.edits).toEqual([]);
    expect(again.result).toMatchObject({ id: 'SUB-n1', created: false, hasText: false });
  });

  it('are kept beside a text, which is told of', () => {
    const { rows: once } = register({});
    const withText = applied(once, [
      { kind: 'update', sheet: 'SUB', id: 'SUB-n1', values: { textVersion: 1 } },
    ]);
    expect(register({ id: 'SUB-n1' }, {}, withText).result).toMatchObject({ hasText: true });
  });

  const bo = { actor: { person: 'MEM-BO' } };
  const change = { id: 'SUB-1', title: 'Clean water in villages', kind: 'individual' as const };
  const noted = applied(rows, [
    { kind: 'update', sheet: 'ASK', id: 'ASK-1', values: { notes: 'Raised in May' } },
  ]);

  it('in other words are the same rows, with what people added to them', () => {
    const { edits, said } = register({ ...change, asks: ['Repair all wells by 2031'] }, bo, noted);
    const values = { text: 'Repair all wells by 2031' };
    expect(edits).toEqual([{ kind: 'update', sheet: 'ASK', id: 'ASK-1', values }]);
    expect(said).toBe('“Clean water in villages” is up to date. 1 ask was reworded.');
  });

  it('in other words are told apart by likeness first, by place where as many were given', () => {
    const asked = ['Close the mine by 2032.', 'Free all prisoners.', 'Pay the widows.'];
    const { rows: first } = register({ asks: asked });
    const reworded = (texts: readonly string[]) =>
      asks(register({ id: 'SUB-n1', asks: [...texts] }, {}, first).rows).slice(2);
    const ids = (given: typeof first) =>
      bookReading(registerSubmission.reads, given)
        .rows('ASK')
        .map(({ id, text }) => `${id} ${text}`);
    expect(reworded(['Free all of the prisoners.', 'Close the mine by 2031.', 'Pay the widows.'])).toEqual([
      'SUB-n1 Close the mine by 2031.',
      'SUB-n1 Free all of the prisoners.',
      'SUB-n1 Pay the widows.',
    ]);
    const anew = register({ id: 'SUB-n1', asks: ['Fermer la mine.', ...asked.slice(1)] }, {}, first);
    expect(ids(anew.rows).slice(2)).toEqual([
      'ASK-n2 Fermer la mine.',
      'ASK-n3 Free all prisoners.',
      'ASK-n4 Pay the widows.',
    ]);
    const shorter = register({ id: 'SUB-n1', asks: ['Fermer la mine.', 'Pay the widows!'] }, {}, first);
    expect(shorter.said).toContain('1 ask was added. 2 asks were removed.');
  });

  it('that are no longer given go, and one that people added to is named with its place', () => {
    expect(asks(register({ ...change, asks: [] }, bo).rows)).toEqual([' Publish the measurements']);
    const kept = register({ ...change, asks: [''] }, bo, noted);
    expect(asks(kept.rows)).toContain('SUB-1 Repair the wells.');
    expect(kept.said).toContain('“Repair the wells.” stays on the tab What we ask for, row 3, because');
  });

  it('that were signed are told of when others take their place', () => {
    const before = bookReading(registerSubmission.reads, rows);
    const hash = `text-${asksHashNow(before, 'SUB-1')}`;
    const END = [
      { id: 'END-1', submission: 'SUB-1', organization: 'ORG-1', status: 'signed', hash },
      { id: 'END-2', submission: 'SUB-1', organization: 'ORG-2', status: 'signed', hash: 'text-other' },
    ];
    const given = { ...rows, END };
    const { said } = register({ ...change, asks: ['Repair all wells'] }, bo, given);
    expect(said).toContain('1 signed the asks as they were. Under “Endorse a submission”');
    expect(register({ ...change, summary: 'Wells.' }, bo, given).said).not.toContain('signed');
  });
});

describe('changing a submission', () => {
  const change = { id: 'SUB-1', title: 'Clean water in all villages', kind: 'individual' as const };
  const bo = { actor: { person: 'MEM-BO' } };

  it('writes only what is new and leaves the rest', () => {
    expect(register({ ...change, status: 'review' }, bo).edits).toEqual([
      {
        kind: 'update',
        sheet: 'SUB',
        id: 'SUB-1',
        values: { title: 'Clean water in all villages', status: 'review' },
      },
    ]);
  });

  it('follows the kind with the limit, but not with one that somebody set', () => {
    expect(submission(register({ ...change, kind: 'joint' }, bo).rows, 'SUB-1')?.limit).toBe(5630);
    const set = applied(rows, [{ kind: 'update', sheet: 'SUB', id: 'SUB-1', values: { limit: 2000 } }]);
    expect(submission(register({ ...change, kind: 'joint' }, bo, set).rows, 'SUB-1')?.limit).toBe(2000);
  });

  it.each<[string, Wanted['actor'], boolean]>([
    ['its author', { person: 'MEM-BO' }, true],
    ['a co-chair of its workgroup', { coChairs: ['WG-1'] }, true],
    ['a coordinator', { isCoordinator: true }, true],
    ['a co-chair of another workgroup', { coChairs: ['WG-2'] }, false],
    ['another member', {}, false],
    ['somebody without a row', { person: '' }, false],
  ])('is for %s: %s', (_name, actor = {}, allowed) => {
    expect(register(change, { actor }).problem === undefined).toBe(allowed);
  });
});

describe('registering for somebody', () => {
  it.each<[string, Wanted['actor'], boolean]>([
    ['a co-chair of the workgroup', { coChairs: ['WG-1'] }, true],
    ['a coordinator', { isCoordinator: true }, true],
    ['a co-chair of another workgroup', { coChairs: ['WG-2'] }, false],
    ['a member', {}, false],
  ])('is for %s: %s', (_name, actor = {}, allowed) => {
    const { rows: after, problem } = register({ for: 'Bo' }, { actor });
    expect(submission(after, 'SUB-n1')?.authors).toEqual(allowed ? ['MEM-BO'] : undefined);
    expect(problem === undefined).toBe(allowed);
  });
});

describe('the input of a registration', () => {
  it.each([
    [{ title: 'A', kind: 'joint', workgroup: 'Water' }, true],
    [{ title: '  ', kind: 'joint', workgroup: 'Water' }, false],
    [{ title: 'A', kind: 'poem', workgroup: 'Water' }, false],
    [{ title: 'A', kind: 'joint', workgroup: '' }, false],
    [{ title: 'x'.repeat(501), kind: 'joint', workgroup: 'Water' }, false],
    [{ title: 'A', kind: 'joint', workgroup: 'Water', status: 'done' }, false],
  ])('%j is accepted: %s', (input, expected) => {
    expect(registerInput.safeParse(input).success).toBe(expected);
  });
});

describe('two people in the form of one submission', () => {
  const bo = { actor: { person: 'MEM-BO' } };
  const ana = { actor: { isCoordinator: true } };
  const change = (input: Partial<RegisterSubmissionInput>, given = rows, who: Wanted = bo) => {
    const only = { title: undefined, kind: undefined, workgroup: undefined };
    return register({ ...only, id: 'SUB-1', ...input }, who, given);
  };
  const was = { title: 'Clean water in villages', summary: '' };
  const first = change({ title: 'Water for villages', summary: 'Wells.', was }, rows, ana).rows;

  it('keeps what the earlier one wrote where the later one changed something else', () => {
    const later = change({ status: 'review', was: { status: 'idea' } }, first);
    expect(later.problem).toBeUndefined();
    expect(submission(later.rows, 'SUB-1')).toMatchObject({
      ...{ title: 'Water for villages', summary: 'Wells.', status: 'review' },
      ...{ kind: 'individual', workgroup: 'WG-1', limit: 2815 },
    });
  });

  it('keeps it also where the later one sends the whole form', () => {
    const whole = { title: was.title, summary: '', asks: ['Repair all wells.'] };
    const later = change({ ...whole, was: { ...was, asks: ['Repair the wells.'] } }, first);
    expect(submission(later.rows, 'SUB-1')).toMatchObject({ title: 'Water for villages', summary: 'Wells.' });
    expect(asks(later.rows)).toContain('SUB-1 Repair all wells.');
  });

  it('asks where both changed the same, asks and links too', () => {
    const asked = change(
      { asks: ['Test the wells.'], workgroup: 'Prisons', was: { asks: ['Repair the wells.'] } },
      first,
    );
    const { problem } = change(
      { title: 'Taps', asks: ['Repair all wells.'], was: { ...was, asks: ['Repair the wells.'] } },
      asked.rows,
      ana,
    );
    expect(problem).toContain('Title: you “Taps”, meanwhile “Water for villages” by somebody else.');
    expect(problem).toContain('What we ask for: you “Repair all wells.”, meanwhile “Test the wells.” by');
  });

  it('takes a whole form that does not say what it held, as before', () => {
    expect(submission(change({ title: 'Taps' }, first).rows, 'SUB-1')?.title).toBe('Taps');
  });

  it('needs title, kind and workgroup for a new one only', () => {
    expect(registerInput.safeParse({ id: 'SUB-1', status: 'draft' }).success).toBe(true);
    expect(registerInput.safeParse({ title: 'A', kind: 'joint' }).error?.issues[0]?.path).toEqual([
      'workgroup',
    ]);
  });
});
