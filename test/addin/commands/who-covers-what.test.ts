// Who covers what and the week's summaries, as people use them: from a claim to the mail of the other co-chair.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimIssueResult } from '../../../src/core/coverage/who-covers-what/plan-claim';
import type { WhoCoversWhatResult } from '../../../src/core/coverage/who-covers-what/plan-who-covers-what-list';
import type { QueueDigestsResult } from '../../../src/core/inbox/weekly-summary/plan-queue';
import { boardOf, pick } from '../board/board-tab';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, MEMBER, NEWCOMER, testWorkbook } from '../../support/coalition';

const OTHER_CHAIR = 'dee@example.org';

let book: TestWorkbook;
let issue = '';
beforeEach(async () => {
  book = await testWorkbook();
  const prisons = book.rowsOf('WG').find(({ name }) => name === 'Prisons');
  book.type('WG', prisons?.rowNumber ?? 0, 'coChair1', 'Dee Park');
  issue = String(book.rowsOf('ISS')[0]?.['name']);
}, 60_000);

const cover = () =>
  book.rowsOf('COV').map(({ issue: name, workgroup, part, angle }) => [name, workgroup, part, angle]);
const claim = (as: string, input: object) =>
  mustDo(book.as(as).call('claim-issue', { issue, part: 'leads', ...input }));
const result = <Result>(answer: { readonly result: unknown }) => answer.result as Result;
/** The waiting mail to somebody, as a coordinator reads it. */
function shownTo(name: string): { readonly to: string; readonly body: string } | null {
  const id = book.rowsOf('OBX').find(({ to }) => to === name)?.['id'];
  const answer = mustDo(book.as(COORDINATOR).call('show-mail', { id }));
  return (answer.result as { mail: { to: string; body: string } | null }).mail;
}
const digestsTo = (address: string) => book.mails.filter(({ to }) => to.includes(address));

describe('a part in an issue', () => {
  it('stands on the tab as people read it', () => {
    const { summary } = claim(CO_CHAIR, { angle: 'Rivers' });
    expect(summary[0]).toBe(`Water leads on “${issue}”.`);
    expect(cover()).toEqual([[issue, 'Water', 'leads', 'Rivers']]);
  });

  it('keeps notes and columns that people added when it changes', () => {
    claim(CO_CHAIR, {});
    const [row] = book.rowsOf('COV');
    book.type('COV', row?.rowNumber ?? 0, 'notes', 'Ask the fishers first.');
    claim(CO_CHAIR, { part: 'follows', angle: 'Wells' });
    expect(book.rowsOf('COV')).toMatchObject([
      { id: row?.['id'], part: 'follows', angle: 'Wells', notes: 'Ask the fishers first.' },
    ]);
  });

  it('is not taken from another workgroup by mistake, and nothing is written', () => {
    claim(CO_CHAIR, {});
    const before = JSON.stringify(book.rowsOf('COV'));
    const answer = claim(OTHER_CHAIR, {});
    expect(result<ClaimIssueResult>(answer)).toMatchObject({
      claimed: false,
      leaders: [{ workgroup: { name: 'Water' }, ask: ['Bo Lind'] }],
    });
    expect(JSON.stringify(book.rowsOf('COV'))).toBe(before);
    expect(book.rowsOf('CHG')[0]?.['command']).toBe('claim-issue');
  });

  it('is handed on as a question, and the other part stays as it is', () => {
    claim(CO_CHAIR, {});
    mustDo(book.as(CO_CHAIR).call('yield-issue', { issue, part: 'none', to: 'Prisons' }));
    expect(cover()).toEqual([[issue, 'Water', '', '']]);
    expect(book.rowsOf('ACT')).toMatchObject([{ workgroup: 'Prisons', status: 'open' }]);
  });

  it('is named by its answer, so that just this is taken back, whatever its person did since', () => {
    const first = claim(CO_CHAIR, { angle: 'Rivers' });
    const other = String(book.rowsOf('ISS')[1]?.['name']);
    mustDo(book.as(CO_CHAIR).call('claim-issue', { issue: other, part: 'follows' }));
    const again = claim(CO_CHAIR, { angle: 'Rivers' });
    expect([first.change, again.change]).toEqual([expect.stringMatching(/^CHG-/), undefined]);
    mustDo(book.as(CO_CHAIR).call('undo', { change: first.change }));
    expect(cover()).toEqual([[other, 'Water', 'follows', '']]);
  });

  it('can be taken back', () => {
    claim(CO_CHAIR, {});
    mustDo(book.as(CO_CHAIR).call('undo', {}));
    expect(cover()).toEqual([]);
  });

  it.each([
    [MEMBER, 'claim-issue', /for co-chairs of a workgroup and for coordinators/],
    [MEMBER, 'yield-issue', /for co-chairs of a workgroup and for coordinators/],
    [NEWCOMER, 'who-covers-what', /for members of the coalition/],
    [CO_CHAIR, 'queue-digests', /for coordinators/],
  ])('%s may not %s', (who, command, words) => {
    const input = { 'claim-issue': { issue, part: 'leads' }, 'yield-issue': { issue, part: 'none' } };
    const answer = book.as(who).call(command, input[command as keyof typeof input] ?? {});
    expect(answer.ok ? '' : answer.message).toMatch(words);
  });

  it.each([
    ['an issue that is not there', { issue: 'Whales' }],
    ['no issue', { issue: ' ' }],
    ['an unknown part', { part: 'owns' }],
    ['a workgroup of others', { workgroup: 'Prisons' }],
    ['a closed workgroup', { workgroup: 'Spare' }],
    ['an angle of a whole book', { angle: 'x'.repeat(2001) }],
  ])('is refused for %s', (_, input) => {
    const answer = book.as(CO_CHAIR).call('claim-issue', { issue, part: 'leads', ...input });
    expect(answer.ok).toBe(false);
    expect(cover()).toEqual([]);
  });

  it('is found under names in any language, and says what a row lacks', () => {
    book.typeRow('COV', { issue, workgroup: 'Water', part: 'leads' });
    book.typeRow('COV', { issue, workgroup: 'Water', part: 'dirige' });
    book.typeRow('COV', { issue: 'Whales', workgroup: 'Water', part: 'leads' });
    const { issues, notes } = result<WhoCoversWhatResult>(
      mustDo(book.as(MEMBER).call('who-covers-what', { workgroup: 'Water' })),
    );
    expect(issues.map(({ name, state }) => [name, state])).toEqual([[issue, 'covered']]);
    expect(notes[0]).toContain('stands more than once for Water');
  });
});

describe('a clash', () => {
  const queue = (options = {}) =>
    result<QueueDigestsResult>(mustDo(book.as(COORDINATOR).call('queue-digests', {}, options)));

  it('reaches the other co-chair in one mail, once in a week', () => {
    claim(CO_CHAIR, {});
    expect(claim(OTHER_CHAIR, { evenSo: true }).summary.join(' ')).toContain(
      'The co-chairs of Water read of it',
    );
    expect(book.mails).toEqual([]);
    expect(queue().mails.map(({ name }) => name)).toEqual(['Bo Lind', 'Dee Park']);
    expect(queue()).toMatchObject({ mails: [], before: [{ name: 'Bo Lind' }, { name: 'Dee Park' }] });
    const { body = '' } = shownTo('Bo Lind') ?? {};
    expect(body).toContain(`${issue}: your workgroup Water leads, and so does Prisons.`);
    expect(body).toContain('UPR > Issues > Who covers what');
    mustDo(book.as(COORDINATOR).call('send-waiting-mail', {}));
    expect(queue().mails).toEqual([]);
    expect(digestsTo(CO_CHAIR).map(({ subject }) => subject)).toEqual([
      'River and Rights: what waits for you',
    ]);
  });

  it('is found when somebody typed it, and told as it is when the mail goes out', () => {
    for (const workgroup of ['Water', 'Prisons']) book.typeRow('COV', { issue, workgroup, part: 'leads' });
    expect(queue().mails).toHaveLength(2);
    mustDo(book.as(OTHER_CHAIR).call('yield-issue', { issue, part: 'contributes' }));
    mustDo(book.as(COORDINATOR).call('send-waiting-mail', {}));
    expect(book.mails).toEqual([]);
    const problems = book.rowsOf('OBX').map(({ problem }) => String(problem));
    const nothingToTell = expect.stringContaining('nothing to tell any more');
    expect(problems).toEqual([nothingToTell, nothingToTell]);
  });

  it('is found when it was picked on the issue board', () => {
    claim(CO_CHAIR, {});
    expect(boardOf(book).parts()).toEqual([`${issue}: Water leads`]);
    pick(book, issue, 'Prisons', 'leads');
    expect(queue().mails.map(({ name }) => name)).toEqual(['Bo Lind', 'Dee Park']);
    expect(cover().map(([, workgroup, part]) => [workgroup, part])).toEqual([
      ['Water', 'leads'],
      ['Prisons', 'leads'],
    ]);
  });

  it('is only shown in a dry run', () => {
    for (const workgroup of ['Water', 'Prisons']) book.typeRow('COV', { issue, workgroup, part: 'leads' });
    expect(queue({ request: { dryRun: true } }).mails).toHaveLength(2);
    expect(book.rowsOf('OBX')).toEqual([]);
  });

  it('waits in the queue when the day’s limit is reached', () => {
    for (const workgroup of ['Water', 'Prisons']) book.typeRow('COV', { issue, workgroup, part: 'leads' });
    queue();
    mustDo(book.as(COORDINATOR).call('send-waiting-mail', {}, { mailQuota: 1 }));
    expect(book.rowsOf('OBX').map(({ state }) => state)).toEqual(['sent', 'waiting']);
  });
});
