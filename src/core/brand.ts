/**
 * A value of type `T` that has been checked to be a `Name`: a text that is a day cannot be passed where an id is meant.
 * The property exists only in types, never in a value.
 */
export type Brand<T, Name extends string> = T & { readonly '~brand': Name };
