/** What tells where the package lies. */
export interface OwnPackage {
  /** Address of a file of the package. */
  getURL(path: string): string;
}

/**
 * The bytes of a file that the package ships, or null when it cannot be read. Apart from the fetch module because that one reads the
 * web alone: it refuses every scheme but http(s). This one reads the package alone, so nothing leaves the computer.
 * @param path from the root of the package, with the slash before it.
 */
export async function readPackageFile(own: OwnPackage, path: `/${string}`): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(own.getURL(path));
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}
