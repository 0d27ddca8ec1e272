// What stands in the form for a contact, and what is sent of it.
import type { ContactFormResult } from '../../../core/advocacy/contacts/plan-contacts-form';
import type { ContactInput } from '../../../core/advocacy/contacts/read-contact';
import type { ContactResponse } from '../../../core/advocacy/approaches';
import type { Text } from '../../../core/base/messages/text';
import { withWhom } from '../../../core/words/advocacy/contacts';

export interface ContactDraft {
  /** Id; '' for the own government. */
  readonly country: string;
  readonly counterpart: string;
  readonly kind: string;
  readonly date: string;
  readonly place: string;
  readonly who: readonly string[];
  readonly asks: readonly string[];
  readonly response: string;
  readonly promise: string;
  readonly followUp: string;
  readonly follows: string;
}

/** How the form begins: for what it was opened, today, by its reader. */
export const startContactDraft = ({ start, today }: ContactFormResult): ContactDraft => ({
  country: start.country,
  counterpart: start.counterpart,
  kind: start.country === '' && start.counterpart !== '' ? 'consultation' : 'meeting',
  date: today,
  place: '',
  who: start.who,
  asks: start.asks,
  response: 'none',
  promise: '',
  followUp: '',
  follows: start.follows,
});

/** With another country other asks are planned; what somebody ticked besides stays. */
export function withCountry(
  draft: ContactDraft,
  country: string,
  { countries }: Pick<ContactFormResult, 'countries'>,
): ContactDraft {
  const askedOf = (id: string) => countries.find((one) => one.id === id)?.asks.map((one) => one.id) ?? [];
  const before = askedOf(draft.country);
  const own = draft.asks.filter((id) => !before.includes(id));
  return { ...draft, country, asks: [...new Set([...own, ...askedOf(country)])] };
}

export const contactInputOf = ({ who, asks, kind, response, ...draft }: ContactDraft): ContactInput => ({
  ...draft,
  kind,
  response: response as ContactResponse,
  who: [...who],
  asks: [...asks],
});

/** What is wrong before anything is sent, by field. */
export const contactProblems = ({ country, counterpart }: ContactDraft): Readonly<Record<string, Text>> =>
  country === '' && counterpart.trim() === '' ? { country: withWhom } : {};
