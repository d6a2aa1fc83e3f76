import { OUTLET_NOUN } from '../../../claim/cues/nouns';
import { SOURCES } from '../relations/told-sources';
import { countEastAsianWords } from '../speakers/east-asian-speakers';
import type { Speaker } from '../speakers/introductions';
import { inReportedMood } from '../verbs/reported-speech';
import { capitalisesNouns } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import type { Candidate } from './quotation-candidates';

/** A quotation without attribution is believed from this many words; fewer are scare quotes or titles. */
const LEAST_UNATTRIBUTED = 7;
/** Terms and ironic phrases with a small letter are shorter. */
const LEAST_PART = 4;
const LEAST_FRAGMENT = 12;
/** In a headline a clause by itself is what somebody says from this many words. */
const LEAST_HEADLINE = 5;
/** Titles of works are no longer; a longer quotation is speech even after "the headline". */
const MOST_TITLE_WORDS = 14;
/** Names of papers, programmes and places in marks are no longer. */
const MOST_NAME_WORDS = 5;
/** A heading that a page sets as a block quotation is no longer. */
const MOST_HEADING_WORDS = 6;
/** Characters before the mark that are looked at. */
const BEFORE = 60;
/** Words that lead to a name rather than to somebody's words: prepositions and articles, in all languages of the lexica. */
const LEADS_TO_NAME =
  /(?:^|[^\p{L}])(?:told|gegenüber|dem|des|im|beim|der|dans|sur|au|aux|chez|journal|quotidien|hebdomadaire|radio|chaîne|emisora|cadena|revista|rivista|emittente|en|al|ao|à|no|na|pelo|pela|jornal|diario|periódico|su|sul|sulla|al|alla|nel|quotidiano|tegen|in|aan|krant|dagblad|dla|w|we|gazecie|dziennikowi|в|на|газете|агентству|изданию|порталу|телеканалу|till|i)(?:\s(?:the|la|le|el|het|de|o|a))?\s?$/iu;
/** German articles right before the name of a paper or a house. */
const GERMAN_ARTICLE = /(?:^|[^\p{L}])(?:die|der|das|den|dem|des)\s$/iu;
/** An address or a piece of code with one in it. */
const ADDRESS = /\p{L}:\/\//u;
/** "Source: “The Lamp”": the label of a name. */
const LABEL_OF_SOURCE = new RegExp(`(?<!\\p{L})(?:${SOURCES}|via)\\s?[:：]\\s*$`, 'iu');
/** Nouns of works and undertakings whose titles stand in marks behind them, or behind whose they are ("Antrag der Grünen „…“"). */
const WORK =
  /(?:^|[^\p{L}])(?:report|study|story|motion|podcast|blog|essay|documentary|campaign|project|exhibition|video|app|newsletter|magazine|paper|petition|hashtag|bericht|studie|beitrag|artikel|broschüre|magazin|zeitung|sendung|doku|dokumentation|kampagne|aktion|projekt|konferenz|ausstellung|initiative|antrag|verein|gruppe|band|film|buch|roman|serie|rapport|étude|article|livre|émission|campagne|exposition|association|collectif|chanson|projet|informe|estudio|artículo|libro|película|programa|campaña|revista|proyecto|relatório|estudo|artigo|livro|filme|campanha|projeto|rapporto|studio|articolo|libro|programma|campagna|rivista|progetto|boek|programma|raport|książk[ai]|program|kampani[ai]|projekt|отч[её]т|доклад|книг[аеуи]|фильм|проект|программ[аеуы]|заводе?|компании?|rapporten|boken|filmen|programmet|kampanjen|projektet)(?:\s(?:by|von|der|des|de|du|di|do|da|van|av)\s\p{L}[\p{L}-]+(?:\s\p{L}[\p{L}-]+)?)?\s$/iu;
/** German compounds of papers and stations, whose names stand in marks behind them, in small letters too. */
const PAPER = /\p{L}(?:zeitung|zeitschrift|magazin|blatt|sender|portal|agentur|serie|reihe)s?\s$/iu;
/**
 * Whether marked words are somebody's words, rather than a title, a name, a term or an ironic phrase.
 * @param goesOn Where the quotation before it stands when it goes on with that one.
 */
export function isQuotation(
  candidate: Candidate,
  speaker: Speaker,
  goesOn: 'sentence' | 'block' | null,
  page: Discourse,
): boolean {
  const exact = page.text.slice(candidate.start, candidate.end);
  const words = exact.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu) ?? [];
  if (words.length === 0) return false;
  if (candidate.form === 'block')
    return isBlockQuotation(candidate, exact, Math.max(words.length, countEastAsianWords(exact)), speaker, page);
  if (candidate.form === 'dash') {
    const carried = /^(?:sv|pl)$/.test(page.cues.language) && speaker.how === 'carried' && words.length >= 4;
    const spoken = carried || (speaker.how === 'introduced' && speaker.attribution.kind === 'person');
    const headline = candidate.block.kind === 'heading' && words.length >= LEAST_HEADLINE;
    return (speaker.how === 'said' || candidate.resumes || spoken || headline) && words.length >= 2;
  }
  const before = page.text.slice(
    Math.max(candidate.block.start, candidate.outer.start - BEFORE),
    candidate.outer.start,
  );
  if (candidate.resumes && speaker.how !== 'unknown') return true;
  const mark = page.text.charAt(candidate.outer.start);
  const after = page.text.slice(candidate.outer.end, candidate.outer.end + NAME_AFTER);
  if (/[「『]/.test(mark)) return isSpokenInJapanese(candidate, exact, page);
  // One word with a stop, and nobody who is said to say it: "to answer by saying “weirs.”"
  const mere = words.length === 1 && speaker.cue === null && /[.,]$/.test(exact);
  const saidBeside = speaker.how === 'said' && !mere;
  const cited = isCited(candidate, page);
  if (ADDRESS.test(exact) || isNickname(words, exact, before, after, page)) return false;
  if (!saidBeside && exact.endsWith('?') && ASKED.test(before)) return false;
  if (
    IMAGINED.test(before) ||
    (words.length <= MOST_NAME_WORDS && LABEL_OF_SOURCE.test(before) && !/[.!?…]$/.test(exact))
  )
    return false;
  // Behind a comma a small letter goes on with the sentence: "le projet, « ce qu’on attendait »".
  const goesOnWith = /,\s*$/.test(before) && /^\p{Ll}/u.test(exact);
  if (page.cues.term.test(before) && !goesOnWith && words.length <= MOST_TITLE_WORDS) return false;
  if ((!VOICED.test(before) && isTitle(words, exact, saidBeside, page)) || /["}\]]\s*:\s*$/.test(before)) return false;
  if (!cited && (isName(words, exact, before, isReported(candidate, speaker, page), page) || /\(\s?$/.test(before)))
    return false;
  if (/[‘'‚‹]/.test(mark) && words.length < 3 && !cited && !(saidBeside && /[,.!?]$/.test(exact))) return false;
  if (candidate.block.kind === 'heading') {
    const led = speaker.how === 'introduced' && (speaker.attribution.kind === 'person' || words.length > 1);
    if ((led && /[:：]\s*$/.test(before)) || (words.length >= LEAST_HEADLINE && isSetOff(candidate, before, after)))
      return true;
  }
  if (!saidBeside && EXAMPLE.test(before)) return false;
  if (saidBeside || (cited && words.length >= 2)) return true;
  if (goesOn === 'sentence') return true;
  // A piece of a sentence that nobody is known to say may be a paraphrase of the writer's own.
  const least = speaker.how !== 'unknown' || /^[^\p{Ll}]|[.!?…,]$/u.test(exact) ? LEAST_UNATTRIBUTED : LEAST_FRAGMENT;
  if (words.length >= least) return true;
  const alone = candidate.outer.start === candidate.block.start && candidate.outer.end === candidate.block.end;
  const led = speaker.how === 'introduced' && /:\s*$/.test(before) && /^\p{Lu}/u.test(exact);
  // A part of a sentence about somebody by name, too long for a term.
  const named = speaker.how !== 'unknown' && /^(?:person|organisation)$/.test(speaker.attribution.kind);
  if (named && words.length >= LEAST_PART && /^\p{Ll}/u.test(exact)) return true;
  const fewest = goesOn === null && !led && !(alone && speaker.how === 'carried') ? 4 : 2;
  return words.length >= fewest && (/[.!?,…]$/.test(exact) || isWholeSentence(candidate, page));
}

/** "Council in revolt: “Nobody asks us any more”": all of a headline, or of what stands on one side of its colon or dash. */
function isSetOff({ outer, block }: Candidate, before: string, after: string): boolean {
  return (
    (outer.start === block.start || /[:：–—-]\s$/.test(before)) &&
    (outer.end >= block.end || /^\s?[:–—-]\s/.test(after))
  );
}

/** "“Luego aprendes”.": the full stop of a sentence that is nothing else stands behind the marks. */
function isWholeSentence({ outer, start }: Candidate, page: Discourse): boolean {
  const opens =
    page.sentenceAt(outer.start).start >= outer.start || /:\s$/.test(page.text.slice(outer.start - 2, outer.start));
  const stopped = /^[.…](?:\s|$)/.test(page.text.slice(outer.end, outer.end + 2));
  return opens && stopped && /^[\p{Lu}¿¡]/u.test(page.text.charAt(start));
}

/** The label of a box in which a page sums itself up or adds a note, set as a block quotation. */
const BOX_LABEL =
  /^\W*(?:summary|in summary|bottom line|key takeaways?|takeaways?|tl;?dr|notes?|tips?|pro tip|warning|important|zusammenfassung|fazit|kurzfassung|hinweis|tipp|wichtig|achtung|merke|résumé|en résumé|à retenir|en bref|remarque|astuce|attention|resumen|en resumen|nota|consejo|importante|atención|resumo|dica|atenção|riassunto|in sintesi|suggerimento|attenzione|samenvatting|let op|belangrijk|podsumowanie|uwaga|wskazówka|итог|коротко|важно|совет|примечание|sammanfattning|obs|viktigt)\W*$/iu;

/** Some pages set headings as quotations: a few words without a full stop that nobody is said to say. */
function isBlockQuotation(
  candidate: Candidate,
  exact: string,
  words: number,
  speaker: Speaker,
  page: Discourse,
): boolean {
  if (words < 3 || BOX_LABEL.test(page.text.slice(candidate.block.start, candidate.block.end))) return false;
  const marked = /["“„«»]/.test(page.text.charAt(candidate.outer.start));
  const before = page.input.blocks[candidate.lead - 1];
  const named = speaker.how === 'said' || speaker.how === 'introduced';
  // A sentence that ends before the block does not lead to it, whoever it is about.
  const led = marked || (named && !/[.!?]/.test(page.text.charAt((before?.end ?? 0) - 1)));
  return led || words > MOST_HEADING_WORDS || /[.!?…:;)]$/.test(exact);
}

/** Quotations listed before the particle are looked past. */
const JAPANESE_AFTER = 200;
/** Letters of a clause. */
const LEAST_JAPANESE = 10;
const SPOKEN_JAPANESE =
  /^(?:って|と(?:[\p{sc=Han}\p{sc=Katakana}A-Za-z0-9ー・々の]{2,30}(?:氏|さん|ら)?(?:は|が|も)[^。\n]{0,12})?(?:語|述|話|言(?!われ|え)|発言|コメント|説明|主張|指摘|ツイート|答|回答|訴|強調|批判|一蹴|断言|反論|釈明|呼びかけ)|などと|云々|という(?:批判|指摘|意見|主張|発言|質問|回答|コメント))/u;

/** Enough of what stands behind to see a particle and a capital. */
const NAME_AFTER = 12;
/** What the text gives as an example of what people say. */
const EXAMPLE =
  /(?<!\p{L})(?:such as|like|e\.g\.|wie|etwa|z\. ?B\.|zum Beispiel|comme|par exemple|como|por ejemplo|por exemplo|come|zoals|np\.|например|som|till exempel|for example|for instance)\s?[:,]?\s$/iu;
/** Right before what is called out, which may be nothing but names: "screamed “Long Live Fell”". */
const VOICED =
  /(?<!\p{L})(?:shout|yell|scream|chant|rief|riefen|schrie|cri|scand|grit|grid|riep|krzycz|крич|ropa)\p{L}{0,6}[:,]?\s$/iu;
/** A question that the text puts itself. */
const ASKED =
  /(?<!\p{L})(?:question|frage|pregunta|pergunta|domanda|vraag|pytanie|вопрос|fråga)(?!\p{L})[^.!?“”„«»]*$/iu;
/** What somebody may say one day, or seems to say by their looks, is said by nobody yet. */
const IMAGINED =
  /(?<!\p{L})(?:(?:may|might|could) (?:\p{Ll}+ )?(?:wonder|ask|say|think|object|argue|reply)|as if to say|comme pour dire|como si dijera|como quem diz|come (?:a|per) dire)(?!\p{L})[^.!?“”]*$/u;

/** Eduardo “Wado” de Pedro: between a name and a surname; German nouns have capitals without being names. */
function isNickname(words: readonly string[], exact: string, before: string, after: string, page: Discourse): boolean {
  if (capitalisesNouns(page.cues) || words.length > 2 || !/^\p{Lu}[\p{L} ’'-]*$/u.test(exact)) return false;
  return (
    /\p{Lu}[\p{L}’'-]+\s$/u.test(before) && /^\s(?:(?:de|da|do|del|la|van|von|der|di)\s){0,2}\p{Lu}\p{Ll}/u.test(after)
  );
}

/** Corner brackets are emphasis and titles as well; a particle of quoting after them tells. */
function isSpokenInJapanese(candidate: Candidate, exact: string, page: Discourse): boolean {
  const after = page.text
    .slice(candidate.end, candidate.end + JAPANESE_AFTER)
    .replace(/^[」』]?(?:[、・]?「[^」]*」)*/, '');
  return (
    exact.length >= LEAST_JAPANESE &&
    (SPOKEN_JAPANESE.test(after) || (/[。？！]$/.test(exact) && /^（[^（）]*\d{4}年/.test(after)))
  );
}

/**
 * Whether the marked words, or their marks, carry a link of their own. One that covers more words is on a headline or a phrase
 * in which the marks stand ("Sisters bear a ‘double load’").
 */
function isCited(candidate: Candidate, page: Discourse): boolean {
  const { start, end } = candidate.outer;
  return page.input.citations.some((citation) => {
    if (citation.end <= citation.start || citation.start >= end || citation.end <= start) return false;
    const beside = page.text.slice(citation.start, start) + page.text.slice(end, Math.max(end, citation.end));
    return !/\p{L}/u.test(beside);
  });
}

/** "Das Gesetz würde so das „Ende der Mühlen“ bringen": in the mood of reported speech these are the words of whoever speaks. */
function isReported(candidate: Candidate, speaker: Speaker, page: Discourse): boolean {
  const { start, end } = page.sentenceAt(candidate.outer.start);
  return speaker.how === 'said' && inReportedMood(start, end, page);
}

/** "told the “Courier”", "dem „Anzeiger“": the name of a paper, a programme or a house behind a preposition. */
function isName(words: readonly string[], exact: string, before: string, reported: boolean, page: Discourse): boolean {
  if (/^[\p{L}\d-]+\.(?:\p{Ll}{2,4})$/u.test(exact)) return true;
  if (/[.,…]$/.test(exact)) return false;
  if (WORK.test(before) && /^[\p{Lu}\p{N}]/u.test(exact)) return words.length <= MOST_TITLE_WORDS;
  if (/[!?]$/.test(exact)) return false;
  if (words.length > MOST_NAME_WORDS) return false;
  const german = capitalisesNouns(page.cues);
  // "berichtete „Der Bote“", "gegenüber „Land heute“", "das „brücken magazin“": speech stands behind a colon or a comma.
  const [last = ''] = /\p{L}+(?=\s$)/u.exec(before) ?? [];
  const reports = german && (page.cues.report.test(last) || last === 'gegenüber') && /^\p{Lu}/u.test(exact);
  const paper = german && words.length < 4 && words.some((word) => OUTLET_NOUN.test(word));
  if (PAPER.test(before) || reports || (paper && GERMAN_ARTICLE.test(before))) return true;
  // "…, berichten die „X“": whoever says it, also in that mood
  const says = page.cues.say.test(/(\p{L}+)\s\p{L}+\s$/u.exec(before)?.[1] ?? '');
  const named = german && (!reported || says) && GERMAN_ARTICLE.test(before) && !isCalling(before, page);
  if (!LEADS_TO_NAME.test(before) && !named) return false;
  if (words.length === 1 && exact.length <= 3) return true;
  const long = words.filter((word) => word.length > 3);
  return /^[\p{Lu}\p{N}]/u.test(exact) && (long.length === 0 || long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)));
}

/** "nannte die „Krone“ …": a verb that calls something a name. */
function isCalling(before: string, page: Discourse): boolean {
  return (before.match(/\p{L}+/gu) ?? []).slice(-5).some((word) => page.cues.call.test(word.toLowerCase()));
}

/** Every longer word capitalised: the title of a work, not speech. */
function isTitle(words: readonly string[], exact: string, said: boolean, page: Discourse): boolean {
  // American print sets the full stop of the sentence inside the marks.
  if (/[.!?]$/.test(page.cues.language === 'en' ? exact.replace(/\p{L}\.$/u, '') : exact)) return false;
  if (capitalisesNouns(page.cues))
    return !said && words.length <= 4 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (words.length < 2) return false;
  const long = words.filter((word) => word.length > 3);
  return (
    long.length >= 2 &&
    words.length <= MOST_TITLE_WORDS &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    /\p{Ll}/u.test(exact)
  );
}
