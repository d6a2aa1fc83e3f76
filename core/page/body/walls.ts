import type { ReadingLimit } from '../../model';
import { firstMeta, type Head } from '../metadata/head';
import type { LdNode } from '../metadata/json-ld';
import { attributeOf, type Outline } from '../tree/outline';
import type { RawBlock } from './blocks';

/** A text longer than this was not kept back, whatever is said around it. */
const ENOUGH = 1800;
/** A page with less text than this shows next to nothing. */
const LITTLE = 700;

const PAYWALL_NAME =
  /(?:^|[\s_:.-])(?:pay-?wall\w*|reg-?wall|subscriber-?wall|subscription-?(?:wall|barrier|required)|barrier|piano-?(?:offer|paywall)\w*|tp-modal|premium-?(?:wall|content-?lock)|metered|gateway-?content|locked|meteredContent|paid-?content)(?=[\s_:.-]|$)/i;
/** What walls say, in the languages of the lexica. */
const PAYWALL_WORDS =
  /\b(?:subscribe|sign up|become a (?:member|subscriber)) (?:now )?(?:to|and|for) (?:\w+ ){0,3}(?:read|continue|unlock|keep reading|access)|\bto (?:continue|keep) reading\b|\balready a (?:subscriber|member)\b|this (?:article|story|content) is (?:for|available to|reserved for|exclusive to) (?:\w+ )?(?:subscribers|members)|subscribers only|free articles? (?:left|remaining|this month)|jetzt (?:abonnieren|weiterlesen)|weiterlesen mit|(?:artikel|inhalt) (?:ist )?(?:nur )?für (?:abonnent|mitglieder)|bereits abonnent|réservée? aux abonné|abonnez-vous pour|déjà abonné|il vous reste \d+ ?% de cet article|(?:sólo|solo|exclusivo) para suscriptores|suscr[ií]b(?:ete|ase) para|ya eres suscriptor|(?:conteúdo )?exclusivo para assinantes|assine para|già abbonato|abbonati per|(?:alleen )?voor abonnees|al abonnee|tylko dla (?:abonent|subskryb)|только для подписчиков|endast för prenumeranter/i;
const LOGIN_WORDS =
  /\b(?:log|sign) ?in (?:or \w+(?: \w+)? )?to (?:continue|view|see|read|access)|you must (?:be logged|log|sign) in|please (?:log|sign) in|create an account to|join to view|log in\s*$|(?:bitte )?melden sie sich an|anmelden, um|connectez-vous pour|inicia(?:r)? sesión para|entre (?:na sua conta )?para|accedi per|log in om|zaloguj się,? aby|войдите, чтобы|logga in för/i;
const CONSENT_WORDS =
  /before you continue|(?:we|our)(?: and our)?(?: \d+)? partners|we (?:use|value) (?:your privacy|cookies)|your (?:privacy|cookie) (?:choices|settings|preferences)|manage (?:cookies|consent|preferences)|accept (?:all|cookies|and continue)|agree and (?:continue|close)|cookies? und (?:ähnliche|andere)|zustimmen und|(?:alle )?(?:cookies )?akzeptieren|einwilligung|mit werbung (?:und tracking )?(?:weiter)?lesen|accepter (?:et|tous|les)|continuer sans accepter|nos partenaires|aceptar (?:y|todo|las cookies)|nuestros socios|accetta (?:e|tutt)|alles accepteren|akceptuj|принять/gi;

/** Walls that stand where the text should be: why a page is short. Empty for a page whose text is there. */
export function readWalls(
  outline: Outline,
  blocks: readonly RawBlock[],
  bodyLength: number,
  head: Head,
  main: LdNode | null,
): readonly ReadingLimit[] {
  if (bodyLength > ENOUGH) return [];
  const all = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 20_000);
  const notFree = /^false$/i.test(String(main?.['isAccessibleForFree'] ?? '')) || isLocked(head);
  const isNamed = (): boolean => outline.boxes.some((box) => box.hint !== '' && PAYWALL_NAME.test(box.hint));
  if (PAYWALL_WORDS.test(all) ? notFree || bodyLength < LITTLE || isNamed() : notFree && bodyLength < ENOUGH)
    return ['paywall'];
  if (bodyLength > LITTLE) return [];
  if ((all.match(CONSENT_WORDS) ?? []).length >= (bodyLength < 250 ? 2 : 3)) return ['consent'];
  return LOGIN_WORDS.test(all) || (hasPassword(outline) && bodyLength < 250) ? ['login'] : [];
}

function isLocked(head: Head): boolean {
  return /locked|metered|paid|premium|subscri/i.test(
    firstMeta(head, ['article:content_tier', 'access', 'content_tier', 'paywall']) ?? '',
  );
}

function hasPassword(outline: Outline): boolean {
  return outline.boxes.some((box) => box.name === 'input' && attributeOf(box, 'type')?.toLowerCase() === 'password');
}
