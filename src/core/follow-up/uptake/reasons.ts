// Why an ask and a recommendation were put together: the words that meet, and what they are both about.
import type { FindableIssue } from '../../coverage/issue-suggestions/suggest';
import { acrossLanguages, acrossMessage, type AcrossLanguages } from '../../language/asks/across-languages';
import type { AskMeasure, MetWords } from '../../language/asks/measure';
import { foldedText } from '../../language/reading/words';
import { nameColumn } from '../../workbook/records/issue-name';
import { sameText, textBy, joinTexts, message, type Text, type Message } from '../../base/messages/text';
import type { DemandFeatures } from './demand-features';
import { UPTAKE } from './uptake-thresholds';
import { reasonText } from '../../words/follow-up/uptake';

/** names: treaties and bodies. words: as both write them. alike: words that mean much the same. */
type SharedKind = 'names' | 'subjects' | 'words' | 'alike' | 'issues' | 'countries';

/** What both have in common, the weightiest first. */
interface Shared {
  readonly kind: SharedKind;
  readonly what: readonly Text[];
}

/** Or that they say the same in two languages. */
export type Reason = Shared | { readonly kind: 'languages'; readonly across: AcrossLanguages };

const REASONS: Readonly<Record<SharedKind, Text>> = reasonText;

/** A reason as a sentence. */
export const reasonMessage = (reason: Reason): Message =>
  reason.kind === 'languages'
    ? acrossMessage(reason.across)
    : message(REASONS[reason.kind], { what: joinTexts(reason.what) });

const ORDER: readonly SharedKind[] = ['names', 'subjects', 'words', 'alike', 'issues', 'countries'];

/** Collects what is in common, each thing once and of each kind a few. */
class Reasons {
  private readonly found = new Map<SharedKind, Text[]>();
  private readonly said = new Set<string>();

  constructor(private readonly isAcross: boolean) {}

  add(kind: SharedKind, what: Text): void {
    const list = this.found.get(kind) ?? [];
    const key = foldedText(what.en);
    if (list.length === UPTAKE.mostReasons || this.said.has(key)) return;
    this.said.add(key);
    this.found.set(kind, [...list, what]);
  }

  addWords({ one, other, name, isTreaty }: MetWords): void {
    if (name) this.add(isTreaty ? 'names' : 'subjects', name);
    else if (foldedText(one) === foldedText(other)) this.add('words', sameText(other));
    else if (!this.isAcross) this.add('alike', sameText(`${one} ~ ${other}`));
  }

  all = (): Shared[] =>
    ORDER.flatMap((kind) => {
      const what = this.found.get(kind);
      return what ? [{ kind, what }] : [];
    });
}

/** Explains matches of asks; `issues` are those by whose ids the demands were read. */
export function createExplainer(
  measure: AskMeasure,
  issues: readonly FindableIssue[],
): (ask: DemandFeatures, recommendation: DemandFeatures) => Reason[] {
  const names = new Map(issues.map(({ id, name, nameEs, nameFr }) => [id, { name, nameEs, nameFr }]));
  const issueName = (id: string): Text => {
    const known = names.get(id);
    return known ? textBy((language) => known[nameColumn(language)] ?? known.name) : sameText(id);
  };
  return (ask, recommendation) => {
    const across = acrossLanguages(measure, ask.asked, recommendation.asked);
    // What is alike in two languages is told with them.
    const reasons = new Reasons(across !== undefined);
    for (const met of measure.meetings(ask.asked, recommendation.asked))
      if (met.likeness >= UPTAKE.shownWord) reasons.addWords(met);
    const common = [...ask.issues].filter(([id]) => recommendation.issues.has(id));
    for (const [id] of common.sort((one, other) => other[1] - one[1])) reasons.add('issues', issueName(id));
    for (const country of new Set(ask.countries))
      if (recommendation.countries.includes(country)) reasons.add('countries', sameText(country));
    return [...(across ? [{ kind: 'languages', across } as const] : []), ...reasons.all()];
  };
}
