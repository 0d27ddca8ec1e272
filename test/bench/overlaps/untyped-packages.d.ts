// What the benchmark uses of packages that come without types.
declare module 'minhash' {
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number });
    update(text: string): void;
    jaccard(other: Minhash): number;
  }
  export class LshIndex {
    constructor(config?: { bandSize?: number });
    insert(key: string, minhash: Minhash): void;
    query(minhash: Minhash): string[];
  }
}

declare module 'tiny-tfidf' {
  export class Corpus {
    constructor(names: string[], texts: string[]);
    getTerms(): string[];
  }
  export class Similarity {
    constructor(corpus: Corpus);
    getDistanceMatrix(): { identifiers: string[]; matrix: number[][] };
  }
}

declare module 'string-similarity' {
  export function compareTwoStrings(first: string, second: string): number;
}
