// Time zones to pick from, and the one that the browser's clock follows.
import type { Option } from './fields/inputs';

const supported = (): readonly string[] => {
  try {
    return Intl.supportedValuesOf('timeZone');
  } catch {
    return [];
  }
};

/** IANA names, some before the others, found by city too: `America/Mexico_City` reads as `Mexico City`. */
export const zoneOptions = (first: readonly string[] = []): readonly Option[] =>
  [...new Set([...first, ...supported(), 'UTC'])].map((zone) => {
    const city = zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
    return { id: zone, name: zone, ...(city !== zone && { detail: city }) };
  });

/** The zone of the person at the browser, '' when it does not tell. */
export const browserZone = (): string => {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined;
  return zone ?? '';
};
