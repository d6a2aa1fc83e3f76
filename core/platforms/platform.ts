import type { CanonicalUrl, EmbedEvidence, KnownDate, Memento, PlatformId, WorkKey } from '../model';
import type { Result } from '../result';
import type { PageTree } from '../tree';

/** What an address stands for. Only `post`, `page` and `document` can be cited; `share` buttons are ignored. */
export type AddressKind = 'post' | 'page' | 'document' | 'profile' | 'media' | 'playlist' | 'share' | 'other';

/** All that can be told from an address alone, offline. */
export interface Address {
  readonly key: WorkKey;
  readonly url: CanonicalUrl;
  readonly platform: PlatformId;
  readonly postId: string | null;
  /** Account in the address: a claim, never identity. */
  readonly handle: string | null;
  readonly kind: AddressKind;
  /** From the id or the path; null when the address carries none. */
  readonly date: KnownDate | null;
  /** Set when the address was that of an archived copy. */
  readonly memento: Memento | null;
  /** True for shorteners and share codes: only the network knows the target. */
  readonly needsNetwork: boolean;
}

/** What a platform module sees of an address: parsed, unwrapped and lower-cased where that is safe. */
export interface AddressParts {
  readonly url: URL;
  /** Host without `www.`, lower case. */
  readonly host: string;
  /** Percent-decoded path segments without empty ones; those of a `#!` fragment when there is one. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** A module's answer for an address it claims. */
export interface PlatformAddress {
  readonly canonical: string | null;
  readonly postId: string | null;
  readonly handle: string | null;
  readonly kind: AddressKind;
  readonly date: KnownDate | null;
  readonly needsNetwork?: boolean;
}

/** An embed found in a page. */
export interface FoundEmbed<Node> {
  /** The element that stands for the whole embed; nothing inside it is read again. */
  readonly node: Node;
  /** Address of the post as far as the markup gives it. */
  readonly href: string;
  readonly evidence: EmbedEvidence;
}

/** One platform: a family of addresses and embeds. `PlatformId` is the file name and the stored value. */
export interface Platform {
  readonly id: PlatformId;
  /** What addresses of its posts have in them, hosts as a rule, where pages show posts in place: text without it is not looked at closely. */
  readonly shown?: RegExp;
  /** Reads an address of this platform; null when it is not one. Must be cheap and must not throw. */
  readAddress(parts: AddressParts): PlatformAddress | null;
  /** Reads an embed that starts at this element; null when it is none. */
  readEmbed?<Node>(tree: PageTree<Node>, node: Node): FoundEmbed<Node> | null;
}

/** An address as pages write it, and the canonical form and id that the module must give; carried by each module and run by the contract test. */
export type AddressExample = readonly [written: string, canonical: string | null, postId: string | null];

/** A public read of one post. GET only. */
export interface EndpointRequest {
  readonly url: string;
  readonly accept: 'application/json' | 'text/html' | 'application/atom+xml';
}

/** A post as its platform's public endpoint tells it. */
export interface PostReading {
  readonly text: string;
  readonly author: string | null;
  readonly handle: string | null;
  readonly published: KnownDate | null;
  readonly language: string | null;
  /** Address of the post's own canonical form when the endpoint knows a better one (DID, remote copy). */
  readonly url: string | null;
  readonly parent: string | null;
  readonly quoted: string | null;
  /** Text of the quoted post when the endpoint prints it. */
  readonly quotedText: string | null;
  readonly links: readonly string[];
  readonly title: string | null;
}

/** Why an answer gives no post. */
export type PostFailure = 'removed' | 'gated' | 'not-understood';

/** The answer names one more request before the post is known (handle → DID); its answer is read in the same way. */
export interface NextRequest {
  readonly next: EndpointRequest;
}

/** What an endpoint's answer comes to. `'next' in value` tells a further request from a post. */
export type PostAnswer = Result<PostReading | NextRequest, PostFailure>;

/** The public read of one platform; a module exports it beside its `Platform`, so that the page script does not carry it. */
export interface Endpoint {
  /** Requests for the post at this address, best first; empty when there is none to make. */
  requests(address: Address): readonly EndpointRequest[];
  /** Reads an answer to one of these requests. `status` is the HTTP status, `body` the text; must not throw. */
  read(address: Address, request: EndpointRequest, status: number, body: string): PostAnswer;
}
