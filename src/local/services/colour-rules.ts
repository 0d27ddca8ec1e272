// Conditional formats: the builder and the rules it builds, by a cell's text, by a formula, or by a scale of colours.
import type { CellColours } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard, recall, remember } from './guard';
import type { RangeState } from './range';
import type { Services } from './services';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface Draft {
  readonly match?: CellColours['match'];
  readonly text?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly least?: string;
  readonly most?: string;
  readonly zones?: readonly RangeState[];
}

const ruleOf = (env: Environment, services: Services, draft: Draft): Rule =>
  remember(
    guard<Rule>(env, 'ConditionalFormatRule', {
      getRanges: () => (draft.zones ?? []).map((state) => services.range(state)),
    }),
    draft,
  );

const checked = (draft: Draft): Draft => {
  const { match, zones = [], least, most } = draft;
  if (match === undefined) throw serviceError('A conditional format rule needs a condition.');
  if (match === 'scale' && (least === undefined || most === undefined))
    throw serviceError('Only colour scales with a first and a last colour are emulated.');
  if (zones.length === 0) throw serviceError('A conditional format rule needs a range.');
  return draft;
};

/** The builder that `SpreadsheetApp.newConditionalFormatRule` answers. */
export const colourRuleBuilder = (env: Environment, services: Services): Builder => {
  let draft: Draft = {};
  const set = (change: Draft): Builder => {
    draft = { ...draft, ...change };
    return builder;
  };
  const builder: Builder = guard<Builder>(env, 'ConditionalFormatRuleBuilder', {
    whenTextStartsWith: (text) => set({ match: 'begins', text }),
    whenTextEqualTo: (text) => set({ match: 'is', text }),
    whenFormulaSatisfied: (text) => set({ match: 'formula', text }),
    setGradientMinpoint: (least) => set({ match: 'scale', least }),
    setGradientMaxpoint: (most) => set({ match: 'scale', most }),
    setBackground: (color: string | null) => set({ background: color ?? '' }),
    setFontColor: (color: string | null) => set({ color: color ?? '' }),
    setBold: (bold: boolean | null) => set({ bold: bold === true }),
    setRanges: (ranges) => set({ zones: ranges.map((range) => recall<RangeState>(range, 'Range')) }),
    build: () => ruleOf(env, services, checked(draft)),
  });
  return builder;
};

/** The rules that a script hands in, as the grid keeps them: one for each range. */
export const colourRules = (rules: readonly unknown[]): CellColours[] =>
  rules.flatMap((rule) => {
    const {
      zones = [],
      match = 'is',
      text = '',
      least = '',
      most = '',
      ...look
    } = recall<Draft>(rule, 'ConditionalFormatRule');
    const { background = '', color = '', bold = false } = look;
    return zones.map(({ zone }) =>
      match === 'scale' ? { zone, match, least, most } : { zone, match, text, background, color, bold },
    );
  });

/** A rule of the grid as a script sees it. */
export const colourRuleOf = (
  env: Environment,
  services: Services,
  sheetId: number,
  { zone, ...rest }: CellColours,
): Rule => ruleOf(env, services, { ...rest, zones: [{ sheetId, zone }] });
