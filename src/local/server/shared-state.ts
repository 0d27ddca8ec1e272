// Properties and triggers as the services keep them, reporting every change so that it is on disk when the call returns.
import { type SharedState, type Trigger, createSharedState } from '../services/shared';
import type { BookState, StateChange } from './store/store';

class ReportingStore extends Map<string, string> {
  constructor(
    private readonly name: string,
    private readonly report: (change: StateChange) => void,
    values: Readonly<Record<string, string>>,
  ) {
    super();
    for (const [key, value] of Object.entries(values)) super.set(key, value);
  }

  override set(key: string, value: string): this {
    if (this.get(key) !== value) this.report({ kind: 'property', store: this.name, key, value });
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    if (this.has(key)) this.report({ kind: 'property', store: this.name, key, value: null });
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }
}

class ReportingStores extends Map<string, Map<string, string>> {
  constructor(
    private readonly report: (change: StateChange) => void,
    private readonly initial: BookState['properties'],
  ) {
    super();
  }

  override get(name: string): Map<string, string> {
    const known = super.get(name);
    if (known) return known;
    const made = new ReportingStore(name, this.report, this.initial[name] ?? {});
    super.set(name, made);
    return made;
  }
}

/** The state that all actors of a workbook share, as it was when the workbook was last open. */
export const reportingState = (
  state: BookState,
  editors: () => readonly string[],
  report: (change: StateChange) => void,
): SharedState => {
  const base = createSharedState({ owner: state.owner, spreadsheetId: state.spreadsheetId });
  let triggers: Trigger[] = [...state.triggers];
  return {
    ...base,
    properties: new ReportingStores(report, state.properties),
    get editors() {
      return editors();
    },
    get triggers() {
      return triggers;
    },
    set triggers(next) {
      triggers = next;
      report({ kind: 'triggers', triggers: next });
    },
  };
};
