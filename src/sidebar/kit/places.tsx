// All places: the way to what the reader's menu does not show, and who they act as.
import { PLACE_NAMES, PLACES } from '../../core/workbook/menu/places';
import * as kitText from '../../core/words/panels/kit';
import { EntryButton } from './buttons';
import { Frame } from './frame';
import { openPlace } from './open-view';
import { translate, usePanel } from './panel-context';
import { Detail, PlainList } from './parts';

export function AllPlaces() {
  const { me } = usePanel();
  const name = me?.name || me?.email;
  return (
    <Frame>
      <PlainList items={PLACE_NAMES}>
        {(place) => (
          <EntryButton onPress={() => void openPlace(place)}>
            <strong>{translate(PLACES[place].title)}</strong>
            <Detail>{translate(PLACES[place].about)}</Detail>
          </EntryButton>
        )}
      </PlainList>
      <p class="quiet" title={me?.email}>
        {name && translate(kitText.actingAs, { name })}
      </p>
    </Frame>
  );
}
