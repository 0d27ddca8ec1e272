// What stands where recommendations will be, while the workbook has none: what comes first, and who may do it does it here.
import type { PanelName } from '../../core/workbook/menu/panels';
import { Button } from '../kit/buttons';
import { openPanel } from '../kit/open-view';
import { translate, usePanel } from '../kit/panel-context';
import { Section } from '../kit/parts';
import { Empty } from '../kit/states';
import * as words from '../../core/words/panels/follow-up/no-recommendations';
import * as titles from '../../core/words/workbook/menu';

/** A dialog closes once the panel is open, as it would lie above it. */
export function NoRecommendations({ onOpened }: { onOpened?: () => void }) {
  const { me } = usePanel();
  const open = async (panel: PanelName): Promise<void> => {
    await openPanel(panel);
    onOpened?.();
  };
  return (
    <>
      <Empty words={translate(words.none)} />
      {me?.isCoordinator === true && (
        <>
          <Button label={translate(titles.bringInUnText)} onPress={() => void open('bring-in-un-text')} />
          <Section title={translate(words.putOff)}>
            <Button label={translate(titles.cycle)} onPress={() => void open('cycle')} />
          </Section>
        </>
      )}
    </>
  );
}
