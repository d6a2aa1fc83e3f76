import type { ComponentChildren } from 'preact';
import { plainHostOf } from '../core/url/host-of';

interface Props {
  /** An address from anywhere; only http(s) becomes a link. */
  readonly href: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** For links that a view moves the focus to. */
  readonly hop?: boolean;
}

/** An address fit to be opened, or null: http(s) only, without user and password. */
export function safeHref(raw: string): string | null {
  if (!URL.canParse(raw)) return null;
  const url = new URL(raw);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The one link to the outside. Opens a new tab, tells the page nothing about us; what is no web address is plain text. */
export function SafeLink({ href, children, class: className = '', hop = false }: Props) {
  const safe = safeHref(href);
  const mark = hop ? { 'data-hop': '' } : {};
  if (safe === null) {
    return (
      <span class={className} {...mark}>
        {children}
      </span>
    );
  }
  return (
    <a
      class={className}
      href={safe}
      title={plainHostOf(safe)}
      target="_blank"
      rel="noopener noreferrer nofollow"
      {...mark}
    >
      {children}
    </a>
  );
}
