// From ask to change: how many asks came how far, for all or one workgroup, and the whole way of each.
import { useState } from 'preact/hooks';
import type { AskToChangeInput } from '../../../core/advocacy/ask-to-change/plan-ask-to-change-list';
import type { AskToChangeResult } from '../../../core/advocacy/ask-to-change/steps';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { MakeReport } from '../../coverage/coverage-report/make-report';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { translate, usePanel } from '../../kit/panel-context';
import { Fold, PlainList } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { FunnelBars, funnelInWords } from './funnel';
import { AskLines } from './lines';
import * as words from '../../../core/words/panels/advocacy/ask-to-change';

interface PageProps {
  readonly result: AskToChangeResult;
  readonly workgroup: string;
  choose(workgroup: string): void;
}

function Page({ result, workgroup, choose }: PageProps) {
  const { funnel, workgroups, lines } = result;
  return (
    <>
      {workgroups.length > 0 && (
        <SelectField
          label={translate(words.workgroup)}
          options={workgroups}
          empty={translate(words.all)}
          value={workgroup}
          onChange={choose}
        />
      )}
      {funnel.all === 0 ? (
        <Empty words={translate(words.noAsks)} />
      ) : (
        <>
          <FunnelBars funnel={funnel} />
          <Fold summary={translate(words.byWorkgroup)}>
            <PlainList items={workgroups}>
              {(one) => (
                <>
                  <strong>{one.name}</strong> {funnelInWords(one.funnel)}
                </>
              )}
            </PlainList>
          </Fold>
          <AskLines lines={lines} />
          <MakeReport command="build-ask-to-change-report" />
        </>
      )}
    </>
  );
}

function AskToChange() {
  const { opening } = usePanel();
  const { issue, ask, workgroup: first = '' } = opening.input;
  const [workgroup, choose] = useState(first);
  const wanted: AskToChangeInput = {
    ...(issue !== undefined && { issue }),
    ...(ask !== undefined && { ask }),
    ...(workgroup !== '' && { workgroup }),
  };
  const load = useLoad('ask-to-change', wanted);
  return (
    <Frame secondary={{ label: translate(words.close), onPress: closeDialog }}>
      <Loaded load={load} fields={6}>
        {(result) => <Page {...{ result, workgroup, choose }} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(AskToChange, DIALOGS['ask-to-change'].title);
