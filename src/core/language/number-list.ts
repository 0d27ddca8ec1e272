// A list of integers that grows; cheaper than an array of numbers where texts are read word by word.
const FIRST_CAPACITY = 1 << 12;
const Numbers = Int32Array;

export interface NumberList {
  readonly length: number;
  push(value: number): void;
  /** 0 where nothing was put. */
  at(index: number): number;
  /** Puts a value at any index; what lies between is 0. */
  put(index: number, value: number): void;
  /** Takes the last one off. */
  pop(): void;
  clear(): void;
  copy(): Int32Array;
}

export function createNumberList(): NumberList {
  let values = new Numbers(FIRST_CAPACITY);
  let length = 0;
  const put = (index: number, value: number): void => {
    if (index >= values.length) {
      const larger = new Numbers(Math.max(index + 1, values.length * 2));
      larger.set(values);
      values = larger;
    }
    values[index] = value;
    if (index >= length) length = index + 1;
  };
  return {
    get length() {
      return length;
    },
    push: (value) => {
      put(length, value);
    },
    at: (index) => values[index] ?? 0,
    put,
    pop: () => {
      length--;
    },
    clear: () => {
      length = 0;
    },
    copy: () => values.slice(0, length),
  };
}
