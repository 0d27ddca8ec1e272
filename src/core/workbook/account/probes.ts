// What the check of an account tries, and what is expected there: the same as on the local services, which print the same
// lines. Texts on screen stand in words/<language>/workbook.json.
import type { Text } from '../../base/messages/text';
import * as t from '../../words/workbook/account';

/** What was found, in words that are the same in every language. */
export interface ProbeResult {
  readonly probe: ProbeName;
  readonly found: string;
}

/** `measured` has nothing that is right or wrong; `untried` was not asked for, or not possible here. */
export type Outcome = 'held' | 'differs' | 'failed' | 'measured' | 'untried';

/** Begins what a probe found that threw. */
export const FAILED = 'error: ';
export const UNTRIED = 'not tried';

/** What each must find; '' for what is only measured. In the order of the page. */
const EXPECTED = {
  callsRunAsMe: 'yes',
  panelRunsAsOpener: 'yes',
  timerActive: 'blank',
  timerEffective: 'same',
  timerLock: 'yes',
  lockTaken: 'yes',
  lockBelowNothing: 'no',
  propertySize: 'yes',
  lookBehind: 'yes',
  arrayAt: 'yes',
  intlParts: '09:30',
  intlLanguages: 'mars marzo',
  newFunction: '',
  privateFields: '',
  locale: '',
  formatsRead: '@ yyyy-mm-dd 0.###############',
  textStays: 'yes',
  dayRead: '2027-03-14',
  durationRead: 'date',
  imageRead: 'object',
  formulaSemicolons: 'a;b',
  longCell: 'yes',
  rowFormatInherited: '@',
  rulesRead: 'VALUE_IN_LIST:true:true VALUE_IN_RANGE:true:true CHECKBOX:true DATE_IS_VALID_DATE:true',
  groupCollapsed: 'yes',
  looksRead: '1 1 1',
  rowHidden: 'yes',
  protectionRange: 'whole',
  protectionSelf: 'in',
  protectionDomain: '',
  protectionStranger: 'refused',
  locksAndTimers: '',
  docMade: 'yes',
  docFoundByMark: 'yes',
  docExported: 'yes',
  docKeepsNotes: 'yes',
  docKeepsPageNumber: 'yes',
  colleagueFile: '',
  mailLeft: '',
  calendarMail: 'sent',
  timeCall: '',
  timeRead: '',
  timeWrite: '',
  timeInsert: '',
  timeProtect: '',
  timeProperty: '',
  setUpForecast: '',
  panelClipboard: '',
  panelStorage: '',
  panelDownload: '',
} as const;
export type ProbeName = keyof typeof EXPECTED;

export const PROBES = Object.keys(EXPECTED) as readonly ProbeName[];

export const outcomeOf = ({ probe, found }: ProbeResult): Outcome => {
  const expected: string = EXPECTED[probe];
  if (found.startsWith(UNTRIED)) return 'untried';
  if (found.startsWith(FAILED)) return 'failed';
  if (expected === '') return 'measured';
  return found === expected ? 'held' : 'differs';
};

export const expectedOf = (probe: ProbeName): string => EXPECTED[probe];

/** What the add-in does where a probe finds something else; undefined where it needs nothing. */
export const remedyOf = (probe: ProbeName): Text | undefined =>
  (t.remedies as Partial<Record<ProbeName, Text>>)[probe];
