// The fields of a row, as the add-in describes them.
import type { RowField, RowFormResult } from '../../../core/workbook/this-row/plan-row-form';
import { sameText } from '../../../core/base/messages/text';
import type { FormField } from '../../../core/workbook/schema/form-fields';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import type { Option } from '../../kit/fields/inputs';
import { SchemaForm, type Values } from '../../kit/fields/schema-form';
import { useAskHints } from '../../kit/ask-hints';
import { translate } from '../../kit/panel-context';
import type { FieldErrors } from '../../kit/use-calls';
import type { Changes } from './target';
import * as rowText from '../../../core/words/panels/workbook/this-row';
import { Fold } from '../../kit/parts';

/** The add-in answers in the reader's language, so it is the same in all. */
const said = sameText;

const asFormField = ({ label, note, words, ...field }: RowField, readOnly: boolean): FormField => ({
  ...field,
  label: said(label),
  note: note === '' ? undefined : said(note),
  words: words.map(({ key, text: word }) => ({ key, text: said(word) })),
  readOnly: field.readOnly || readOnly,
});

/** A value that is only shown: links and words by name. */
function shown({ value, links, words }: RowField): string {
  const nameOf = (one: string): string =>
    links.find(({ id }) => id === one)?.label ?? words.find(({ key }) => key === one)?.text ?? one;
  if (Array.isArray(value)) return (value as readonly string[]).map(nameOf).join('; ');
  if (value === null || value === false) return '';
  return value === true ? '✓' : nameOf(String(value));
}

interface RowFieldsProps {
  readonly form: RowFormResult;
  readonly changes: Changes;
  readonly errors: FieldErrors;
  change(changes: Changes): void;
}

export function RowFields({ form, changes, errors, change }: RowFieldsProps) {
  const isFixed = (field: RowField): boolean => field.readOnly || form.readOnly !== '';
  const stored = form.fields.map((field) => [field.key, isFixed(field) ? shown(field) : field.value]);
  const values: Values = { ...(Object.fromEntries(stored) as Values), ...changes };
  const ask = form.sheet === 'ASK' ? String(values['text'] ?? '') : '';
  const hintOf = useAskHints([ask], Boolean(values['addressee']));
  const optionsOf = (sheets: readonly SheetId[]): readonly Option[] =>
    sheets.flatMap((sheet) => (form.options[sheet] ?? []).map(({ id, label }) => ({ id, name: label })));
  const draw = (fields: readonly RowField[]) => (
    <SchemaForm
      fields={fields.map((field) => asFormField(field, isFixed(field)))}
      values={values}
      errors={errors}
      under={(key) => key === 'text' && hintOf(ask)}
      optionsOf={optionsOf}
      onChange={(next) => {
        const changed = Object.entries(next).filter(([key, value]) => values[key] !== value);
        change({ ...changes, ...Object.fromEntries(changed) });
      }}
    />
  );
  const rare = form.fields.filter((field) => field.rare);
  return (
    <>
      {draw(form.fields.filter((field) => !field.rare))}
      {rare.length > 0 && <Fold summary={translate(rowText.rare)}>{draw(rare)}</Fold>}
    </>
  );
}
