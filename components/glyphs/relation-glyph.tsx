import type { Relation } from '../../core/model';
import type { MessageKey } from '../words/words';
import { CreditGlyph, EmbedGlyph, LinkGlyph, QuoteGlyph } from './glyphs';

/** How a page cites the next one, as a verb. */
export const relationKeys: Readonly<Record<Relation, MessageKey>> = {
  embeds: 'relation_embeds',
  quotes: 'relation_quotes',
  isBasedOn: 'relation_credits',
  links: 'relation_links',
};

/** The sign of a relation. */
export function RelationGlyph({ relation }: { readonly relation: Relation }) {
  switch (relation) {
    case 'embeds':
      return <EmbedGlyph />;
    case 'quotes':
      return <QuoteGlyph />;
    case 'isBasedOn':
      return <CreditGlyph />;
    case 'links':
      return <LinkGlyph />;
  }
}
