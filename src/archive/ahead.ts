/**
 * Files of the archive that are asked for before the program is there, until what fetches files comes for them. Kept by hand, for a browser that is asked for a file a second time may
 * fetch it a second time.
 */
const asked = new Map<string, Promise<unknown>>();

/**
 * Asks for a file by its path, relative to the base path: the JSON that it holds, or undefined where it does not come or holds none.
 *
 * @param whenBegun called once the first of it has come
 */
export function askAhead(path: string, whenBegun: () => void = () => undefined): Promise<unknown> {
  const json = fetchJson(path, whenBegun).catch(() => undefined);
  asked.set(path, json);
  return json;
}

/** The JSON of a file that was asked for ahead. Gives it once: who asks again wants to know what the file holds by now. Undefined where it has to be fetched. */
export async function takeAhead(path: string): Promise<unknown> {
  const json = asked.get(path);
  asked.delete(path);
  return json;
}

async function fetchJson(path: string, whenBegun: () => void): Promise<unknown> {
  const response = await fetch(import.meta.env.BASE_URL + path);
  whenBegun();
  return response.ok ? await response.json() : undefined;
}
