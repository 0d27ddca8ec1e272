// Filters of the list of pairs.
import type {
  ListOverlapsInput,
  ListOverlapsResult,
} from '../../../core/coverage/overlaps/plan-overlaps-list';
import type { Text } from '../../../core/base/messages/text';
import { SelectField } from '../../kit/fields/inputs';
import * as kitText from '../../../core/words/panels/kit';
import type { PanelOpening } from '../../kit/opening';
import { translate, usePanel } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/coverage/overlaps';

/** As many as the add-in lists at once. */
export const PAGE = 50;

type Show = NonNullable<ListOverlapsInput['show']>;

export interface OverlapsChoice {
  /** '' until somebody chooses: then what waits for oneself comes first, if anything does. */
  readonly show: Show | '';
  /** Name of a workgroup, '' for all. */
  readonly workgroup: string;
  readonly from: number;
}

const SHOWS: Readonly<Record<Show, Text>> = {
  mine: words.showMine,
  open: words.showOpen,
  contradictions: words.showContradictions,
  settled: words.showSettled,
  all: words.showAll,
};

const isShow = (wanted: string): wanted is Show => wanted in SHOWS;

/** What the panel was opened for, else what waits. */
export const firstChoice = ({ input: { show = '' } }: PanelOpening): OverlapsChoice => ({
  ...{ show: isShow(show) ? show : '', workgroup: '', from: 0 },
});

interface FilterProps {
  readonly choice: OverlapsChoice;
  change(choice: OverlapsChoice): void;
  /** What is listed. */
  readonly shown: Show;
  /** How many pairs each choice would list. */
  readonly counts: ListOverlapsResult['counts'];
}

export function Filter({ choice, shown, change, counts }: FilterProps) {
  const { me } = usePanel();
  const shows = (Object.keys(SHOWS) as Show[]).map((id) => ({
    id,
    name: translate(SHOWS[id], { count: counts[id] }),
  }));
  const mine = (me?.coChairs ?? []).map((name) => ({ id: name, name }));
  return (
    <div class="filter">
      <SelectField
        label={translate(kitText.show)}
        options={shows}
        value={shown}
        onChange={(show) => change({ ...choice, show: show as Show, from: 0 })}
      />
      {mine.length > 0 && (
        <SelectField
          label={translate(words.pairsOf)}
          empty={translate(words.allWorkgroups)}
          options={mine}
          value={choice.workgroup}
          onChange={(workgroup) => change({ ...choice, workgroup, from: 0 })}
        />
      )}
    </div>
  );
}
