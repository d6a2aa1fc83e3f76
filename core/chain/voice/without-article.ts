/** A name without the article that it may be called with: "The Lantern" and "Lantern" are one. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:(?:the|der|die|das|la|le|les|el|los|las|il|lo|de|het|o|os|a|as)\s+|l[’'])/iu, '');
}
