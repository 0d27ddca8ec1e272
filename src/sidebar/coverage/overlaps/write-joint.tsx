// What is left to do where two became one: to write it, also from the texts of the two.
import { OpenPanel } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { takeInText } from '../../../core/words/workbook/menu';

/** Nothing where there is no joint submission. */
export function WriteJoint({ joint }: { joint: string }) {
  if (joint === '') return null;
  return <OpenPanel panel="take-in-text" input={{ submission: joint }} label={translate(takeInText)} />;
}
