// What settings of several areas are where nobody changed them: how often a mission is asked, how long each kind of text
// may be, and how long what is about people is kept.

/** By key in Settings: limits for a mission and an ask, and days between two messages. */
export const USUAL_ASKS = {
  'asks.mission': 3,
  'asks.countries': 10,
  'contacts.days': 7,
} as const;
export type AskSetting = keyof typeof USUAL_ASKS;

/** By key in Settings: words, minutes of what is spoken, and words a minute; 0 for no limit. */
export const USUAL_LIMITS = {
  'limit.individual': 2815,
  'limit.joint': 5630,
  'limit.local': 0,
  'limit.onePager': 500,
  'limit.statement': 2,
  'limit.preSession': 7,
  'speech.en': 120,
  'speech.es': 120,
  'speech.fr': 120,
} as const;
export type LimitSetting = Extract<keyof typeof USUAL_LIMITS, `limit.${string}`>;

/** By key in Settings: days for which what is about people is kept, after a journey, a mail that went out, and an answer. */
export const USUAL_KEPT = { 'keep.travel': 90, 'keep.mail': 365, 'keep.answers': 180 } as const;
export type KeptSetting = keyof typeof USUAL_KEPT;
