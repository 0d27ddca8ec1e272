// A line of a list of things, and a state in a word.
import type { Chip, ThingLine } from '../../core/workbook/places/thing';
import { EntryButton } from './buttons';
import { Icon } from './icons';
import { openThing } from './open-thing';
import { takeStep } from './take-step';

export const StateChip = ({ chip }: { chip: Chip }) => (
  <span class={`state-chip ${chip.tone}`}>{chip.words}</span>
);

interface ThingRowProps {
  readonly line: ThingLine;
  /** In place of leading to the page of the thing. */
  readonly onPick?: ((line: ThingLine) => void) | undefined;
}

const lead = (line: ThingLine): void => (line.step ? takeStep(line.step) : void openThing(line));

/** The chip stands before what is quiet, so that titles have the whole width. */
export const ThingRow = ({ line, onPick = lead }: ThingRowProps) => {
  const { title, chip, quiet, late } = line;
  return (
    <EntryButton onPress={() => onPick(line)}>
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
