/** News agencies by the names that wire copy is signed with; a source for regular expressions. */
export const AGENCIES =
  'dpa|ots|ap|afp|apa|reuters|rtr|efe|ansa|sda|ats|tass|itar-tass|interfax|upi|kna|epd|sid|dts|pa media|belga|anp|ritzau|tt|ntb|' +
  'askanews|italpress|lusa|pti|ani|ians|xinhua|kyodo|jiji|yonhap|cp|aap|cna|agi|adnkronos|europa ?press|agência brasil|ап|тасс|риа новости|риа|интерфакс|ria novosti|' +
  'ddp|dapd|notimex|folhapress|t[ée]lam|colpisa|servimedia|estad[ãa]o conteúdo|bernama|ukrinform|agerpres|(?:la )?presse canadienne|' +
  'pap|čtk|mti|jta|bloomberg|(?:the )?associated press|agence france-presse|canadian press';

/** Two more, which elsewhere than where an agency is named are somebody's initials. */
const AGENCY = new RegExp(`(?:^|[\\s/,+-])(?:${AGENCIES}|pa|aa)(?=$|[\\s/,+-])`, 'iu');
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
