// What stands where recommendations will be, while the workbook has none: what comes first, and who may do it does it here.
import { OpenPanel } from '../kit/buttons';
import { say, usePanel } from '../kit/panel-context';
import { Section } from '../kit/parts';
import { Empty } from '../kit/states';
import * as words from '../../core/words/panels/follow-up/no-recommendations';
import * as titles from '../../core/words/workbook/menu';

export function NoRecommendations() {
  const { me } = usePanel();
  return (
    <>
      <Empty words={say(words.none)} />
      {me?.isCoordinator === true && (
        <>
          <OpenPanel panel="bring-in-un-text" label={say(titles.bringInUnText)} />
          <Section title={say(words.putOff)}>
            <OpenPanel panel="cycle" label={say(titles.cycle)} />
          </Section>
        </>
      )}
    </>
  );
}
