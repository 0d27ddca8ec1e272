// What somebody changed in the table and has not saved yet: asks to plan, planned ones to take back, contact persons.
import type { PlanAsksInput } from '../../../core/advocacy/whom-to-ask/plan-asks';
import type { ProposedPair } from '../../../core/advocacy/whom-to-ask/plan-share';
import type { AskCell, CountryLine } from '../../../core/advocacy/whom-to-ask/table';

export interface CountryAndAsk {
  readonly country: string;
  readonly ask: string;
}

export interface WhomToAskDraft {
  readonly plan: readonly CountryAndAsk[];
  readonly drop: readonly CountryAndAsk[];
  /** By country: who is to write to its mission, and who it was when the table came; null once a clash was settled. */
  readonly contacts: Readonly<Record<string, { readonly person: string; readonly was: string | null }>>;
}

export const EMPTY_PLAN: WhomToAskDraft = { plan: [], drop: [], contacts: {} };

const isSame = (one: CountryAndAsk, other: CountryAndAsk): boolean =>
  one.country === other.country && one.ask === other.ask;
const has = (pairs: readonly CountryAndAsk[], pair: CountryAndAsk): boolean =>
  pairs.some((one) => isSame(one, pair));
const without = (pairs: readonly CountryAndAsk[], pair: CountryAndAsk): readonly CountryAndAsk[] =>
  pairs.filter((one) => !isSame(one, pair));

/** How a cell looks with what is not saved yet. */
export type PlannedStatus = AskCell['status'] | 'to-plan' | 'to-drop';

export function shownStatus(
  { plan, drop }: WhomToAskDraft,
  pair: CountryAndAsk,
  { status }: AskCell,
): PlannedStatus {
  if (has(drop, pair)) return 'to-drop';
  return has(plan, pair) ? 'to-plan' : status;
}

/** Whether a press plans the pair or takes it back; what was asked already stays. */
export const mayToggle = ({ status, mayDrop }: AskCell): boolean =>
  status === '' || status === 'dropped' || mayDrop;

/** A press: planned where nothing stands, taken back where it is planned, and the other way round. */
export function toggled(draft: WhomToAskDraft, pair: CountryAndAsk, cell: AskCell): WhomToAskDraft {
  if (!mayToggle(cell)) return draft;
  const list = cell.mayDrop ? 'drop' : 'plan';
  const pairs = draft[list];
  return { ...draft, [list]: has(pairs, pair) ? without(pairs, pair) : [...pairs, pair] };
}

/** How many asks a country hears with what is not saved yet. */
export const heardBy = (
  { plan, drop }: WhomToAskDraft,
  { id, heard }: Pick<CountryLine, 'id' | 'heard'>,
): number =>
  heard +
  plan.filter(({ country }) => country === id).length -
  drop.filter(({ country }) => country === id).length;

export const plannedContact = (
  { contacts }: WhomToAskDraft,
  { id, contact }: Pick<CountryLine, 'id' | 'contact'>,
): string => contacts[id]?.person ?? contact.id;

/** Somebody else writes to a mission; nothing to save where it is who it was. */
export function withContact(
  { contacts, ...draft }: WhomToAskDraft,
  { id, contact }: CountryLine,
  person: string,
): WhomToAskDraft {
  const { [id]: _before, ...others } = contacts;
  return {
    ...draft,
    contacts: person === contact.id ? others : { ...others, [id]: { person, was: contact.id } },
  };
}

/** With what is proposed, each pair once. */
export function withShare(draft: WhomToAskDraft, share: readonly ProposedPair[]): WhomToAskDraft {
  const pairs = share.map(({ country, ask }): CountryAndAsk => ({ country: country.id, ask: ask.id }));
  return { ...draft, plan: [...draft.plan, ...pairs.filter((pair) => !has(draft.plan, pair))] };
}

/** One's own choice of contact persons holds, whoever chose others meanwhile; or theirs does. */
export const settled = (
  { contacts, ...draft }: WhomToAskDraft,
  holds: 'theirs' | 'mine',
): WhomToAskDraft => ({
  ...draft,
  contacts:
    holds === 'theirs'
      ? {}
      : Object.fromEntries(Object.entries(contacts).map(([id, { person }]) => [id, { person, was: null }])),
});

export const changesIn = ({ plan, drop, contacts }: WhomToAskDraft): number =>
  plan.length + drop.length + Object.keys(contacts).length;

export const planAsksInputOf = ({ plan, drop, contacts }: WhomToAskDraft): PlanAsksInput => ({
  ...(plan.length > 0 && { plan: [...plan] }),
  ...(drop.length > 0 && { drop: [...drop] }),
  ...(Object.keys(contacts).length > 0 && {
    contacts: Object.entries(contacts).map(([country, { person, was }]) => ({
      country,
      contactPerson: person,
      ...(was !== null && { was: { contactPerson: was } }),
    })),
  }),
});
