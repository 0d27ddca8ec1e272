// What axe-core finds wrong in the open panel: serious and critical findings, and moderate ones where that is asked for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

const axeSource = (): string =>
  readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Ids of the findings with the first element of each. */
export async function panelFindings(page: Page, more: readonly string[] = []): Promise<string[]> {
  const handle = await page.locator('iframe').last().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) return ['no panel is open'];
  await frame.evaluate(axeSource());
  const found = (await frame.evaluate(
    '(async () => (await globalThis.axe.run(document, { resultTypes: ["violations"] })).violations)()',
  )) as readonly Finding[];
  return found
    .filter(({ impact }) => ['serious', 'critical', ...more].includes(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}
