// Data validation: the builder and the rules it builds.
import type { ListRule } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard, recall, remember } from './guard';
import type { RangeState } from './range';
import type { Services } from './services';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const CRITERIA = {
  list: 'VALUE_IN_LIST',
  range: 'VALUE_IN_RANGE',
  checkbox: 'CHECKBOX',
  date: 'DATE_IS_VALID_DATE',
} as const;

const criteriaValues = (services: Services, rule: ListRule): unknown[] => {
  const showsArrow = rule.showsArrow ?? true;
  if (rule.kind === 'list') return [[...rule.values], showsArrow];
  if (!rule.source) return [];
  const { sheetId, zone } = rule.source;
  const rows = Math.min(zone.rows, services.rowsBelow(sheetId, zone.row));
  return [services.range({ sheetId, zone: { ...zone, rows } }), showsArrow];
};

/** A rule as the script sees it. */
export const validationOf = (env: Environment, services: Services, rule: ListRule): Validation =>
  remember(
    guard<Validation>(env, 'DataValidation', {
      getCriteriaType: () => CRITERIA[rule.kind] as unknown as Criteria,
      getCriteriaValues: () => criteriaValues(services, rule),
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.help,
      copy: () => validationBuilder(env, services, rule),
    }),
    rule,
  );

const requireList = (values: unknown, showsArrow: boolean): Partial<ListRule> => {
  if (!Array.isArray(values) || values.length === 0)
    throw serviceError('A list rule needs at least one value.');
  if (values.length > 500)
    throw serviceError('The data validation rule has more items than the limit of 500.');
  return { kind: 'list', values: values.map(String), showsArrow };
};

/** The builder; as on Google, a new rule only warns of what it does not allow, unless told to reject it. */
export const validationBuilder = (env: Environment, services: Services, from?: ListRule): Builder => {
  let rule: Partial<ListRule> = from ?? { allowInvalid: true, help: '', values: [] };
  const set = (change: Partial<ListRule>): Builder => {
    rule = { ...rule, ...change };
    return builder;
  };
  const builder: Builder = guard<Builder>(env, 'DataValidationBuilder', {
    requireValueInList: (values: string[], showsArrow: boolean = true) =>
      set(requireList(values, showsArrow)),
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, showsArrow: boolean = true) =>
      set({ kind: 'range', values: [], source: recall<RangeState>(range, 'Range'), showsArrow }),
    requireCheckbox: (...states: unknown[]) => {
      if (states.length > 0)
        throw serviceError('Checkboxes with own values are not emulated by the local workbook.');
      return set({ kind: 'checkbox', values: [] });
    },
    requireDate: () => set({ kind: 'date', values: [] }),
    setAllowInvalid: (allowInvalid) => set({ allowInvalid }),
    setHelpText: (help) => set({ help }),
    build: () => {
      if (!rule.kind) throw serviceError('A data validation rule needs a criterion.');
      return validationOf(env, services, {
        values: [],
        allowInvalid: true,
        help: '',
        kind: rule.kind,
        ...rule,
      });
    },
  });
  return builder;
};
