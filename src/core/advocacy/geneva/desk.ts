// What the panel Who is in Geneva is told.

export type Lack = 'days' | 'accreditation' | 'visa' | 'homeContact' | 'late';

export interface Missing {
  readonly what: Lack;
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

export interface DayThere {
  /** `YYYY-MM-DD` and in words. */
  readonly date: string;
  readonly day: string;
  readonly people: readonly string[];
}

/** Something at an instant, for each reader's own clock. */
export interface Fixed {
  readonly at: string;
  /** By the clock of the place. */
  readonly there: string;
  readonly title: string;
  readonly detail: string;
  readonly link: string;
}

export interface GenevaResult {
  readonly delegates: readonly Delegate[];
  readonly missing: readonly Missing[];
  readonly days: readonly DayThere[];
  readonly timetable: readonly Fixed[];
}
