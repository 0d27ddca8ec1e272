// Which review one looks at, where the workbook holds several.
import { SelectField } from '../kit/fields/inputs';
import { translate } from '../kit/panel-context';
import * as words from '../../core/words/panels/follow-up/review-select';

interface ReviewSelectProps {
  readonly cycle: number | null;
  /** The numbers of the reviews, the latest first. */
  readonly cycles: readonly number[];
  onCycle(cycle: number): void;
}

export function ReviewSelect({ cycle, cycles, onCycle }: ReviewSelectProps) {
  if (cycles.length < 2) return null;
  return (
    <SelectField
      label={translate(words.review)}
      options={cycles.map((one) => ({ id: String(one), name: translate(words.ofCycle, { cycle: one }) }))}
      value={String(cycle)}
      onChange={(one) => onCycle(Number(one))}
    />
  );
}
