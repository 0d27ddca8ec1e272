// Fires the time triggers that a person installed, when the host or a test says so.
import type { GoogleServices } from '../services/index';
import type { Trigger } from '../services/shared';
import type { Bundle } from './run-bundle';

export interface FiredTrigger {
  readonly trigger: Trigger;
  readonly error: unknown;
}

const isOnce = ({ schedule }: Trigger): boolean => /^(after|at)\(/.test(schedule);

/** Runs the handler of each trigger of this actor once; what a handler throws is reported, and the next one runs. */
export const fireTimeTriggers = (bundle: Bundle, services: GoogleServices): FiredTrigger[] =>
  services.shared.triggers
    .filter(({ user }) => user === services.environment.user)
    .map((trigger) => {
      if (isOnce(trigger))
        services.shared.triggers = services.shared.triggers.filter(({ id }) => id !== trigger.id);
      try {
        bundle.call(trigger.handler, { authMode: 'FULL', triggerUid: trigger.id });
        return { trigger, error: null };
      } catch (error) {
        return { trigger, error };
      }
    });
