// Trying on this account what no test elsewhere can settle, and writing down what held. Nothing of it stays: not the tab, not
// the document, not the timer.
import type { CheckAccountInput } from '../../core/workbook/account/check-account';
import { PROBES, UNTRIED, type ProbeResult, type ProbeName } from '../../core/workbook/account/probes';
import {
  accountPage,
  accountResultOf,
  accountSummary,
  type AccountResult,
} from '../../core/workbook/account/report';
import { addressKey } from '../../core/base/text/fold';
import { message, render, type Language, type Message } from '../../core/base/messages/text';
import { tried, type AccountPort } from './account-port';
import { colleaguesDocument } from './made-documents';
import { writePage } from './write-page';
import { SET_UP } from './set-up-counts';
import type { Environment } from './types';
import * as t from '../../core/words/workbook/account';

const TIMER_KEY = 'account.timer';
const ALMOST_9_KB = 8000;

/** What the timer writes down, for the next check to read. */
interface UnderTimer {
  readonly active: string;
  readonly effective: string;
  readonly lock: string;
}

const sameOr = (one: string, other: string): string => {
  if (one === '') return 'blank';
  return addressKey(one) === addressKey(other) ? 'same' : 'other';
};

/** Run by the timer: who one is there, and whether the workbook's lock is to be had. */
export function checkUnderTimer(env: Environment, account: AccountPort): void {
  const { active, effective } = account.who();
  const lock = tried('timerLock', () => {
    const isTaken = env.lock.take();
    env.lock.release();
    return isTaken;
  });
  env.workbook.set(TIMER_KEY, JSON.stringify({ active, effective, lock: lock.found }));
  account.stopTimers();
}

function timerProbes(env: Environment, account: AccountPort): readonly ProbeResult[] {
  const written = env.workbook.get(TIMER_KEY);
  const names = ['timerActive', 'timerEffective', 'timerLock'] as const;
  if (written === '') {
    const started = tried('timerLock', () => {
      account.startTimer();
      return `${UNTRIED} yet: check again in two minutes`;
    });
    return names.map((probe) => ({ probe, found: started.found }));
  }
  const { active, effective, lock } = JSON.parse(written) as UnderTimer;
  env.workbook.remove(TIMER_KEY);
  return [
    { probe: 'timerActive', found: sameOr(active, env.email) },
    { probe: 'timerEffective', found: sameOr(effective, env.email) },
    { probe: 'timerLock', found: lock },
  ];
}

const whoProbes = ({ email }: Environment, account: AccountPort, { openedAs }: CheckAccountInput) => [
  tried('callsRunAsMe', () => sameOr(account.who().active, account.who().effective) === 'same'),
  tried('panelRunsAsOpener', () => (openedAs === undefined ? UNTRIED : sameOr(openedAs, email) === 'same')),
];

function storeProbes({ lock, workbook }: Environment, account: AccountPort): readonly ProbeResult[] {
  const [key, text] = ['account.size', 'x'.repeat(ALMOST_9_KB)];
  return [
    tried('lockTaken', () => {
      const isTaken = lock.take();
      lock.release();
      return isTaken;
    }),
    tried('lockBelowNothing', () => account.triesLock(-1)),
    tried('timeProperty', () => `${account.timed(() => workbook.set(key, text))} ms`),
    tried('propertySize', () => workbook.get(key) === text),
    tried('locksAndTimers', () => {
      workbook.remove(key);
      return account.locksAndTimers();
    }),
  ];
}

const CALENDAR = (id: string, stamp: string) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//UPR Workbook//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT'],
    ...[`UID:${id}@upr-workbook`, `DTSTAMP:${stamp}`, `DTSTART:${stamp}`, 'DURATION:PT30M', 'SUMMARY:UPR'],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

function mailProbes(
  env: Environment,
  { mail }: CheckAccountInput,
  language: Language,
): readonly ProbeResult[] {
  const stamp = `${env.now().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const content = CALENDAR(env.randomText(8), stamp);
  return [
    tried('mailLeft', () => `${env.mail.quota()} left`),
    tried('calendarMail', () => {
      if (mail !== true) return UNTRIED;
      const [subject, body] = [t.mailSubject[language], t.mailBody[language]];
      const attachments = [{ name: 'upr.ics', type: 'text/calendar', content }];
      env.mail.send({ to: env.email, subject, body, attachments });
      return 'sent';
    }),
  ];
}

const panelProbes = (input: CheckAccountInput): readonly ProbeResult[] => [
  { probe: 'timeCall', found: input.roundTrip === undefined ? UNTRIED : `${Math.round(input.roundTrip)} ms` },
  ...(['panelClipboard', 'panelStorage', 'panelDownload'] as const).map((probe) => ({
    probe,
    found: input[probe] ?? UNTRIED,
  })),
];

const millisecondsOf = (found: readonly ProbeResult[], probe: ProbeName): number =>
  Number.parseInt(found.find((one) => one.probe === probe)?.found ?? '', 10) || 0;

function forecast(found: readonly ProbeResult[]): ProbeResult {
  const [change, read] = [millisecondsOf(found, 'timeInsert'), millisecondsOf(found, 'timeRead')];
  const seconds = Math.round((SET_UP.changes * change + SET_UP.reads * read) / 1000);
  return { probe: 'setUpForecast', found: `${seconds} s` };
}

/** Tries everything, in the order of the list, and writes the tab. */
export function checkAccount(
  env: Environment,
  account: AccountPort,
  input: CheckAccountInput,
  languages: { readonly reader: Language; readonly book: Language },
): { readonly result: AccountResult; readonly summary: readonly Message[] } {
  const { reader, book } = languages;
  const all = [
    ...whoProbes(env, account, input),
    ...timerProbes(env, account),
    ...account.runtime(),
    ...account.cells(),
    ...storeProbes(env, account),
    ...account.files(colleaguesDocument(env)),
    ...mailProbes(env, input, reader),
    ...panelProbes(input),
  ];
  const place = (one: ProbeResult): number => PROBES.indexOf(one.probe);
  const found = [...all, forecast(all)].sort((one, other) => place(one) - place(other));
  const day = render(message(t.madeOn, { day: env.now().slice(0, 10) }), book);
  const lines = accountPage(found, day, book);
  const written = writePage(env, { kind: 'write-page', title: t.pageTitle, language: book, lines }, []);
  return { result: accountResultOf(found, reader), summary: [...accountSummary(found), ...written] };
}
