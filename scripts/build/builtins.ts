// What the engine offers, taken once. In a bare context, where the add-in runs, each look-up of a global goes through the
// context's own object, which takes longer than much of the arithmetic: the bundle refers to these instead.
const [math, object, array, string, number, map, set] = [Math, Object, Array, String, Number, Map, Set];
const [int32, uint8, uint16, float32, float64] = [
  Int32Array,
  Uint8Array,
  Uint16Array,
  Float32Array,
  Float64Array,
];

export {
  array as Array,
  float32 as Float32Array,
  float64 as Float64Array,
  int32 as Int32Array,
  map as Map,
  math as Math,
  number as Number,
  object as Object,
  set as Set,
  string as String,
  uint16 as Uint16Array,
  uint8 as Uint8Array,
};
