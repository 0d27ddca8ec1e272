// The TypeScript compiler, loaded when a page is made by types: what starts the workbook works without it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type ts from 'typescript';

export const compiler = (): typeof ts =>
  createRequire(join(process.env['UPR_ROOT'] ?? process.cwd(), 'package.json'))('typescript') as typeof ts;
