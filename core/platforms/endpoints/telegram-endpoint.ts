import { failure } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import { stripTags } from '../embeds/markup';
import type { Endpoint, PostAnswer } from '../platform';
import { attributeIn, elementByClass, linksIn } from './html-words';
import { posted, statusFailure } from './reading';

/** The message of a widget page; what it answers or forwards is shown inside it and cut out first. */
function readMessage(body: string): PostAnswer {
  if (/tgme_widget_message_error/.test(body)) return failure('removed');
  const reply = elementByClass(body, 'tgme_widget_message_reply');
  const own = reply ? body.replace(reply.inner, '') : body;
  const words = elementByClass(own, 'tgme_widget_message_text');
  const date = /<time\b([^>]*)>/.exec(elementByClass(own, 'tgme_widget_message_date')?.inner ?? own)?.[1] ?? '';
  if (!words && !/tgme_widget_message\b/.test(body)) return failure('not-understood');
  const owner =
    elementByClass(own, 'tgme_widget_message_owner_name') ?? elementByClass(own, 'tgme_widget_message_author_name');
  const forwarded = elementByClass(own, 'tgme_widget_message_forwarded_from_name');
  const preview = elementByClass(own, 'tgme_widget_message_link_preview');
  const origin = forwarded && attributeIn(forwarded.attributes, 'href');
  const text = stripTags(words?.inner ?? '');
  return posted({
    text,
    author: owner && stripTags(owner.inner),
    handle: /t\.me\/(\w+)/.exec(owner ? (attributeIn(owner.attributes, 'href') ?? '') : '')?.[1] ?? null,
    published: readIsoDate(attributeIn(date, 'datetime'), 'endpoint'),
    parent: reply && attributeIn(reply.attributes, 'href'),
    // A forwarded message is another channel's, word for word.
    quoted: origin,
    quotedText: origin ? text || null : null,
    links: [
      ...linksIn(words?.inner ?? '').map(({ href }) => href),
      ...[preview && attributeIn(preview.attributes, 'href')].filter((href) => href !== null),
    ],
  });
}

/** Telegram: the page behind the widget, for public channels. */
export const telegramEndpoint: Endpoint = {
  requests: ({ postId }) =>
    postId === null || postId.startsWith('c/')
      ? []
      : [{ url: `https://t.me/${postId}?embed=1&mode=tme`, accept: 'text/html' }],
  read: (_address, _request, status, body) => statusFailure(status) ?? readMessage(body),
};
