// What is told of natural texts and real lists, in the set of UPR_NATURAL.
import { run as asks } from './asks';
import { run as asksToRecommendations } from './asks-to-recommendations';
import { run as drafts } from './drafts';
import { run as overlaps } from './overlaps';

const PARTS: readonly ((folder: string) => void)[] = [asks, asksToRecommendations, overlaps, drafts];

export function run(): void {
  const folder = process.env['UPR_NATURAL'] ?? '';
  if (folder === '') return console.log('natural: UPR_NATURAL names no folder; nothing measured');
  for (const part of PARTS) part(folder);
}
