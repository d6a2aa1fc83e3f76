import type { PageTree } from '../../tree';

type Getter = (node: object) => unknown;

/** The getter of a property on an object's prototypes: a named form control on the object itself cannot stand before it. */
function getterOf(object: object, property: string): Getter {
  for (let prototype = Object.getPrototypeOf(object); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, property);
    if (found?.get) return Function.prototype.call.bind(found.get) as Getter;
    if (typeof found?.value === 'function') return Function.prototype.call.bind(found.value) as Getter;
  }
  return () => null;
}

/**
 * The live page as a tree. Reads only, through accessors taken once from the prototypes, because in Chromium a form's
 * controls can stand in for its properties (`<form><input name=firstChild>`) even for extensions. No layout is asked for.
 */
export function domTree(document: Document): PageTree<Node> {
  const root = document.documentElement;
  const anchor = root ?? document;
  const nodeType = getterOf(anchor, 'nodeType') as (node: object) => number;
  // Elements of a feed are told apart by their prefixes; an HTML page has none, and its names are shorter to ask for so.
  const isXml = /xml$/.test(String(getterOf(document, 'contentType')(document)));
  const localName = getterOf(anchor, isXml ? 'nodeName' : 'localName') as (node: object) => string;
  const nodeValue = getterOf(anchor, 'nodeValue') as (node: object) => string | null;
  const parentNode = getterOf(anchor, 'parentNode') as (node: object) => Node | null;
  const firstChild = getterOf(anchor, 'firstChild') as (node: object) => Node | null;
  const nextSibling = getterOf(anchor, 'nextSibling') as (node: object) => Node | null;
  const getAttribute = getterOf(anchor, 'getAttribute') as (node: object, name: string) => string | null;
  const getAttributeNames = getterOf(anchor, 'getAttributeNames') as (node: object) => string[];

  const name = (node: Node): string => {
    const type = nodeType(node);
    if (type === 1) return localName(node).toLowerCase();
    return type === 3 || type === 4 ? '#text' : type === 8 ? '#comment' : '';
  };
  const attribute = (node: Node, key: string): string | null => (nodeType(node) === 1 ? getAttribute(node, key) : null);
  return {
    root,
    name,
    attribute,
    attributes: (node) =>
      nodeType(node) === 1
        ? getAttributeNames(node).map((key) => [key.toLowerCase(), getAttribute(node, key) ?? ''] as const)
        : [],
    data: (node) => nodeValue(node) ?? '',
    parent: (node) => parentNode(node),
    firstChild(node) {
      const child = firstChild(node);
      if (child || name(node) !== 'template') return child;
      // Taken from this very node: an element of that name in `svg` has no content, and its prototypes no such getter.
      const content = getterOf(node, 'content')(node) as Node | null;
      return content ? firstChild(content) : null;
    },
    nextSibling: (node) => nextSibling(node),
  };
}
