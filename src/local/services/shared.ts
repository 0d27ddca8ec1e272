// What all actors of one workbook share: locks, properties, cache, files and triggers.

export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

export interface Trigger {
  readonly id: string;
  readonly user: string;
  readonly handler: string;
  /** In words of the builder: "everyDays(1) atHour(9)". */
  readonly schedule: string;
}

/** Recipients written to since the day began, 24 hours after which the count starts anew. */
export interface MailDay {
  readonly start: number;
  readonly recipients: number;
}

export interface SharedState {
  /** The workbook's owner, whom no protection stops. */
  readonly owner: string;
  /** Everybody with edit access. */
  readonly editors: readonly string[];
  /** Members of the groups among the editors, by the group's address. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Whether the owner's account is one of an organization, whose domain a new protection lets in. */
  readonly hasDomain: boolean;
  /** Addresses that are no Google account. */
  readonly strangers: readonly string[];
  readonly spreadsheetId: string;
  /** Who holds each lock. */
  readonly locks: Map<string, object>;
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, CacheEntry>>;
  triggers: Trigger[];
  readonly mailDays: Map<string, MailDay>;
}

export interface SharedOptions {
  readonly owner: string;
  readonly editors?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly hasDomain?: boolean;
  readonly strangers?: readonly string[];
  readonly spreadsheetId?: string;
  readonly properties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers?: readonly Trigger[];
}

/** The shared state of a workbook; properties may come from an earlier session. */
export const createSharedState = (options: SharedOptions): SharedState => ({
  owner: options.owner,
  editors: options.editors ?? [options.owner],
  groups: options.groups ?? {},
  hasDomain: options.hasDomain ?? false,
  strangers: options.strangers ?? [],
  spreadsheetId: options.spreadsheetId ?? 'local-workbook',
  locks: new Map(),
  properties: new Map(
    Object.entries(options.properties ?? {}).map(([store, values]) => [
      store,
      new Map(Object.entries(values)),
    ]),
  ),
  caches: new Map(),
  mailDays: new Map(),
  triggers: [...(options.triggers ?? [])],
});

/** What of the shared state outlives a session: owner, editors, properties and triggers; pass it to `createSharedState`. */
export const lastingState = (shared: SharedState): SharedOptions => ({
  owner: shared.owner,
  editors: shared.editors,
  spreadsheetId: shared.spreadsheetId,
  triggers: shared.triggers,
  properties: Object.fromEntries(
    [...shared.properties].map(([store, values]) => [store, Object.fromEntries(values)]),
  ),
});
