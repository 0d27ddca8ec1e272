// What a list is, where it does not say it itself: made to the country or asked for, of which cycle, and whether empty cells
// mean what stands above. Each answer shows the list anew.
import type { BringInRecommendationsResult } from '../../../core/un-documents/bring-in-recommendations/plan-bring-in-recommendations';
import { NumberField, SelectField } from '../../kit/fields/inputs';
import { Checkbox } from '../../kit/fields/ticks';
import { translate } from '../../kit/panel-context';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/un-documents/bring-in-recommendations';

export interface ListDetails {
  readonly place?: 'REC' | 'ASK';
  readonly cycle?: number;
  readonly fillsDown?: boolean;
}

interface ListIsProps {
  readonly shown: BringInRecommendationsResult;
  readonly said: ListDetails;
  onSaid(said: ListDetails): void;
}

/** Whether all is said that the list needs to be taken in. */
export const isAnswered = ({ place, cycle }: BringInRecommendationsResult): boolean =>
  place !== '' && (place !== 'REC' || cycle !== null);

const MOST_CYCLES = 99;

export function ListIs({ shown: { place, cycle, filled }, said, onSaid }: ListIsProps) {
  const options = [
    { id: 'REC', name: translate(words.made) },
    { id: 'ASK', name: translate(words.asks) },
  ];
  return (
    <div class="questions">
      {place !== 'OTH' && (
        <SelectField
          label={translate(words.place)}
          options={options}
          {...(place === '' && { empty: translate(words.choose) })}
          value={place}
          onChange={(id) => (id === 'REC' || id === 'ASK') && onSaid({ ...said, place: id })}
        />
      )}
      {place === 'REC' && (
        <NumberField
          label={translate(words.cycle)}
          help={translate(words.cycleHelp)}
          min={1}
          max={MOST_CYCLES}
          value={cycle}
          onChange={(value) => value !== null && onSaid({ ...said, cycle: value })}
        />
      )}
      {filled.length > 0 && (
        <Checkbox
          label={translate(kitWords.fillDown, { names: filled.join(', ') })}
          value={said.fillsDown ?? true}
          onChange={(fillsDown) => onSaid({ ...said, fillsDown })}
        />
      )}
    </div>
  );
}
