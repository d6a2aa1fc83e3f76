import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { cleanText } from '../../../core/export/clean-text';
import { element, escapeMarkup } from '../../../core/export/html-markup';
import { hostileText } from './hostile-trace';

it.each([false, true])('an element gives its attribute and its text back, whatever they are (XML: %s)', (xmlMode) => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, text) => {
      const seen: unknown[] = [];
      let shown = '';
      const parser = new Parser(
        {
          onopentag: (tag, attributes) => seen.push([tag, { ...attributes }]),
          ontext: (piece) => {
            shown += piece;
          },
          oncomment: () => seen.push('comment'),
          onprocessinginstruction: () => seen.push('instruction'),
        },
        { xmlMode, decodeEntities: true },
      );
      parser.end(element('p', { title, lang: null }, escapeMarkup(text)));
      expect(seen).toEqual([['p', { title: cleanText(title) }]]);
      expect(shown).toBe(cleanText(text));
    }),
  );
});
