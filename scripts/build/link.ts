// Makes one script, and pages of code beside it, from the modules that the bundler parted: Apps Script has no modules, and
// reads all of a script's files in each execution, but an .html file only when it is asked for.
import vm from 'node:vm';
import { plainPage, standsOnPage } from '../../src/core/base/text/page-text';
import { textHash } from '../../src/core/base/text/text-hash';
import { asciiScript } from './ascii';

export interface Module {
  readonly id: string;
  readonly needs: readonly string[];
  /** The body of a function of `__n` and `__late`, which returns what the module exports. */
  readonly body: string;
}

const IMPORT = /^import(?:\{([^}]*)\}from)?"\.\/([^"]+)\.js";\s*/;
const OUTSIDE = /import\{[^}]*\}from"\.\/pushed\.js";/;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/** `a as b, c` as what stands in braces when an object is taken apart, or put together. */
const pairs = (names: string, isTaken: boolean): string =>
  names
    .split(',')
    .map((one) => one.trim().split(' as '))
    .map(([from = '', to]) => (to === undefined ? from : isTaken ? `${from}:${to}` : `${to}:${from}`))
    .join(',');

/** A module as the bundler writes it, without whitespace: imports first, one export last. */
export function readModule(id: string, text: string): Module {
  const needs: string[] = [];
  const taken: string[] = [];
  // What only the linker knows is imported where it was written; all else comes first.
  const own = OUTSIDE.exec(text)?.[0] ?? '';
  let rest = own + text.replace(own, '');
  for (let found = IMPORT.exec(rest); found; found = IMPORT.exec(rest)) {
    const [whole, names, from = ''] = found;
    needs.push(from);
    taken.push(`{${names === undefined ? '' : pairs(names, true)}}=__n("${from}")`);
    rest = rest.slice(whole.length);
  }
  const given = EXPORT.exec(rest)?.[1];
  const code = rest.replace(EXPORT, '').trim();
  const needed = taken.length === 0 ? '' : `const${taken.join()};`;
  const body = `"use strict";${needed}${code}${code.endsWith(';') || code === '' ? '' : ';'}return{${given === undefined ? '' : pairs(given, false)}}`;
  return { id, needs, body: asciiScript(body.replace(/<(?=\/?script|!--|\?)/gi, String.raw`\x3c`)) };
}

/** The modules that these lead to, themselves included. */
export function reached(modules: ReadonlyMap<string, Module>, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const id of found) for (const need of modules.get(id)?.needs ?? []) found.add(need);
  return found;
}

const asFunction = ({ body }: Module): string => `(__n,__late)=>{${body}}`;

/** Throws where a module would not stand on a page, or not run. */
export function checkModule(one: Module): void {
  new vm.Script(`(${asFunction(one)})`);
  if (!standsOnPage(one.body))
    throw new Error(`A line of ${one.id} begins as what parts modules, or as a comment.`);
}

/** The constant that holds the script; with its last letter no panel can call it. */
export const GLOBAL = 'app_';

/**
 * What the engine offers, taken once: in a bare context, where the add-in runs, each look-up of a global goes through the
 * context's own object, which takes longer than much of the arithmetic.
 */
const BUILT_IN =
  'Math,Object,Array,String,Number,Map,Set,Int32Array,Uint8Array,Uint16Array,Float32Array,Float64Array'.split(
    ',',
  );

/** What is pushed beside the script, as src/addin/pushed-pages.ts has it. */
export const pushedPages = (pages: Iterable<readonly [name: string, text: string]>): string =>
  JSON.stringify(
    Object.fromEntries(
      Array.from(pages, ([name, text]) => {
        const plain = plainPage(text);
        return [name, [plain.length, textHash(plain)]];
      }),
    ),
  );

interface Linked {
  /** What stands in Code.js. */
  readonly own: readonly Module[];
  /** On which page each other module stands. */
  readonly pageOf: ReadonlyMap<string, string>;
  /** Made by `pushedPages`. */
  readonly pushed: string;
}

/** The entry of the build that reads modules off pages (src/addin/google/page-text.ts). */
export const READER = 'reader';
/** What takes the place of src/addin/pushed-pages.ts. */
export const PUSHED = 'pushed';

/** The script: what it needs at once, and what brings in the rest. What differs between builds stands in lines of its own. */
export const scriptOf = (
  { own, pageOf, pushed }: Linked,
  main: string,
): string => `const ${GLOBAL}=(()=>{"use strict";
const [${BUILT_IN.join(',')}]=[${BUILT_IN.map((name) => `globalThis.${name}`).join(',')}];
const builtIn=[${BUILT_IN.join(',')}];
const pushed=${pushed};
const made={${PUSHED}:{PUSHED:pushed}},parts={${own.map((one) => `${JSON.stringify(one.id)}:${asFunction(one)}`).join(',\n')}};
const pages=${JSON.stringify(Object.fromEntries(pageOf))};
const brought=(id)=>new Function("__n","__late",${BUILT_IN.map((name) => JSON.stringify(name)).join(',')},need(${JSON.stringify(READER)}).moduleText(pages[id],id)+"\\n//# sourceURL="+id.replace(/[:/]/g,"-")+".js");
const need=(id)=>made[id]??(made[id]=(parts[id]??brought(id))(need,need,...builtIn));
return need(${JSON.stringify(main)})})();
`;
