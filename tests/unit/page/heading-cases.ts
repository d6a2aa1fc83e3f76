import { type MetadataCase, PROSE } from './metadata-cases';

const TITLE = 'Nine weeks for a hinge';

/** Where templates put a headline and the names of other writings, and what a careful reader reads there. */
export const HEADING_CASES: readonly MetadataCase[] = [
  {
    name: 'no heading: the line that is all the title has behind its site',
    head: '<title>Canal Post - Nine weeks for one rusty hinge</title>',
    body: `<table><tr><td><font size="5"><b>Nine weeks for one rusty hinge</b></font></td></tr><tr><td>${PROSE}<h3>Our sources</h3></td></tr></table>`,
    title: 'Nine weeks for one rusty hinge',
    author: null,
    published: null,
  },
  {
    name: 'a title of one piece with a dash, and a link on its end',
    head: '<title>Closed for winter - nine weeks for one hinge</title>',
    body: `<ul><li><a href="/2">nine weeks for one hinge</a></li></ul><h2>Closed for winter - nine weeks for one hinge</h2>${PROSE}`,
    title: 'Closed for winter - nine weeks for one hinge',
    author: null,
    published: null,
  },
  {
    name: 'the banner is the only first heading, and the rest of the title a lower one below it',
    url: 'https://board.fenn.example/viewtopic.php?t=7',
    head: '<title>Nine weeks for a hinge - The Keepers’ Board</title>',
    body: `<div id="page-header"><h1>The Keepers’ Board</h1></div><div><h2><a href="./viewtopic.php?t=7">${TITLE}</a></h2><div class="content">${PROSE}</div></div>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'the site in a lower heading above the headline',
    head: '<title>Nine weeks for a hinge - Board of Inland Waters and Keepers</title>',
    body: `<h2>Board of Inland Waters and Keepers</h2><h1>${TITLE}</h1>${PROSE}`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'an answer in microformats: who wrote what is answered is not the author',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<h1>${TITLE}</h1><div class="author">Ottoline Fenn</div><div class="h-cite u-in-reply-to"><a class="p-name" href="https://oake.example/1">Hinges</a> by <span class="p-author">Bram</span></div>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: null,
  },
];
