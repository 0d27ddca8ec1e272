// The issues and sub-issues of the generated submissions, with all wordings of both halves.
import { devEquality } from './wordings/dev-equality';
import { devFamily } from './wordings/dev-family';
import { devHomes } from './wordings/dev-homes';
import { devJustice } from './wordings/dev-justice';
import { devLand } from './wordings/dev-land';
import { devLiberty } from './wordings/dev-liberty';
import { devGenericAsks, devRatify } from './wordings/dev-generic-asks';
import { devNarrative, type Narrative } from './wordings/dev-narrative';
import type { Half, Halves } from './wordings/halves';
import { heldOutGenericAsks, heldOutRatify } from './wordings/held-out-generic-asks';
import { heldOutNarrative } from './wordings/held-out-narrative';
import { plainGenericAsks, plainRatify } from './wordings/held-out-plain-generic-asks';
import { heldOutEquality } from './wordings/held-out-equality';
import { plainEquality } from './wordings/held-out-plain-equality';
import { heldOutFamily } from './wordings/held-out-family';
import { plainFamily } from './wordings/held-out-plain-family';
import { heldOutHomes } from './wordings/held-out-homes';
import { plainHomes } from './wordings/held-out-plain-homes';
import { heldOutJustice } from './wordings/held-out-justice';
import { plainJustice } from './wordings/held-out-plain-justice';
import { heldOutLand } from './wordings/held-out-land';
import { plainLand } from './wordings/held-out-plain-land';
import { heldOutLiberty } from './wordings/held-out-liberty';
import { plainLiberty } from './wordings/held-out-plain-liberty';

/** Plain: held out too, and said without the terms of the trade, which no way of comparing words can see. */
export type HalfName = 'dev' | 'heldOut' | 'plain';
export type TermKind = 'problem' | 'group' | 'harm' | 'remedy';
export const TERM_KINDS: readonly TermKind[] = ['problem', 'group', 'harm', 'remedy'];

interface AllWordings {
  readonly subIssues: Halves;
  readonly narrative: Narrative;
  readonly genericAsks: readonly (readonly string[])[];
  readonly ratify: readonly string[];
}

export const WORDINGS: Readonly<Record<HalfName, AllWordings>> = {
  dev: {
    subIssues: { ...devHomes, ...devLand, ...devFamily, ...devEquality, ...devJustice, ...devLiberty },
    narrative: devNarrative,
    genericAsks: devGenericAsks,
    ratify: devRatify,
  },
  heldOut: {
    subIssues: {
      ...heldOutHomes,
      ...heldOutLand,
      ...heldOutFamily,
      ...heldOutEquality,
      ...heldOutJustice,
      ...heldOutLiberty,
    },
    narrative: heldOutNarrative,
    genericAsks: heldOutGenericAsks,
    ratify: heldOutRatify,
  },
  plain: {
    subIssues: {
      ...plainHomes,
      ...plainLand,
      ...plainFamily,
      ...plainEquality,
      ...plainJustice,
      ...plainLiberty,
    },
    narrative: heldOutNarrative,
    genericAsks: plainGenericAsks,
    ratify: plainRatify,
  },
};

/** Ids of the sub-issues, `issue.part`. */
export const SUB_ISSUES: readonly string[] = Object.keys(WORDINGS.dev.subIssues);

export const issueOf = (subIssue: string): string => subIssue.split('.')[0] ?? '';

export const ISSUES: readonly string[] = [...new Set(SUB_ISSUES.map(issueOf))];

/** What the specific asks of each sub-issue ask for, in their order. */
export const ASK_ACTIONS = ['law', 'services', 'redress', 'data'] as const;

export function wordingsOf(half: HalfName, subIssue: string): Half {
  const found = WORDINGS[half].subIssues[subIssue];
  if (found === undefined) throw new Error(`No wordings of ${subIssue}`);
  return found;
}
