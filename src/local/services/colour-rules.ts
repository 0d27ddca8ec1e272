// Conditional formats: the builder and the rules it builds, as far as they go by a cell's text.
import type { ColourRule } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard, recall, remember } from './guard';
import type { RangeState } from './range';
import type { Services } from './services';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface Draft extends Omit<ColourRule, 'zone'> {
  readonly zones: readonly RangeState[];
}

const ruleOf = (env: Environment, services: Services, draft: Draft): Rule =>
  remember(
    guard<Rule>(env, 'ConditionalFormatRule', {
      getRanges: () => draft.zones.map((state) => services.range(state)),
    }),
    draft,
  );

/** The builder that `SpreadsheetApp.newConditionalFormatRule` answers. */
export const colourRuleBuilder = (env: Environment, services: Services): Builder => {
  let draft: Partial<Draft> = {};
  const set = (change: Partial<Draft>): Builder => {
    draft = { ...draft, ...change };
    return builder;
  };
  const build = (): Rule => {
    const { match, text, zones } = draft;
    if (!match || text === undefined) throw serviceError('A conditional format rule needs a condition.');
    if (!zones || zones.length === 0) throw serviceError('A conditional format rule needs a range.');
    const { background = '', color = '', bold = false } = draft;
    return ruleOf(env, services, { match, text, zones, background, color, bold });
  };
  const builder: Builder = guard<Builder>(env, 'ConditionalFormatRuleBuilder', {
    whenTextStartsWith: (text) => set({ match: 'begins', text }),
    whenTextEqualTo: (text) => set({ match: 'is', text }),
    setBackground: (color: string | null) => set({ background: color ?? '' }),
    setFontColor: (color: string | null) => set({ color: color ?? '' }),
    setBold: (bold: boolean | null) => set({ bold: bold === true }),
    setRanges: (ranges) => set({ zones: ranges.map((range) => recall<RangeState>(range, 'Range')) }),
    build,
  });
  return builder;
};

/** The rules that a script hands in, as the grid keeps them: one for each range. */
export const colourRules = (rules: readonly unknown[]): ColourRule[] =>
  rules.flatMap((rule) => {
    const { zones, ...rest } = recall<Draft>(rule, 'ConditionalFormatRule');
    return zones.map(({ zone }) => ({ ...rest, zone }));
  });

/** A rule of the grid as a script sees it. */
export const colourRuleOf = (
  env: Environment,
  services: Services,
  sheetId: number,
  { zone, ...rest }: ColourRule,
): Rule => ruleOf(env, services, { ...rest, zones: [{ sheetId, zone }] });
