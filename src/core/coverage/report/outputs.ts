// The coverage report written out: as the tags of its Word template ask for it, and as lines of a page in the
// workbook.
import { chartTags } from '../../base/charts/chart';
import { message, render, languageTags, type Language, type Text } from '../../base/messages/text';
import type { CoverageReport, PairSide, WorkgroupPairs, Gap, OpenPair, DecidedPair } from './model';
import { reportWords as words } from '../../words/coverage/report';
import { quoted } from '../../base/messages/quoted';

const sidesData = ({ first, second }: { first: PairSide; second: PairSide }) => ({
  firstTitle: first.title,
  firstWorkgroup: first.workgroup,
  secondTitle: second.title,
  secondWorkgroup: second.workgroup,
});

/** What is said below a workgroup's pairs: how many are left out, and which stand under another workgroup. */
function notesOf({ more, elsewhere }: WorkgroupPairs, language: Language): readonly string[] {
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
  isAllLed: gaps.length + untouched.length === 0,
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
  const { language, coalition, scope, made, figures, charts, shared, limits } = report;
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
    charts: chartTags(charts),
    ...issuesData(report),
    ...pairsData(report),
    hasShared: shared.length > 0,
    shared: shared.map(({ text, submissions }) => ({ text, submissions: submissions.join('; ') })),
    limits,
  };
}

interface ReportLine {
  /** `documents` stands where the addresses of the Word file come. */
  readonly style: 'heading' | 'subheading' | 'text' | 'documents';
  readonly text: string;
}

const line = (style: ReportLine['style'], text: string): ReportLine => ({ style, text });
const plain = (text: string): ReportLine => line('text', text);
const bullet = (text: string): ReportLine => plain(`• ${text}`);

const said = (name: Text, what: string, language: Language): string =>
  render(message(words.said, { name, words: what }), language);

const sideText = ({ title, workgroup }: PairSide, language: Language): string =>
  quoted(title, language) + (workgroup === '' ? '' : ` (${workgroup})`);
const pairText = (
  { first, second }: { readonly first: PairSide; readonly second: PairSide },
  language: Language,
): string => `${sideText(first, language)} + ${sideText(second, language)}`;

/** A heading with its lines, or the word that there are none. */
function section(language: Language, title: Text, lines: readonly ReportLine[]): readonly ReportLine[] {
  const content = lines.length > 0 ? lines : [plain(words.none[language])];
  return [line('heading', title[language]), ...content];
}

const gapLine =
  (language: Language) =>
  ({ issue, workgroups, submissions, recommended }: Gap): ReportLine => {
    const facts = [
      ...(workgroups.length > 0 ? [workgroups.join(', ')] : []),
      ...(submissions.length > 0 ? [said(words.submissionColumn, submissions.join('; '), language)] : []),
      ...(recommended > 0 ? [said(words.lastTime, String(recommended), language)] : []),
    ];
    return bullet(`${issue} – ${facts.join(' · ')}`);
  };

const pairLine =
  (language: Language) =>
  (pair: OpenPair): ReportLine =>
    plain(
      [
        `${pair.number}. ${pairText(pair, language)}`,
        `${pair.level}. ${pair.why.join(' ')}`,
        said(words.waiting, pair.waiting.join(' · '), language),
      ].join('\n'),
    );

const workgroupLines = (group: WorkgroupPairs, language: Language): readonly ReportLine[] => [
  line('subheading', group.workgroup),
  ...group.pairs.map(pairLine(language)),
  ...notesOf(group, language).map(plain),
];

const settledLine = (one: DecidedPair, language: Language): ReportLine => {
  const facts = [one.decision, one.reason.replace(/\n/g, '; '), one.agreed.join(', ')].filter(
    (fact) => fact !== '',
  );
  return bullet(`${pairText(one, language)}\n${facts.join(' · ')}`);
};

const issueSections = ({ language, gaps, untouched, doubles }: CoverageReport): readonly ReportLine[] => [
  ...section(language, words.gaps, [
    ...gaps.map(gapLine(language)),
    ...(untouched.length > 0
      ? [plain(render(message(words.untouched, { issues: untouched.join(', ') }), language))]
      : []),
  ]),
  ...section(
    language,
    words.doubles,
    doubles.map(({ issue, leaders }) => bullet(`${issue} – ${leaders.join(' · ')}`)),
  ),
];

function pairSections(report: CoverageReport): readonly ReportLine[] {
  const { language, pairs, settled, groups, opposed } = report;
  const contradictions = opposed.map((one) => bullet([pairText(one, language), ...one.asks].join('\n')));
  const together = groups.map((titles) => bullet(titles.join('; ')));
  return [
    ...section(
      language,
      words.pairs,
      pairs.flatMap((group) => workgroupLines(group, language)),
    ),
    ...section(
      language,
      words.decisions,
      settled.map((one) => settledLine(one, language)),
    ),
    ...section(language, words.groups, together),
    ...section(language, words.opposed, contradictions),
  ];
}

/** The report, one line a row; a line may hold line breaks. */
export function reportLines(report: CoverageReport): readonly ReportLine[] {
  const { language, coalition, scope, made, figures, shared, limits } = report;
  const counted = figures.map(({ count, label }) => plain(`${count} ${label}`));
  const common = shared.map(({ text, submissions }) => bullet(`${text}\n${submissions.join('; ')}`));
  return [
    ...[coalition, scope, made].filter((text) => text !== '').map(plain),
    line('documents', ''),
    plain(words.rewritten[language]),
    ...section(language, words.figures, counted),
    ...issueSections(report),
    ...pairSections(report),
    ...section(language, words.shared, common),
    ...section(language, words.limits, limits.map(bullet)),
  ];
}
