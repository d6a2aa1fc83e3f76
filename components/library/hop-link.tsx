import type { ComponentChildren } from 'preact';
import { passageLink } from '../../core/export/passage-link';
import type { Hop } from '../../core/model';
import { plainHostOf } from '../../core/url/host-of';
import { safeHref } from '../safe-link';

interface Props {
  readonly hop: Hop;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Opens a hop's page at its words where the browser can do that, in a new tab that learns nothing of us. */
export function HopLink({ hop, children, class: className = '' }: Props) {
  const href = safeHref(passageLink(hop) ?? '');
  if (href === null) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={href} title={plainHostOf(href)} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
