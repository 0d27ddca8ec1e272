// Numbers by which conventions and protocols are told apart: Convention No. 169, the second protocol.
const TREATY_WORDS = /^(?:convention|convenio|convencion|protocol|articl|articul)|^(?:c|no)$/;
const ORDINALS = new Map([
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['primer', '1'],
  ['segundo', '2'],
  ['tercer', '3'],
  ['premier', '1'],
  ['deuxieme', '2'],
  ['troisieme', '3'],
]);

/** Those of folded words that stand within two words of one such as convention or protocol; years are none. */
export function treatyNumbers(words: readonly string[]): string[] {
  const found = new Set<string>();
  words.forEach((word, i) => {
    const number = ORDINALS.get(word) ?? word;
    if (!/^\d{1,3}$/.test(number)) return;
    const around = words.slice(Math.max(0, i - 2), i + 3);
    if (around.some((near) => TREATY_WORDS.test(near))) found.add(number);
  });
  return [...found].sort();
}
