declare const brandName: unique symbol;

/** A string that may not be mixed up with another kind of string. */
export type Brand<Name extends string> = string & { readonly [brandName]: Name };
