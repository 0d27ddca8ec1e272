// Opens what a step names, and knows the first steps of a coalition.
import type { Step } from '../../core/workbook/places/thing';
import type { Action } from './buttons';
import { openWindow } from './open-dialog';
import { openPanel } from './open-view';
import { useLoad } from './use-calls';

const opening = ({ opens, input }: Pick<Step, 'opens' | 'input'>): Promise<void> =>
  'panel' in opens ? openPanel(opens.panel, input) : openWindow(opens.dialog, input);

export const takeStep = (step: Pick<Step, 'opens' | 'input'>): void => void opening(step);

export const actionOf = (step: Step): Action => ({ label: step.label, onPress: () => takeStep(step) });

/** The coalition's next first step, while there is one: what an outcome leads on to. A window makes room for it. */
export function useNextFirstStep(onOpened?: () => void): Action | undefined {
  const load = useLoad('set-up-place', {});
  const step = load.state === 'ready' ? load.result.first : null;
  if (!step) return undefined;
  const makesRoom = onOpened && 'panel' in step.opens;
  return { label: step.label, onPress: () => void opening(step).then(makesRoom ? onOpened : undefined) };
}
