// The coverage report as the tags of its Word template ask for it.
import { message, render, type Language, type Text, languageTags } from '../../base/messages/text';
import type { CoverageReport, PairSide, WorkgroupPairs } from './model';
import { reportWords as words } from '../../words/coverage/report';

const sidesData = ({ first, second }: { first: PairSide; second: PairSide }) => ({
  firstTitle: first.title,
  firstWorkgroup: first.workgroup,
  secondTitle: second.title,
  secondWorkgroup: second.workgroup,
});

/** What is said below a workgroup's pairs: how many are left out, and which stand under another workgroup. */
export function notesOf({ more, elsewhere }: WorkgroupPairs, language: Language): readonly string[] {
  const notes = [
    ...(more > 0 ? [message(words.morePairs, { count: more })] : []),
    ...(elsewhere.length > 0 ? [message(words.alsoIn, { numbers: elsewhere.join(', ') })] : []),
  ];
  return notes.map((note) => render(note, language));
}

const issuesData = ({ language, gaps, untouched, doubles }: CoverageReport) => ({
  hasGaps: gaps.length > 0,
  gaps: gaps.map((gap) => ({
    issue: gap.issue,
    workgroups: gap.workgroups.join('\n'),
    submissions: gap.submissions.join('\n'),
    recommended: gap.recommended > 0 ? String(gap.recommended) : '',
  })),
  hasUntouched: untouched.length > 0,
  untouched: render(message(words.untouched, { issues: untouched.join(', ') }), language),
  hasDoubles: doubles.length > 0,
  doubles: doubles.map(({ issue, leaders }) => ({ issue, leaders: leaders.join('\n') })),
});

const workgroupData = (group: WorkgroupPairs, language: Language) => ({
  workgroup: group.workgroup,
  hasPairs: group.pairs.length > 0,
  pairs: group.pairs.map((pair) => ({
    ...sidesData(pair),
    number: pair.number,
    level: pair.level,
    why: pair.why.join('\n'),
    waiting: pair.waiting.join('\n'),
  })),
  notes: notesOf(group, language),
});

const pairsData = ({ language, pairs, settled, groups, opposed }: CoverageReport) => ({
  hasWorkgroups: pairs.length > 0,
  workgroups: pairs.map((group) => workgroupData(group, language)),
  hasSettled: settled.length > 0,
  settled: settled.map((one) => ({
    ...sidesData(one),
    decision: one.decision,
    reason: one.reason,
    agreed: one.agreed.join('\n'),
  })),
  hasGroups: groups.length > 0,
  groups: groups.map((titles) => titles.join('; ')),
  hasOpposed: opposed.length > 0,
  opposed: opposed.map((one) => ({ ...sidesData(one), asks: one.asks.join('\n') })),
});

/** `words.title`, `words.gaps` ...: the template asks for its own words too, in the workbook's language. */
const wordTags = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]: [string, Text]) => [`words.${key}`, text[language]]),
  );

/** Plain JSON for the template `coverage-report`. Lists in a cell are one text with line breaks. */
export function reportTemplateData(report: CoverageReport) {
  const { language, coalition, scope, made, figures, shared, limits } = report;
  const title = words.title[language];
  return {
    languageTag: languageTags[language],
    ...wordTags(language),
    header: `${title} · ${made}`,
    title,
    subtitle: words.subtitle[language],
    coalition,
    scope,
    made,
    figures,
    ...issuesData(report),
    ...pairsData(report),
    hasShared: shared.length > 0,
    shared: shared.map(({ text, submissions }) => ({ text, submissions: submissions.join('; ') })),
    limits,
  };
}
