// Share a resource, post or event: the form for one more. What is shared stands in the place.
import { Frame } from '../../kit/frame';
import { openPlace } from '../../kit/open-view';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { pageWays, viewOf } from '../../kit/views';
import { ShareStep } from './outreach-form';
import * as titles from '../../../core/words/workbook/menu';

const toPlace = (): void => (pageWays.back ? pageWays.back() : void openPlace('sharing'));

function OutreachPanel() {
  const load = useLoad('outreach', {});
  const form = loadedResult(load);
  if (form) return <ShareStep form={form} toList={toPlace} />;
  return (
    <Frame>
      <Loaded load={load} fields={6}>
        {() => null}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(OutreachPanel, titles.outreach);
