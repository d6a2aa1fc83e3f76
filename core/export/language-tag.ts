/** A well-formed BCP 47 tag, or null: formats must not carry whatever a page put into `lang`. */
export function languageTag(tag: string | null): string | null {
  return tag !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : null;
}
