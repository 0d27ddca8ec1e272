// How many answers are taken from one address and from all of them: a door that anybody may find must not fill the workbook.

export interface Limits {
  readonly each: number;
  readonly all: number;
  readonly milliseconds: number;
}

const USUAL: Limits = { each: 20, all: 200, milliseconds: 600_000 };

/** Answers whether one more may come from there now, and counts it if so. */
export function rateLimit(now: () => number, limits: Limits = USUAL): (address: string) => boolean {
  let taken: readonly { readonly at: number; readonly address: string }[] = [];
  return (address) => {
    taken = taken.filter(({ at }) => at > now() - limits.milliseconds);
    const own = taken.filter((one) => one.address === address).length;
    if (own >= limits.each || taken.length >= limits.all) return false;
    taken = [...taken, { at: now(), address }];
    return true;
  };
}
