// What each reason to ask a country weighs, from Settings.
import type { Context } from '../../workbook/command/types';
import { askSetting } from '../ask-settings';
import type { Weights } from './rank';

/** The weights that Settings hold, the usual ones where they hold none. */
export function weightsIn(context: Pick<Context, 'setting'>): Weights {
  const weight = (name: keyof Weights): number => askSetting(context, `asks.weight.${name}`);
  return {
    us: weight('us'),
    others: weight('others'),
    often: weight('often'),
    region: weight('region'),
    answer: weight('answer'),
    council: weight('council'),
    troika: weight('troika'),
    contact: weight('contact'),
  };
}
