// What axe-core finds wrong in the open panel: serious and critical findings, and moderate ones where that is asked for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

export interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

const axeSource = (): string =>
  readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** All that it finds in a panel, whatever its weight. */
export async function findingsIn(frame: Frame): Promise<readonly Finding[]> {
  await frame.evaluate(axeSource());
  return (await frame.evaluate(
    '(async () => (await globalThis.axe.run(document, { resultTypes: ["violations"], rules: { "page-has-heading-one": { enabled: true } } })).violations)()',
  )) as readonly Finding[];
}

/** The panel that was open may go while it is looked at, as another opens: then it is looked at again. */
function replaced(error: unknown): readonly Finding[] {
  if (!/detached|destroyed/.test(String(error))) throw error;
  return [{ id: 'another panel opened', impact: 'serious', nodes: [] }];
}

/** Ids of the findings with the first element of each. */
export async function panelFindings(page: Page, more: readonly string[] = []): Promise<string[]> {
  const handle = await page.locator('iframe').last().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) return ['no panel is open'];
  return (await findingsIn(frame).catch(replaced))
    .filter(({ impact }) => ['serious', 'critical', ...more].includes(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}
