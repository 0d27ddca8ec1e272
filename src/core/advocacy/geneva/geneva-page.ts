// What the panel Who is in Geneva is told.

export type MissingItem = 'days' | 'accreditation' | 'visa' | 'homeContact' | 'late' | 'unknown';

export interface MissingNotice {
  /** Id of the row of the one who travels. */
  readonly id: string;
  /** The day before which it is needed, `YYYY-MM-DD`; '' where the day of arrival is not known. */
  readonly day: string;
  readonly what: MissingItem;
  readonly person: string;
  readonly event: string;
  /** In words: by when it is needed, '' where the day of arrival is not known. */
  readonly before: string;
  readonly isOverdue: boolean;
}

export interface Delegate {
  readonly person: string;
  readonly event: string;
  readonly days: string;
  readonly role: string;
  /** States in words, '' where nobody wrote them. */
  readonly accreditation: string;
  readonly visa: string;
  readonly homeContact: string;
}

/** Days one after the other on which the same people are there, or nobody. */
export interface Stay {
  /** In words. */
  readonly first: string;
  readonly last: string;
  readonly people: readonly string[];
}

/** Something at an instant, for each reader's own clock. */
export interface FixedEvent {
  readonly sheet: 'MTG' | 'TIM';
  readonly id: string;
  readonly at: string;
  /** By the clock of the place. */
  readonly there: string;
  readonly title: string;
  readonly detail: string;
  readonly link: string;
}

export interface GenevaResult {
  readonly delegates: readonly Delegate[];
  readonly missing: readonly MissingNotice[];
  readonly stays: readonly Stay[];
  readonly timetable: readonly FixedEvent[];
}
