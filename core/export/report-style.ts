/**
 * Style of the report, inline because it is one file. Nothing is fetched: system fonts, no images. Changes are underlined
 * as well as tinted, so that they are seen without colour and on paper.
 */
export const reportStyle = [
  ':root{color-scheme:light dark;background:light-dark(#fff,#16181c);color:light-dark(#1c1b17,#ececea)}',
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}',
  'h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem;margin:0}',
  'ol{list-style:none;padding:0}li.hop{border-inline-start:3px solid #8886;padding:0 0 1rem 1rem}',
  'blockquote{font-family:Georgia,"Times New Roman",serif;margin:.5rem 0;padding-inline-start:.75rem;border-inline-start:1px solid #8886}',
  'p{margin:.25rem 0}.facts,footer{font-size:.875rem}.title{font-style:italic}',
  'mark{background:#ffe9a8;color:#1c1b17;text-decoration:underline 2px}a{color:light-dark(#0b4f9e,#9ec5ff)}',
  'article+article{border-top:2px solid;margin-top:3rem}',
  '.end{border:1px solid #8886;border-radius:.25rem;padding:.5rem .75rem}.end strong{display:block}',
  '@media print{:root{color-scheme:light}body{margin:0;max-width:none;font-size:11pt}li.hop,.end{break-inside:avoid}a{color:inherit}',
  // Paper has no links: the copy's address is printed behind its words.
  'mark{background:none;color:inherit}h2{break-after:avoid}article+article{break-before:page}.copy a::after{content:" (" attr(href) ")"}}',
].join('');
