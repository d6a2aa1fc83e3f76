/** Name under which standing marks are in a page's `CSS.highlights`. */
export const marksName = 'headwater-cited';

/** How they look: a dotted line in the link's own colour, which moves nothing. */
export const marksStyle = `::highlight(${marksName}) { text-decoration: underline dotted 1.5px; text-underline-offset: 3px; }`;
