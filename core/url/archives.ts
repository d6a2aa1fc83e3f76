import { readStamp, readWebCiteStamp } from './archive-stamp';
import { decodePercent } from './read-url';

/** An archived copy as its address tells it. */
export interface ArchivedAddress {
  /** The original address, with a scheme; null when only the archive knows it. */
  readonly target: string | null;
  /** Capture time, ms since 1970 UTC; null when the address does not say. */
  readonly at: number | null;
  /** Host name of the archive. */
  readonly archive: string;
  /** False for a calendar of copies and for the order to make one, which must not be opened in passing. */
  readonly isCopy: boolean;
}

const STAMP = '(\\d{1,14}|\\d*\\*)(?:[a-z]{2}_|_)?';
const TARGET = '((?:https?:/{1,2}|https?%3A%2F%2F|[\\w.-]+\\.[a-z]{2,})[\\s\\S]+|[\\w.-]+\\.[a-z]{2,})';

/** Archives whose addresses hold the original one, by host; group 1 is the stamp, group 2 the target (PLATFORMS §6.5). */
const HOLDING: readonly (readonly [host: RegExp, rest: RegExp])[] = [
  [/^(?:(?:web|wayback|web-beta|www)\.)?archive\.org$/, re(`^/web/(?:timemap/\\w+/)?(?:${STAMP}/)?${TARGET}$`)],
  [/^liveweb\.archive\.org$/, re(`^/()(https?:/.+)$`)],
  [/^(?:web\.)?archive\.org$/, re(`^/()save/(?:_embed/)?${TARGET}$`)],
  [
    /^archive\.(?:today|is|ph|fo|li|md|vn)$/,
    re(`^/(?:(\\d{4}[\\d.-]*)/|newest/|oldest/|timegate/|o/\\w{4,6}/)?${TARGET}$`),
  ],
  [/^megalodon\.jp$/, re(`^/(?:ref/)?(\\d{4}-\\d{4}-\\d{4}-\\d\\d)/${TARGET}$`)],
  [/^gyo\.tc$/, re(`^/(\\d{4}-\\d{4}-\\d{4}-\\d\\d)/${TARGET}$`)],
  [/^archive\.(?:today|is|ph|fo|li|md|vn|wikiwix\.com)$/, /^\/()[^?]*\?(?:[^#]*&)?url=(https?(?::|%3A)[^&#]+)/i],
  [
    /^arquivo\.pt$|^www\.webarchive\.org\.uk$|^webarchive\.(?:nationalarchives\.gov\.uk|loc\.gov|org\.uk)$|^wayback\.(?:archive-it\.org|vefsafn\.is)$|^swap\.stanford\.edu$|\.bac-lac\.gc\.ca$|^timetravel\.mementoweb\.org$|^vefsafn\.is$/,
    re(`^/(?:[\\w-]+/){0,3}?${STAMP}/${TARGET}$`),
  ],
  // National and university archives run the same few programs: a full stamp before a whole address tells them on any host.
  [/./, /^\/(?:[\w-]+\/){0,4}(\d{14})(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/i],
];

/** Archives whose short addresses say nothing of the original. */
const OPAQUE: readonly (readonly [host: RegExp, rest: RegExp])[] = [
  [/^archive\.(?:today|is|ph|fo|li|md|vn)$/, /^\/(?:wip\/)?(?!newest\b|oldest\b)\w{4,6}(?:\/|$|#|\?)/],
  [/^perma\.cc$/, /^\/[A-Z0-9]{4}-[A-Z0-9]{4}(?:\/|$|\?)/i],
  [/^ghostarchive\.org$/, /^\/archive\/\w+/],
];

function re(source: string): RegExp {
  return new RegExp(source, 'i');
}

/** Puts a scheme to a target that came without one, with one slash or with two schemes. */
function withScheme(target: string): string {
  const single = (/^https?%3A/i.test(target) ? decodePercent(target) : target).replace(
    /^(?:https?:\/{1,2})+(?=https?:\/)/i,
    '',
  );
  return /^https?:/i.test(single) ? single.replace(/^(https?:)\/+/i, '$1//') : `http://${single}`;
}

/**
 * Takes one archive off an address. Takes the address as text, because a `#!` in it belongs to the original.
 * Null when it is no archived copy.
 */
export function peelArchive(raw: string): ArchivedAddress | null {
  const split = /^https?:\/\/([^/?#]+)(\/[\s\S]*)$/i.exec(raw);
  if (!split) return null;
  const archive = (split[1] ?? '').toLowerCase().replace(/:\d+$/, '');
  const rest = split[2] ?? '';
  const film = archive === 'ghostarchive.org' ? /^\/varchive\/(?:youtube\/(\d{8})\/)?([\w-]{11})/.exec(rest) : null;
  if (film) {
    const at = readStamp(film[1] ?? '', archive);
    return { target: `https://www.youtube.com/watch?v=${film[2]}`, at, archive, isCopy: true };
  }
  if (/(?:^|\.)webcitation\.org$/.test(archive)) return peelWebCite(rest, archive);
  if (archive === 'webcache.googleusercontent.com') return peelGoogleCache(rest, archive);
  for (const [host, pattern] of HOLDING) {
    const found = host.test(archive) ? pattern.exec(rest) : null;
    if (!found?.[2]) continue;
    const isCopy = !/^\/(?:save\/|web\/(?:\d*\*|timemap)\/|\?run=)/.test(rest);
    return { target: withScheme(found[2]), at: readStamp(found[1] ?? '', archive), archive, isCopy };
  }
  return OPAQUE.some(([host, pattern]) => host.test(archive) && pattern.test(rest))
    ? { target: null, at: null, archive, isCopy: true }
    : null;
}

function peelWebCite(rest: string, archive: string): ArchivedAddress | null {
  const target = /[?&]url=([^&#]+)/.exec(rest)?.[1];
  const id = /^\/(\w{9})(?:[?#]|$)/.exec(rest)?.[1];
  if (target === undefined && id === undefined) return null;
  const day = /[?&]date=([^&#]+)/.exec(rest)?.[1];
  const at = id === undefined ? readStamp(decodePercent(day ?? '').replace(/\D/g, ''), archive) : readWebCiteStamp(id);
  return { target: target === undefined ? null : withScheme(decodePercent(target)), at, archive, isCopy: true };
}

function peelGoogleCache(rest: string, archive: string): ArchivedAddress | null {
  const found = /[?&]q=cache(?::|%3A)(?:[\w-]{8,16}(?::|%3A))?([^&+]+)/i.exec(rest)?.[1];
  return found === undefined ? null : { target: withScheme(decodePercent(found)), at: null, archive, isCopy: true };
}
