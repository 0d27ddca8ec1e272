// Views that every page has: what its place holds, one thing, all places, and the field in which anything is found.
import { PANELS } from '../../core/workbook/menu/panels';
import { PLACE_VIEW, THING_VIEW } from '../../core/workbook/menu/places';
import * as placesText from '../../core/words/workbook/places';
import { FindView } from './find';
import { PlaceView } from './place-view';
import { AllPlaces } from './places';
import { ThingView } from './thing';
import { viewOf } from './views';

export const COMMON_VIEWS = {
  [PLACE_VIEW]: viewOf(PlaceView, placesText.act),
  [THING_VIEW]: viewOf(ThingView, placesText.thing),
  places: viewOf(AllPlaces, placesText.allPlaces),
  find: viewOf(FindView, PANELS.find),
};
