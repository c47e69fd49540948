// The shape that a translation must have: the same keys, any text.

export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
