// A line of a list of things, and a state in a word.
import type { Chip, ThingLine } from '../../core/workbook/places/thing';
import { EntryButton } from './buttons';
import { Icon } from './icons';
import { openThing } from './open-thing';
import { takeStep } from './take-step';

export const StateChip = ({ chip }: { chip: Chip }) => (
  <span class={`state-chip ${chip.tone}`}>{chip.words}</span>
);

/** The chip stands before what is quiet, so that titles have the whole width. */
export const ThingRow = ({ line }: { line: ThingLine }) => {
  const { title, chip, quiet, late, step } = line;
  return (
    <EntryButton onPress={() => (step ? takeStep(step) : void openThing(line))}>
      <span class="title clipped">{title}</span>
      {late !== '' && (
        <span class="late-line">
          <Icon name="problem" /> {late}
        </span>
      )}
      {(chip || quiet !== '') && (
        <span class="detail quiet">
          {chip && <StateChip chip={chip} />} {quiet}
        </span>
      )}
    </EntryButton>
  );
};
