// What capabilities bring to the points at which others run lists. The script that is built has each point's list apart, so that
// a rule of rows does not bring all commands with it (scripts/build/late-parts.ts).
import { capabilities } from './capabilities';
import type { Capability } from './workbook/capability/description';

/** By the name of the point. */
export const brought = (point: string): readonly unknown[] =>
  (capabilities as readonly Capability[]).flatMap((one) => {
    const value = (one as unknown as Readonly<Record<string, unknown>>)[point];
    return value === undefined ? [] : [value];
  });
