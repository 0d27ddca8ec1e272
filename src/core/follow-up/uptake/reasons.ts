// Why an ask and a recommendation were put together: what both say, and what they are both about.
import type { FindableIssue } from '../../coverage/issue-suggestions/suggest';
import type { DimensionKind, Reader } from '../../language/reading/reading';
import { nameColumn } from '../../workbook/records/issue-name';
import { sameText, textBy, joinTexts, message, type Text, type Message } from '../../base/messages/text';
import type { DemandFeatures } from './demand-features';
import type { WeightedQuery } from './query';
import { reasonText } from '../../words/follow-up/uptake';

/** names: treaties and bodies. subjects: what it is about. alike: words that mean or look much the same. */
type ReasonKind = 'names' | 'subjects' | 'actions' | 'words' | 'alike' | 'issues' | 'countries';

/** What both have in common, the weightiest first. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly what: readonly Text[];
}

const REASONS: Readonly<Record<ReasonKind, Text>> = reasonText;

/** A reason as a sentence. */
export const reasonMessage = ({ kind, what }: Reason): Message =>
  message(REASONS[kind], { what: joinTexts(what) });

/** Of each kind so many are named. */
const MOST = 5;
const KINDS: Readonly<Record<DimensionKind, ReasonKind>> = {
  name: 'names',
  term: 'subjects',
  action: 'actions',
  word: 'words',
  family: 'words',
  means: 'words',
};
const ORDER: readonly ReasonKind[] = [
  'names',
  'subjects',
  'actions',
  'words',
  'alike',
  'issues',
  'countries',
];

const alikeName = (own: Text, other: Text): Text =>
  textBy((language) => `${own[language]} ~ ${other[language]}`);

/** Explains matches of asks; `issues` are those by whose ids the demands were read. */
export function createExplainer(
  reader: Reader,
  issues: readonly FindableIssue[],
): (ask: DemandFeatures, weighed: WeightedQuery, recommendation: DemandFeatures) => Reason[] {
  const names = new Map(issues.map(({ id, name, nameEs, nameFr }) => [id, { name, nameEs, nameFr }]));
  const issueName = (id: string): Text => {
    const known = names.get(id);
    return known ? textBy((language) => known[nameColumn(language)] ?? known.name) : sameText(id);
  };
  return (ask, { wanted }, recommendation) => {
    const said = new Set(recommendation.bag.dimensions);
    const found = new Map<ReasonKind, Text[]>();
    const add = (kind: ReasonKind, what: Text): void => {
      const list = found.get(kind) ?? [];
      if (list.length < MOST) found.set(kind, [...list, what]);
    };
    for (const { dimension, alikeTo } of [...wanted].sort((one, other) => other.weight - one.weight)) {
      if (!said.has(dimension)) continue;
      const { kind, name } = reader.dimension(dimension);
      if (alikeTo === undefined) add(KINDS[kind], name);
      else add('alike', alikeName(sameText(alikeTo), name));
    }
    const common = [...ask.issues].filter(([id]) => recommendation.issues.has(id));
    for (const [id] of common.sort((one, other) => other[1] - one[1])) add('issues', issueName(id));
    for (const country of new Set(ask.countries))
      if (recommendation.countries.includes(country)) add('countries', sameText(country));
    return ORDER.flatMap((kind) => {
      const what = found.get(kind);
      return what ? [{ kind, what }] : [];
    });
  };
}
