// What the script tries on itself and the account before anybody relies on it: what it needs of Google, what follows where
// that is not to be had, and how to go on. It stands in Code.js, so that it answers where all else is missing.
import { labelled } from '../../base/messages/labelled';
import { message, render, type Language, type Message } from '../../base/messages/text';
import type { AccountResult } from './report';
import * as t from '../../words/workbook/self-test';

/** In the order of the report; those without which nothing is done right come first. */
export const SELF_CHECKS = [
  'pages',
  'evaluating',
  'address',
  'lock',
  'properties',
  'timeZone',
  'protections',
  'charts',
  'drive',
  'mail',
  'timers',
] as const;
export type SelfCheckName = (typeof SELF_CHECKS)[number];

/** Without these nothing may be begun: it would stop half-way, or be written in nobody's name. */
const NEEDED: readonly SelfCheckName[] = ['pages', 'evaluating', 'address', 'lock', 'properties'];

export interface SelfCheck {
  readonly name: SelfCheckName;
  readonly isHeld: boolean;
  /** What was found, the same in every language. */
  readonly found: string;
}

const faults = (checks: readonly SelfCheck[]): readonly SelfCheck[] => checks.filter(({ isHeld }) => !isHeld);

/** Whether the workbook can be used, though perhaps not all of it. */
export const isUsable = (checks: readonly SelfCheck[]): boolean =>
  faults(checks).every(({ name }) => !NEEDED.includes(name));

export const isWhole = (checks: readonly SelfCheck[]): boolean => faults(checks).length === 0;

export const selfTestSummary = (checks: readonly SelfCheck[]): Message =>
  isWhole(checks)
    ? message(t.whole, { count: checks.length })
    : message(isUsable(checks) ? t.usable : t.unusable, { count: faults(checks).length });

/** As the other lines of the report, which is for whoever helps and has one language. */
const lineOf = ({ name, isHeld, found }: SelfCheck): string =>
  [name, `${isHeld ? 'yes' : 'no'}${found && `, ${found}`}`].join(': ');

/** The answer of *Check this account* where the workbook is not set up yet, or its script is not whole. */
export const selfTestResult = (
  checks: readonly SelfCheck[],
  script: readonly string[],
  language: Language,
): AccountResult => ({
  lines: [...script, ...checks.map(lineOf)],
  differing: faults(checks).map(({ name, found }) => ({
    title: t.titles[name][language],
    found,
    remedy: `${t.follows[name][language]} ${t.remedies[name][language]}`,
  })),
  byEye: [],
});

export interface SelfTestPage {
  readonly title: string;
  readonly summary: string;
  readonly faults: readonly { readonly found: string; readonly follows: string; readonly remedy: string }[];
  readonly sendTitle: string;
  readonly lines: readonly string[];
}

/** What is shown in place of a panel where the workbook cannot be used. */
export const selfTestPage = (
  checks: readonly SelfCheck[],
  script: readonly string[],
  language: Language,
): SelfTestPage => ({
  title: t.title[language],
  summary: render(selfTestSummary(checks), language),
  faults: faults(checks).map(({ name, found }) => ({
    found: labelled(t.titles[name][language], found, language),
    follows: t.follows[name][language],
    remedy: t.remedies[name][language],
  })),
  sendTitle: t.sendTitle[language],
  lines: selfTestResult(checks, script, language).lines,
});

/** What is told in passing where only something is left out. */
export const selfTestToast = (checks: readonly SelfCheck[], language: Language): string =>
  [
    render(selfTestSummary(checks), language),
    ...faults(checks).map(({ name }) => t.follows[name][language]),
    t.seeMore[language],
  ].join(' ');
