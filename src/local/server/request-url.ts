// The address that a request asks for. Anybody may send anything: `//` and others are no address, and must not end the program.

/** The path and query of a request as a URL; the root where they are none. */
export function requestUrl(path = '/'): URL {
  try {
    return new URL(`http://local${path}`);
  } catch {
    return new URL('http://local/');
  }
}
