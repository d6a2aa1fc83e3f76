/** News agencies as wire copy signs itself, in lower case. */
const AGENCY =
  /(?:^|[\s/,+-])(?:dpa|ap|afp|reuters|efe|ansa|apa|sda|tass|interfax|upi|kna|epd|sid|pa|pa media|belga|anp|ritzau|tt|ntb|lusa|pti|ani|ians|xinhua|kyodo|jiji|yonhap|cp|aap|cna|agi|adnkronos|europa press|agência brasil|ап|тасс|риа|pap|čtk|mti|aa)(?=$|[\s/,+-])/i;
const DATELINE = /^[\p{Lu}][^.()\n]{1,40}\(([^()\n]{2,30})\)\s*[-–—:.]/u;
const SIGNATURE = /\(([^()\n]{2,40})\)\s*$/;

/** True for what a news agency signs by. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name);
}

/** The agency that a text's dateline ("Hamburg (dpa) –") or last lines ("(with Reuters)") name, as they write it; else null. */
export function readAgency(body: string): string | null {
  const lines = body.split('\n');
  for (const line of lines.slice(0, 4)) {
    const dateline = DATELINE.exec(line)?.[1];
    if (dateline !== undefined && AGENCY.test(dateline)) return dateline.trim();
  }
  for (const line of lines.slice(-4).reverse()) {
    const signature = SIGNATURE.exec(line)?.[1];
    if (signature !== undefined && AGENCY.test(signature)) return signature.trim();
  }
  return null;
}
