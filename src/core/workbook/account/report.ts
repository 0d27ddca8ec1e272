// The report on an account: lines to send and compare, and the tab with what held, what did not and what that means.
import { labelled } from '../../base/messages/labelled';
import { message, type Language, type Message } from '../../base/messages/text';
import { expectedOf, outcomeOf, remedyOf, type ProbeResult, type Outcome } from './probes';
import * as t from '../../words/workbook/account';

export interface AccountResult {
  /** One a probe, the same wherever it runs, so that two accounts are compared line by line. */
  readonly lines: readonly string[];
  readonly differing: readonly { readonly title: string; readonly found: string; readonly remedy: string }[];
  /** What only a person sees. */
  readonly byEye: readonly string[];
}

const MOST_SHOWN = 200;

const lineOf = ({ probe, found }: ProbeResult): string => `${probe}: ${found.slice(0, MOST_SHOWN)}`;

const SIGNS: Readonly<Record<Outcome, string>> = {
  held: '✓',
  differs: '✗',
  failed: '✗',
  measured: '·',
  untried: '–',
};

const isTrouble = (one: ProbeResult): boolean => ['differs', 'failed'].includes(outcomeOf(one));

export function accountResultOf(found: readonly ProbeResult[], language: Language): AccountResult {
  return {
    lines: found.map(lineOf),
    differing: found.filter(isTrouble).map((one) => ({
      title: t.titles[one.probe][language],
      found: one.found.slice(0, MOST_SHOWN),
      remedy: remedyOf(one.probe)?.[language] ?? '',
    })),
    byEye: Object.values(t.byEye).map((text) => text[language]),
  };
}

function textOf(one: ProbeResult, language: Language): string {
  const found = one.found.slice(0, MOST_SHOWN);
  const expected = expectedOf(one.probe);
  const shown = isTrouble(one) ? `${found} (≠ ${expected || '?'})` : found;
  const remedy = isTrouble(one) ? remedyOf(one.probe)?.[language] : undefined;
  return `${SIGNS[outcomeOf(one)]} ${labelled(t.titles[one.probe][language], shown, language)}${remedy ? `. ${remedy}` : ''}`;
}

/** The tab, below its title. */
export function accountPage(found: readonly ProbeResult[], day: string, language: Language) {
  const inOrder = [...found.filter(isTrouble), ...found.filter((one) => !isTrouble(one))];
  return [
    { style: 'text', text: `${day}. ${t.pageHelp[language]}` },
    ...inOrder.map((one) => ({ style: 'text', text: textOf(one, language) })),
    { style: 'heading', text: t.byEyeTitle[language] },
    ...Object.values(t.byEye).map((text) => ({ style: 'text', text: text[language] })),
    { style: 'heading', text: t.sendTitle[language] },
    ...found.map((one) => ({ style: 'text', text: lineOf(one) })),
  ];
}

export function accountSummary(found: readonly ProbeResult[]): readonly Message[] {
  const count = (outcome: Outcome) => found.filter((one) => outcomeOf(one) === outcome).length;
  const trouble = count('differs') + count('failed');
  return [message(t.done, { held: count('held'), trouble, page: t.pageTitle })];
}
