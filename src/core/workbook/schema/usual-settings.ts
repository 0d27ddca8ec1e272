// What settings of several areas are where nobody changed them: how whom to ask is judged, and how often a mission is asked.

/** By key in Settings: limits for a mission and an ask, days between two messages, and what each reason weighs. */
export const USUAL_ASKS = {
  'asks.mission': 3,
  'asks.countries': 10,
  'contacts.days': 7,
  'asks.weight.us': 3,
  'asks.weight.others': 3,
  'asks.weight.often': 1,
  'asks.weight.region': 1,
  'asks.weight.answer': 0.5,
  'asks.weight.council': 0.25,
  'asks.weight.troika': 0.25,
  'asks.weight.contact': 0.5,
} as const;
export type AskSetting = keyof typeof USUAL_ASKS;
