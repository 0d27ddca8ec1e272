// What a line of a batch keeps of its result, and "$name" in later lines, which stands for it.

/** Of what may be kept; longer texts that begin with a dollar sign, such as "$100", are themselves. */
export const NAME = /^[A-Za-z_]\w*$/;

const REFERENCE = /^\$([A-Za-z_]\w*)$/;
/** "$$name" is the text "$name". */
const ESCAPED = /^\$\$[A-Za-z_]\w*$/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The names that a value asks for, however deep. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return REFERENCE.exec(value)?.slice(1) ?? [];
  return isObject(value) ? Object.values(value).flatMap(namesIn) : [];
}

/** The value with what was kept in place of each "$name". */
export function filledIn(value: unknown, kept: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    const [, name] = REFERENCE.exec(value) ?? [];
    if (name !== undefined) return kept.get(name);
    return ESCAPED.test(value) ? value.slice(1) : value;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => filledIn(one, kept));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filledIn(one, kept)]));
}

type Picked =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

const MOST_NAMED = 12;

function inside(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `0 to ${String(value.length - 1)}`;
  if (!isObject(value)) return `nothing but ${JSON.stringify(value) ?? 'nothing'}`;
  const keys = Object.keys(value);
  const named = keys.slice(0, MOST_NAMED).join(', ');
  return keys.length > MOST_NAMED
    ? `${named} and ${String(keys.length - MOST_NAMED)} more`
    : named || 'nothing';
}

/** What stands at a path such as `rows.0.id`; '' is the whole. Else tells where the path ends and what there is instead. */
export function pick(whole: unknown, path: string): Picked {
  let value = whole;
  const steps = path === '' ? [] : path.split('.');
  for (const [index, step] of steps.entries()) {
    if (!isObject(value) || !Object.hasOwn(value, step)) {
      const place = ['result', ...steps.slice(0, index)].join('.');
      return { ok: false, problem: `"${step}" is not in ${place}, which has ${inside(value)}` };
    }
    value = value[step];
  }
  return { ok: true, value };
}
