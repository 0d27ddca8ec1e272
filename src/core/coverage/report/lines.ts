// The coverage report as lines of a page in the workbook, below its title.
import { quoted } from '../../base/messages/quoted';
import { message, render, type Language, type Text } from '../../base/messages/text';
import type { CoverageReport, Gap, OpenPair, PairSide, Settled, WorkgroupPairs } from './model';
import { notesOf } from './template-data';
import { reportWords as words } from '../../words/coverage/report';

export interface ReportLine {
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

const settledLine = (one: Settled, language: Language): ReportLine => {
  const facts = [one.decision, one.reason.replace(/\n/g, '; '), one.agreed.join(', ')].filter(
    (fact) => fact !== '',
  );
  return bullet(`${pairText(one, language)}\n${facts.join(' · ')}`);
};

const issueSections = ({ language, gaps, untouched, doubles }: CoverageReport): readonly ReportLine[] => [
  ...section(language, words.gaps, gaps.map(gapLine(language))),
  ...(untouched.length > 0
    ? [plain(render(message(words.untouched, { issues: untouched.join(', ') }), language))]
    : []),
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
