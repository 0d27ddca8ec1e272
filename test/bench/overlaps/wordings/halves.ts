// What the wordings of a sub-issue are: terms, facts and asks, each said in more than one way.

/** The wordings of one half, of one sub-issue; both halves have the same places, so that place is meaning. */
export interface Half {
  readonly problem: readonly string[];
  readonly group: readonly string[];
  readonly harm: readonly string[];
  readonly remedy: readonly string[];
  /** Fact frames, each with its wordings. */
  readonly facts: readonly (readonly string[])[];
  /** Ask frames, each with its wordings: a law, a service, a remedy, a figure, in this order. */
  readonly asks: readonly (readonly string[])[];
}

export type Halves = Readonly<Record<string, Half>>;
