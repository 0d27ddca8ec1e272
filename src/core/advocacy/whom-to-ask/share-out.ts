// Proposes a balanced share: each ask to the countries that are likeliest to make it, no country with more than it can
// hear. The dialog proposes with it what a person then changes and saves.

export interface Share {
  /** By ask and country, from 0 to 100. */
  readonly points: readonly (readonly number[])[];
  /** Pairs that stand already, by ask: places of countries. */
  readonly standing: readonly (readonly number[])[];
  /** How many asks each country hears already, from all workgroups. */
  readonly heard: readonly number[];
  /** Most asks a country hears, and countries to which an ask goes. */
  readonly perCountry: number;
  readonly perAsk: number;
}

export interface Pair {
  /** Places. */
  readonly ask: number;
  readonly country: number;
}

/**
 * The best pairs first, as long as neither the country nor the ask has enough. Asks take turns: none takes all the
 * places before another had one.
 */
export function shareOut({ points, standing, heard, perCountry, perAsk }: Share): readonly Pair[] {
  const load = [...heard];
  const wishes = points.map((ofAsk, ask) =>
    ofAsk
      .map((score, country) => ({ score, country }))
      .filter(({ score, country }) => score > 0 && !(standing[ask] ?? []).includes(country))
      .sort((one, other) => other.score - one.score || one.country - other.country),
  );
  const chosen: Pair[] = [];
  for (let round = 0; round < perAsk; round++)
    wishes.forEach((ofAsk, ask) => {
      if ((standing[ask] ?? []).length + round >= perAsk) return;
      const at = ofAsk.findIndex(({ country }) => (load[country] ?? 0) < perCountry);
      const [best] = at < 0 ? [] : ofAsk.splice(at, 1);
      if (!best) return;
      load[best.country] = (load[best.country] ?? 0) + 1;
      chosen.push({ ask, country: best.country });
    });
  return chosen;
}
