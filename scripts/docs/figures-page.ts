// The list of figures: each key with its rule, the tab of its rows, and where it is told.
import { FUNNEL_FIGURES } from '../../src/core/advocacy/ask-to-change/funnel';
import { SAID_FIGURES } from '../../src/core/advocacy/what-was-said/interventions';
import { COMPARE_FIGURES } from '../../src/core/advocacy/what-was-said/plan-compare';
import { COVERAGE_FIGURES } from '../../src/core/coverage/report/figures';
import { PROGRESS_FIGURES } from '../../src/core/follow-up/report/progress-figures';
import { ASK_FIGURES } from '../../src/core/follow-up/uptake/ask-figures';
import { GIVEN_FIGURE } from '../../src/core/follow-up/division/division-letter';
import { SCORE_FIGURES } from '../../src/core/follow-up/report/scorecard';
import { FIGURES, VACANT_FIGURES } from '../../src/core/inbox/home/figures';
import { takenUp } from '../../src/core/inbox/home/figures-of-asks';
import { DIGEST_FIGURES } from '../../src/core/inbox/home-digest/digest-figures';
import { LISTED, TAKE_PART } from '../../src/core/inbox/status-page/groups';
import { SUMMARY_FIGURES } from '../../src/core/inbox/weekly-summary/summary-figures';
import { DATES_FIGURE } from '../../src/core/people/meetings/dates-letter';
import { TEXT_FIGURES } from '../../src/core/submissions/registering/counted-texts';
import type { Text } from '../../src/core/base/messages/text';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';

/** Its place, from the root of the repository. */
export const FIGURES_PAGE = 'docs/figures.md';

interface Listed {
  readonly key: string;
  readonly rule: Text;
  readonly sheet: SheetId;
}

const ofHome = (...starts: readonly string[]): readonly Listed[] =>
  FIGURES.filter(({ key }) => starts.some((start) => key.startsWith(start)));

const STATUS_PAGE: readonly Listed[] = [
  ...[TAKE_PART, LISTED, TEXT_FIGURES.ready, takenUp, VACANT_FIGURES.groups, ...FUNNEL_FIGURES],
  ...ofHome('level.', 'texts', 'answer.', 'noLead', 'vacant'),
  ...PROGRESS_FIGURES.filter(({ key }) => /all|rated/.test(key)),
];

const PLACES: readonly (readonly [place: string, figures: readonly Listed[]])[] = [
  ['Home, Charts, My page', FIGURES],
  ['Coverage report', COVERAGE_FIGURES],
  ['What was taken up, its report', Object.values(ASK_FIGURES)],
  ['Reports on progress', [...PROGRESS_FIGURES, ...Object.values(SCORE_FIGURES)]],
  ['From ask to change, Charts', FUNNEL_FIGURES],
  ['What was said', [...Object.values(SAID_FIGURES), ...COMPARE_FIGURES]],
  ['Status page', STATUS_PAGE],
  ['Weekly summary', SUMMARY_FIGURES],
  ['Digest for home', DIGEST_FIGURES],
  ['Mails', [GIVEN_FIGURE, DATES_FIGURE]],
];

/** What the page should say. */
export function figuresPage(): string {
  const places = new Map<string, { readonly figure: Listed; readonly told: string[] }>();
  for (const [place, figures] of PLACES)
    for (const figure of figures) {
      const known = places.get(figure.key);
      if (known) known.told.push(place);
      else places.set(figure.key, { figure, told: [place] });
    }
  const lines = [...places.values()].map(
    ({ figure: { key, rule, sheet }, told }) =>
      `| \`${key}\` | ${rule.en} | ${sheetSpec(sheet).title.en} | ${told.join('; ')} |`,
  );
  return [
    '# Figures',
    '',
    'Made by `npm run docs`. What has one key is one number wherever it is told; what differs on purpose has another key.',
    '`npm run bench -- figures` looks for places that differ. _Of these_ means the figure above.',
    '',
    '| Key | What counts | Rows of | Told by |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
