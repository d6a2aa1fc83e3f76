import type { PageTree } from '../../tree';

/** Where lazy loaders and consent tools keep the address until it may load, before `src` (PLATFORMS §3.3; 2026). */
const SOURCES = (
  'data-src data-lazy-src data-original data-litespeed-src data-iframe-src data-embed-url ' +
  'data-cookieblock-src data-src-cmplz data-cmplz-src data-cmp-src data-rocket-lazyload-src data-ezsrc ' +
  'data-uc-src uc-src suppressedsrc data-suppressedsrc data-url data-href src data'
).split(' ');

/** Addresses that a frame, object or placeholder holds, lazy ones first; empty strings and `about:` left out. */
export function frameSources<N>(tree: PageTree<N>, node: N): readonly string[] {
  return SOURCES.map((name) => tree.attribute(node, name)?.trim() ?? '').filter((value) =>
    /^(?:https?:)?\/\//i.test(value),
  );
}
