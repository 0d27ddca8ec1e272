// Opens what a step names.
import type { Step } from '../../core/workbook/places/thing';
import type { Action } from './buttons';
import { openWindow } from './open-dialog';
import { openPanel } from './open-view';

export const takeStep = ({ opens, input }: Pick<Step, 'opens' | 'input'>): void =>
  void ('panel' in opens ? openPanel(opens.panel, input) : openWindow(opens.dialog, input));

export const actionOf = (step: Step): Action => ({ label: step.label, onPress: () => takeStep(step) });
