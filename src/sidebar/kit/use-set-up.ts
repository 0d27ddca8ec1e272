// Sets the workbook up part by part: each call makes some tabs, the status line says how far it is, and a call that fails
// leaves what is made, so that the next press goes on from there.
import { useState } from 'preact/hooks';
import type { SetUpResult } from '../../core/workbook/check/workbook-commands';
import type { Success } from './client';
import { translate } from './panel-context';
import { useRun } from './use-calls';
import * as kitText from '../../core/words/panels/kit';

/** Takes Google some ten seconds. */
const TABS_A_CALL = 12;

export function useSetUp() {
  const { run } = useRun('set-up-workbook');
  // Of the whole, not of each part.
  const [isBusy, setBusy] = useState(false);
  /** Undefined when a part did not go through: the panel has said so. */
  const setUp = async (): Promise<Success<SetUpResult> | undefined> => {
    setBusy(true);
    let answer = await run({ most: TABS_A_CALL });
    while (answer?.result.left) {
      const { left, total = left } = answer.result;
      answer = await run(
        { most: TABS_A_CALL },
        { saying: translate(kitText.settingUp, { done: total - left, total }) },
      );
    }
    setBusy(false);
    return answer;
  };
  return { isBusy, setUp };
}
