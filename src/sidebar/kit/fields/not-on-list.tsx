// What somebody typed that is on no list: it stays until they pick one of the nearest, add it or take it out.
import * as kitText from '../../../core/words/panels/kit';
import { Button } from '../buttons';
import { translate } from '../panel-context';
import type { Option } from './inputs';
import { nearest } from './matching';

const MOST_NEAREST = 3;

interface NotOnListProps {
  readonly typed: string;
  readonly options: readonly Option[];
  /** How something is added to the list. */
  readonly howToAdd?: string | undefined;
  onPick(option: Option): void;
  /** Takes it as a new name; left out, only what is on the list can be picked. */
  onNew?: (() => void) | undefined;
  onLeave(): void;
}

export function NotOnList({ typed, options, howToAdd, onPick, onNew, onLeave }: NotOnListProps) {
  const near = nearest(options, typed, MOST_NEAREST);
  const keep = { name: typed };
  return (
    <div class="not-on-list">
      <p role="status">
        {translate(kitText.notOnList, keep)} {near.length > 0 ? translate(kitText.nearest) : howToAdd}
      </p>
      <div class="buttons">
        {near.map((option) => (
          <Button key={option.id} label={option.name} onPress={() => onPick(option)} />
        ))}
        {onNew && <Button label={translate(kitText.addNew, keep)} onPress={onNew} />}
        <Button label={translate(kitText.leaveOut, keep)} kind="quiet" onPress={onLeave} />
      </div>
      {near.length > 0 && howToAdd && <p class="help">{howToAdd}</p>}
    </div>
  );
}
