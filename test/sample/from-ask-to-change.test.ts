// The sample coalition carried through lobbying, session and follow-up by the built script: three asks with their whole way.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_COORDINATOR } from '../../scripts/upr/sample';
import type { AskToChangeResult } from '../../src/core/advocacy/ask-to-change/steps';
import type { ThanksResult } from '../../src/core/advocacy/thanks/kinds';
import type { QueueHomeDigestsResult } from '../../src/core/inbox/home-digest/plan-queue';
import { NGOZI, sampleWorkbook } from '../support/sample';
import { mustDo, type TestWorkbook } from '../support/workbook';
import { sampleReport } from './read-sample';

const LAWYERS = 'Provide every person in immigration detention with a lawyer and …';
const PIPES = 'Replace all lead pipes that lead to homes, schools and …';
const JAILS = 'Appoint an independent body that may enter every county jail …';

let book: TestWorkbook;
const run = <Result>(command: string, input: object = {}, as = SAMPLE_COORDINATOR): Result =>
  mustDo(book.as(as).call(command, input)).result as Result;
const idOf = (
  sheet: 'ASK' | 'REC' | 'HRD',
  fits: (row: Readonly<Record<string, unknown>>) => boolean,
): string => String(book.rowsOf(sheet).find(fits)?.['id'] ?? '');
const note = (country: string, ask: string, values: object): void =>
  void run('edit-row', {
    sheet: 'HRD',
    id: idOf('HRD', (row) => row['country'] === country && row['ask'] === ask),
    values,
  });
const on = (day: string): void => void (book.clock = Date.parse(`${day}T14:00:00.000Z`));

/** The whole way of an ask, as its line says it. */
function wayOf(ask: string) {
  const { lines } = run<AskToChangeResult>('ask-to-change', { ask });
  const [line] = lines;
  if (!line) throw new Error(`no line for ${ask}`);
  const { came, asked, promised, heard, made, agencies, progress } = line;
  return {
    came,
    asked,
    promised,
    heard,
    made: made.map(({ number, answer }) => [number, answer]),
    agencies,
    progress,
  };
}

beforeAll(async () => {
  book = await sampleWorkbook();
}, 120_000);

describe('the sample coalition from ask to change', () => {
  it('lobbies: what a mission answers stands beside its ask', () => {
    on('2027-10-12');
    run(
      'log-contact',
      { country: 'Ghana', asks: [JAILS], response: 'will-raise', promise: 'Will say it.' },
      NGOZI,
    );
    expect(wayOf(LAWYERS)).toMatchObject({
      came: ['asked', 'promised'],
      asked: ['Mexico', 'Ireland'],
      promised: ['Mexico'],
    });
    expect(wayOf(PIPES)).toMatchObject({ came: ['asked', 'promised'], promised: ['Germany'] });
    expect(wayOf(JAILS)).toMatchObject({ came: ['asked', 'promised'], promised: ['Ghana'] });
  });

  it('listens in the room, and those at home are told the same day', () => {
    on('2027-11-10');
    note('Mexico', LAWYERS, {
      heard: 'yes',
      words: 'Access to a lawyer and an interpreter before the first hearing.',
    });
    note('Germany', PIPES, { heard: 'partly', words: 'Replace lead pipes in schools.' });
    note('Ghana', JAILS, { heard: 'no', words: 'Spoke on traffic stops only.' });
    const dry = { request: { dryRun: true } };
    const { mail } = mustDo(book.as(SAMPLE_COORDINATOR).call('queue-home-digests', {}, dry));
    expect(mail?.body).toContain('Mexico: Provide every person in immigration detention with a lawyer');
    expect(mail?.body).toContain('Germany: in part: Replace all lead pipes');
    expect(mail?.body).toMatch(/Promised to us, and not said\nGhana: Appoint an independent body/);
    run('queue-home-digests');
    const again = run<QueueHomeDigestsResult>('queue-home-digests');
    expect([again.mails.length, again.before.length > 0]).toEqual([0, true]);
  });

  it('reads the report, decides what takes up what, thanks and reminds', () => {
    on('2027-11-20');
    const cycle = Number(book.rowsOf('SET').find(({ key }) => key === 'cycle')?.['value']);
    run('import-recommendations', { text: sampleReport(), cycle });
    run('decide-match', { ask: LAWYERS, recommendation: '95.4', decision: 'taken-up' });
    run('decide-match', { ask: PIPES, recommendation: '95.5', decision: 'taken-up' });
    const { letters } = run<ThanksResult>('thanks');
    expect(letters.map(({ kind, country }) => `${kind} ${country}`)).toEqual(
      expect.arrayContaining(['thanks Mexico', 'thanks Germany', 'reminder Ghana']),
    );
  });

  it('follows up for years, and each ask shows its whole way', () => {
    on('2029-03-01');
    const id = idOf('REC', ({ number }) => number === '95.4');
    run('edit-row', { sheet: 'REC', id, values: { agency: 'Department of Justice' } });
    run('record-progress', {
      recommendations: ['95.4'],
      workgroup: 'Migrants and Refugees',
      saidBy: 'us',
      rating: 'done',
      source: 'https://example.org/act',
    });
    expect(wayOf(LAWYERS)).toEqual({
      came: ['asked', 'promised', 'heard', 'made', 'supported', 'done'],
      asked: ['Mexico', 'Ireland'],
      promised: ['Mexico'],
      heard: ['Mexico'],
      made: [['95.4', 'supported']],
      agencies: ['Department of Justice'],
      progress: ['done'],
    });
    expect(wayOf(PIPES)).toMatchObject({
      came: ['asked', 'promised', 'heard', 'made', 'supported'],
      heard: ['Germany'],
      made: [['95.5', 'supported']],
      progress: [],
    });
    expect(wayOf(JAILS)).toMatchObject({ came: ['asked', 'promised'], heard: [], made: [] });
    expect(run<AskToChangeResult>('ask-to-change').funnel).toMatchObject({
      heard: 2,
      made: 2,
      supported: 2,
      done: 1,
    });
  });
});
