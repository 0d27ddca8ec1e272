// Sets the workbook up part by part: each call makes some tabs, the status line says how far it is, and a call that fails
// leaves what is made, so that the next press goes on from there.
import type { SetUpResult } from '../../core/workbook/check/workbook-commands';
import type { Success } from './client';
import { say } from './panel-context';
import { useRun } from './use-calls';
import * as kitText from '../../core/words/panels/kit';

/** Takes Google some ten seconds. */
const TABS_A_CALL = 12;

export function useSetUp() {
  const { isBusy, run } = useRun('set-up-workbook');
  /** Undefined when a part did not go through: the panel has said so. */
  const setUp = async (): Promise<Success<SetUpResult> | undefined> => {
    let answer = await run({ most: TABS_A_CALL });
    while (answer?.result.left) {
      const { left, total = left } = answer.result;
      answer = await run({ most: TABS_A_CALL }, { saying: say(kitText.settingUp, { done: total - left, total }) });
    }
    return answer;
  };
  return { isBusy, setUp };
}
