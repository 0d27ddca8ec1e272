// Makes one script, and pages of code beside it, from the modules that the bundler parted: Apps Script has no modules, and
// reads all of a script's files in each execution, but an .html file only when it is asked for.
import vm from 'node:vm';

export interface Module {
  readonly id: string;
  readonly needs: readonly string[];
  /** The body of a function of `__need` and `__late`, which returns what the module exports. */
  readonly body: string;
}

const IMPORT = /^import(?:\{([^}]*)\}from)?"\.\/([^"]+)\.js";\s*/;
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
  let rest = text;
  for (let found = IMPORT.exec(rest); found; found = IMPORT.exec(rest)) {
    const [whole, names, from = ''] = found;
    needs.push(from);
    taken.push(
      names === undefined ? `__need("${from}");` : `const{${pairs(names, true)}}=__need("${from}");`,
    );
    rest = rest.slice(whole.length);
  }
  const given = EXPORT.exec(rest)?.[1];
  const code = rest.replace(EXPORT, '').trim();
  const body = `"use strict";${taken.join('')}${code}${code.endsWith(';') || code === '' ? '' : ';'}return{${given === undefined ? '' : pairs(given, false)}}`;
  return { id, needs, body: body.replace(/<(?=\/?script|!--|\?)/gi, String.raw`\x3c`) };
}

/** The modules that these lead to, themselves included. */
export function reached(modules: ReadonlyMap<string, Module>, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const id of found) for (const need of modules.get(id)?.needs ?? []) found.add(need);
  return found;
}

const asFunction = ({ body }: Module): string => `(__need,__late)=>{${body}}`;

/** Starts a module on a page. */
const MARK = '\n//@ ';

/** A page of modules. As the content of a script element it is left alone by whoever reads the page as HTML. */
export function pageOf(modules: readonly Module[]): string {
  for (const one of modules) new vm.Script(`(${asFunction(one)})`);
  return `<script type="text/plain">${modules.map(({ id, body }) => `${MARK}${id}\n${body}`).join('')}\n</script>\n`;
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

/** The script: what it needs at once, and a reader of the pages. `pages` says on which page each other module stands. */
export const scriptOf = (
  modules: readonly Module[],
  pages: ReadonlyMap<string, string>,
  main: string,
): string => `const ${GLOBAL}=(()=>{"use strict";
const [${BUILT_IN.join(',')}]=[${BUILT_IN.map((name) => `globalThis.${name}`).join(',')}];
const builtIn=[${BUILT_IN.join(',')}];
const made={},texts={},parts={${modules.map((one) => `${JSON.stringify(one.id)}:${asFunction(one)}`).join(',\n')}};
const pages=${JSON.stringify(Object.fromEntries(pages))};
const read=(page)=>{for(const piece of HtmlService.createHtmlOutputFromFile(page).getContent().split(${JSON.stringify(MARK)}).slice(1)){const at=piece.indexOf("\\n");texts[piece.slice(0,at)]=piece.slice(at+1).replace(/\\n<\\/script>\\s*$/,"")}};
const brought=(id)=>{if(texts[id]===undefined)read(pages[id]);return new Function("__need","__late",${BUILT_IN.map((name) => JSON.stringify(name)).join(',')},texts[id]+"\\n//# sourceURL="+id.replace(":","-")+".js")};
const need=(id)=>made[id]??(made[id]=(parts[id]??brought(id))(need,need,...builtIn));
return need(${JSON.stringify(main)})})();
`;
