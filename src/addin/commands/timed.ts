// What a timer started is nobody's to see, so it must not fail without a word: mail that could not go is planned again, and
// Google writes to whoever set the timer when the script throws.
import type { CallResponse } from '../../core/workbook/command/types';
import type { SchedulePort } from '../engine/ports';

/** Whether the argument of a call is the event of a time trigger. */
export const isTimed = (request: unknown): boolean =>
  typeof request === 'object' && request !== null && 'triggerUid' in request;

/** Hands an answer on; throws where it tells of trouble. */
export function heardByGoogle(answer: CallResponse): CallResponse {
  if (answer.ok) return answer;
  throw new Error(answer.message);
}

/** The same for mail, which is planned again. What was refused would be refused tomorrow, too. */
export function againTomorrow(schedule: SchedulePort, answer: CallResponse): CallResponse {
  if (!answer.ok && (answer.code === 'busy' || answer.code === 'failed')) schedule.sendMailTomorrow();
  return heardByGoogle(answer);
}
