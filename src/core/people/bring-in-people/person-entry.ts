// What a line of a list says of somebody.

export interface PersonEntry {
  /** 1-based line of the list. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly workgroups: readonly string[];
  readonly level: string;
  readonly languages: string;
  /** Whether they co-chair their workgroups. */
  readonly isCoChair: boolean;
  /** What has no other place. */
  readonly notes: readonly string[];
}
