/** Thrown where a folder that the command line names cannot be what it is named for; the program ends with status 2. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError';
}
