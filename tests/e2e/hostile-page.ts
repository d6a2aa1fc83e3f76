/**
 * A page that watches for anybody else in it, and a plain story below. Everything it sees is a line in `window.seen`:
 * nodes, attributes, messages, events, shadow roots, stylesheets, highlights and resources that it did not make itself.
 */
export const hostilePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The weir is late again</title>
<link rel="icon" href="data:,">
<meta property="og:type" content="article">
<script>
  'use strict';
  window.seen = [];
  const see = (what) => window.seen.push(what);
  const before = new Set(Object.getOwnPropertyNames(window));
  window.unexpectedGlobals = () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !['seen', 'unexpectedGlobals', 'watching'].includes(name));
  addEventListener('message', (event) => see('message ' + JSON.stringify(event.data)), true);
  for (const [owner, name] of [[Element.prototype, 'attachShadow'], [EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'], [window, 'fetch'], [XMLHttpRequest.prototype, 'open'], [Storage.prototype, 'setItem'], [IDBFactory.prototype, 'open']]) {
    const original = owner[name];
    owner[name] = function (...given) { see('call ' + name); return original.apply(this, given); };
  }
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const record of records) {
        for (const node of record.addedNodes) see('added ' + node.nodeName);
        for (const node of record.removedNodes) see('removed ' + node.nodeName);
        if (record.type === 'attributes') see('attribute ' + record.attributeName);
        if (record.type === 'characterData') see('text');
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.watching = true;
  });
  if (window.PerformanceObserver) new PerformanceObserver((list) => list.getEntries().forEach((entry) => see('resource ' + entry.name))).observe({ type: 'resource', buffered: true });
</script></head>
<body><article><h1>The weir is late again</h1><p class="byline">By Odo Finch, <time datetime="2024-05-02">2 May 2024</time></p>
<p>The repair of the lower weir will take until autumn, the county said on Thursday, half a year longer than it was meant to.</p>
<p>&ldquo;We found more rot than timber, and then we found more water than both,&rdquo; <a id="cited" href="https://weirnotes.example.org/2024/05/rot.html">wrote the engineer in her notes</a>. She has asked for a second crane.</p>
<p>The footpath stays closed. Walkers are sent round by the mill, where the tea room has put up its prices twice since March.</p>
<p>Nobody was available to explain the first crane, which has been standing in the meadow since the winter and has acquired a nest.</p>
</article></body></html>`;
