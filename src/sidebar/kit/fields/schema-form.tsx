// A form drawn from the description of a sheet (core/workbook/schema/form-fields).
import { Fragment, type ComponentChild } from 'preact';
import type { Value } from '../../../core/workbook/records/rows';
import type { FormField } from '../../../core/workbook/schema/form-fields';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import type { ColumnType } from '../../../core/workbook/schema/types';
import { translate, usePanel } from '../panel-context';
import { Checkbox, Checkboxes } from './ticks';
import type { FieldProps } from './field';
import {
  DateField,
  DateTimeField,
  EmailField,
  NumberField,
  SelectField,
  TextField,
  UrlField,
  type Option,
  type TextProps,
} from './inputs';
import { PickOne, PickSeveral } from './picker';
import { TextArea } from './text-area';
import { TextList } from './text-list';
import * as pickText from '../../../core/words/panels/kit';

export type Values = Readonly<Record<string, Value>>;

const asText = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const asTexts = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

interface DrawnProps {
  readonly field: FormField;
  readonly value: Value | undefined;
  readonly error?: string | undefined;
  onChange(value: Value): void;
  optionsOf(sheets: readonly SheetId[]): readonly Option[];
  readonly showsHelp?: boolean;
}

interface Drawn extends DrawnProps {
  readonly words: FieldProps;
  readonly choices: readonly Option[];
  readonly none: string;
}

/** Only of issues it can be said in a word. */
const howToAdd = (sheets: readonly SheetId[]): string | undefined =>
  sheets.includes('ISS') ? translate(pickText.issuesAreAdded) : undefined;

type Draw = (drawn: Drawn) => ComponentChild;

const line =
  (Line: (props: TextProps) => ComponentChild): Draw =>
  ({ words, value, onChange }) => <Line {...words} value={asText(value)} onChange={onChange} />;

const DRAW: Partial<Record<ColumnType, Draw>> = {
  text: line(TextField),
  email: line(EmailField),
  url: line(UrlField),
  date: line(DateField),
  dateTime: line(DateTimeField),
  longText: line(TextArea),
  word: ({ words, value, onChange, choices, none, field }) => (
    <SelectField
      {...words}
      value={asText(value)}
      onChange={onChange}
      options={choices}
      empty={words.required || (field.initial !== undefined && value !== '') ? undefined : none}
    />
  ),
  words: ({ words, value, onChange, choices }) => (
    <Checkboxes {...words} value={asTexts(value)} onChange={onChange} options={choices} />
  ),
  link: ({ words, value, onChange, field, optionsOf }) => (
    <PickOne
      {...words}
      value={asText(value)}
      onChange={onChange}
      options={optionsOf(field.to)}
      howToAdd={howToAdd(field.to)}
    />
  ),
  links: ({ words, value, onChange, field, optionsOf }) => (
    <PickSeveral
      {...words}
      value={asTexts(value)}
      onChange={onChange}
      options={optionsOf(field.to)}
      howToAdd={howToAdd(field.to)}
    />
  ),
  texts: ({ words, value, onChange }) => (
    <TextList {...words} value={asTexts(value)} onChange={onChange} rows={1} />
  ),
  number: ({ words, value, onChange }) => (
    <NumberField {...words} value={typeof value === 'number' ? value : null} onChange={onChange} />
  ),
  checkbox: ({ words: { label, help, error }, value, onChange }) => (
    <Checkbox label={label} help={help} error={error} value={value === true} onChange={onChange} />
  ),
};

/** Their notes say how to part several values in a cell, which a form does by itself. */
const SEVERAL: ReadonlySet<ColumnType> = new Set(['words', 'links', 'texts']);

/** One field. What only commands write is shown as text. */
export function DrawnField(props: DrawnProps) {
  const { language } = usePanel();
  const { field, value, error, showsHelp = true } = props;
  const label = translate(field.label);
  const draw = field.readOnly ? undefined : DRAW[field.type];
  if (!draw) return <ReadOnlyField label={label} value={asText(value)} />;
  const isExplained = showsHelp && !SEVERAL.has(field.type);
  const help = isExplained && field.note ? translate(field.note) : undefined;
  const words = { label, help, error, required: field.required };
  const choices = field.words.map(({ key, text }) => ({ id: key, name: text[language] }));
  return <>{draw({ ...props, words, choices, none: translate(pickText.none) })}</>;
}

/** A value that commands write: shown, not asked. */
export const ReadOnlyField = ({ label, value }: { label: string; value: string }) => (
  <dl class="shown">
    <dt>{label}</dt>
    <dd>{value === '' ? '–' : value}</dd>
  </dl>
);

export interface SchemaFormProps {
  readonly fields: readonly FormField[];
  readonly values: Values;
  readonly errors?: Readonly<Record<string, string>>;
  onChange(values: Values): void;
  optionsOf(sheets: readonly SheetId[]): readonly Option[];
  readonly showsHelp?: boolean;
  /** What is shown below a field that may be changed. */
  under?(key: string): ComponentChild;
}

/** All fields in order; `values` by column key. */
export function SchemaForm({
  fields,
  values,
  errors = {},
  onChange,
  optionsOf,
  showsHelp,
  under,
}: SchemaFormProps) {
  return (
    <>
      {fields.map((field) => (
        <Fragment key={field.key}>
          <DrawnField
            field={field}
            value={values[field.key]}
            error={errors[field.key]}
            onChange={(value) => onChange({ ...values, [field.key]: value })}
            optionsOf={optionsOf}
            {...(showsHelp !== undefined && { showsHelp })}
          />
          {!field.readOnly && under?.(field.key)}
        </Fragment>
      ))}
    </>
  );
}
