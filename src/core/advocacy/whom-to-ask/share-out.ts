// Proposes a balanced share: the asks that fewest countries have a reason to make come first, and none stays without a
// country while one is free. The dialog proposes with it what a person then changes and saves.
import type { Ground } from './likeness';

/** A country that an ask may go to. */
export interface Wish {
  /** Its place. */
  readonly country: number;
  readonly points: number;
  readonly ground: Ground;
}

export interface Share {
  /** By ask, without countries that the ask was put to before. */
  readonly wishes: readonly (readonly Wish[])[];
  /** How many countries carry each ask already. */
  readonly carried: readonly number[];
  /** How many asks each country hears already, from all workgroups. */
  readonly heard: readonly number[];
  /** Most asks a country hears, and countries to which an ask goes. */
  readonly perCountry: number;
  readonly perAsk: number;
}

export interface SharePair extends Wish {
  /** Its place. */
  readonly ask: number;
}

const STRENGTH: Readonly<Record<Ground, number>> = { same: 2, perhaps: 1, '': 0 };

const byGround = (one: Wish, other: Wish): number =>
  STRENGTH[other.ground] - STRENGTH[one.ground] || other.points - one.points || one.country - other.country;

/** Every ask gets a country before any gets a second one; those with the fewest left to choose from choose first. */
export function shareOut({ wishes, carried, heard, perCountry, perAsk }: Share): readonly SharePair[] {
  const load = [...heard];
  const chosen: SharePair[] = [];
  const left = wishes.map((ofAsk) => [...ofAsk].sort(byGround));
  const isFree = ({ country }: Wish): boolean => (load[country] ?? 0) < perCountry;
  const isBacked = ({ ground }: Wish): boolean => ground !== '';
  const take = (ask: number, isEnough: (wish: Wish) => boolean): void => {
    const at = left[ask]?.findIndex((wish) => isFree(wish) && isEnough(wish)) ?? -1;
    const [wish] = at < 0 ? [] : (left[ask]?.splice(at, 1) ?? []);
    if (!wish) return;
    load[wish.country] = (load[wish.country] ?? 0) + 1;
    chosen.push({ ask, ...wish });
  };
  const choices = (ask: number): number =>
    left[ask]?.filter((one) => isFree(one) && isBacked(one)).length ?? 0;
  const hasRoom = (ask: number, round: number): boolean =>
    (carried[ask] ?? 0) + chosen.filter((pair) => pair.ask === ask).length <= round;
  for (let round = 0; round < perAsk; round++) {
    const waiting = new Set(wishes.map((_, ask) => ask).filter((ask) => hasRoom(ask, round)));
    while (waiting.size > 0) {
      const rarest = [...waiting].reduce((one, other) => (choices(other) < choices(one) ? other : one));
      waiting.delete(rarest);
      take(rarest, isBacked);
    }
    // Whoever still has none gets any country; a reason, or that there is none, is told with it.
    if (round === 0) wishes.forEach((_, ask) => hasRoom(ask, 0) && take(ask, () => true));
  }
  return chosen;
}
