// Two rows side by side: what both say once, what they say otherwise to choose from.
import type { MergeField, MergeFormResult } from '../../../core/workbook/duplicates/plan-duplicates-form';
import type { MergeChoice } from '../../../core/workbook/duplicates/merged-values';
import { Radios } from '../../kit/fields/ticks';
import { Fold } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/workbook/duplicates';
import * as kitText from '../../../core/words/panels/kit';

export type Choices = Readonly<Record<string, MergeChoice>>;

interface FieldsProps {
  readonly form: MergeFormResult;
  readonly choices: Choices;
  choose(key: string, choice: MergeChoice): void;
}

/** The values themselves are the choices, the one beside the other. */
function Differing({
  field,
  choice,
  choose,
}: {
  field: MergeField;
  choice: MergeChoice;
  choose(choice: MergeChoice): void;
}) {
  const shown = { kept: field.kept, other: field.other, both: translate(words.both) };
  return (
    <div class="side-by-side">
      <Radios
        label={field.label}
        options={field.choices.map((one) => ({ id: one, name: shown[one] || translate(words.nothing) }))}
        value={choice}
        onChange={(id) => choose(id as MergeChoice)}
      />
    </div>
  );
}

const valueOf = ({ kept, other, choice }: MergeField): string => (choice === 'other' ? other : kept);

function Same({ fields }: { fields: readonly MergeField[] }) {
  if (fields.length === 0) return null;
  return (
    <Fold summary={translate(words.sameOrOne, { count: fields.length })}>
      <dl class="same-fields">
        {fields.map((field) => (
          <div key={field.key}>
            <dt>{translate(kitText.labelled, { label: field.label })}</dt>
            <dd>{valueOf(field)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

export function Fields({ form, choices, choose }: FieldsProps) {
  const open = form.fields.filter((field) => field.choices.length > 0);
  return (
    <>
      {open.length > 0 && <p class="help">{translate(words.chooseHelp)}</p>}
      {open.map((field) => (
        <Differing
          key={field.key}
          field={field}
          choice={choices[field.key] ?? field.choice}
          choose={(choice) => choose(field.key, choice)}
        />
      ))}
      <Same fields={form.fields.filter((field) => field.choices.length === 0)} />
    </>
  );
}
