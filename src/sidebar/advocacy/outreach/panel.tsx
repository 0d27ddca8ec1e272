// Share a resource, post or event: what is there, narrowed as one likes, and the form for more.
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { ShareStep } from './outreach-form';
import { Shared } from './outreach-list';
import * as words from '../../../core/words/panels/advocacy/outreach';
import * as titles from '../../../core/words/workbook/menu';

function OutreachPanel() {
  const load = useLoad('outreach', {});
  const { view, go, toList, cameBack } = useViews<{ readonly kind: 'share' }>(undefined, () => load.reload());
  const form = loadedResult(load);
  if (view.kind === 'share' && form) return <ShareStep form={form} toList={toList} />;
  const add = { label: translate(words.add), onPress: () => go({ kind: 'share' }) };
  return (
    <Frame primary={form ? add : undefined}>
      <Loaded load={load} cameBack={cameBack}>
        {(loaded) => <Shared form={loaded} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(OutreachPanel, titles.outreach);
