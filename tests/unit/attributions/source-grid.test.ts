import { describe, expect, test } from 'vitest';
import { attributionsOf } from './page-of';

/** How one language credits a body: S is the body (D in the dative, G in the genitive), V each of the verbs, CL the statement. */
interface Grid {
  readonly language: string;
  /** A sentence before, so that nothing stands at the page's start. */
  readonly before: string;
  readonly statement: string;
  /** With their articles; German ones in three cases. */
  readonly bodies: string;
  readonly verbs: string;
  /** Frames, and the bodies that are not read in them, with a reason at each. */
  readonly frames: Readonly<Record<string, string>>;
}

const grids: readonly Grid[] = [
  {
    language: 'en',
    before: 'The village is quiet in winter.',
    statement: 'the pump failed in May',
    bodies:
      'the Lorne Courier|Reuters|the BBC|the Ministry of Transport|the World Health Organization|Quillgas|Lorne University|the city council|the police|Human Rights Watch|the Department of Mills|NASA|the Tern Institute|Lorne County Council|Bloomberg News|the Supreme Court|the European Commission|the Justice Department|the County Sheriff’s Office|the Sunday Ledger',
    verbs: 'said reported says announced wrote claimed confirmed revealed found estimated told',
    frames: {
      'S V that CL.': '',
      'CL, S V.': '',
      'CL, according to S.': '',
      'According to S, CL.': '',
      'On Monday, S V that CL.': '',
      'CL, S V on Monday.': '',
      'In a statement, S V CL.': '',
      'S has V that CL.': '',
      'A spokesman for S V that CL.': '',
      'A report by S V that CL.': '',
      'Data from S show that CL.': '',
      // The possessive of a name with a possessive.
      'S’s report V that CL.': 'the County Sheriff’s Office',
      'CL, as S V.': '',
      'As S V, CL.': '',
      'As first reported by S, CL.': '',
      'CL, citing S.': '',
      'CL, S V in a report.': '',
      'Figures published by S suggest CL.': '',
      'A study by S concludes that CL.': '',
    },
  },
  {
    language: 'fr',
    before: 'Le village est calme en hiver.',
    statement: 'la pompe a cédé en mai',
    bodies:
      'Le Journal de Valmont|l’AFP|Reuters|le ministère des Transports|l’Organisation mondiale de la santé|la mairie de Valmont|l’Insee|l’Institut Ferrand|Quillgaz|la Commission européenne|Le Courrier du Val|le parquet de Valmont',
    verbs: 'dit rapporte affirme annonce indique précise confirme estime révèle écrit',
    frames: {
      'S V que CL.': '',
      'CL, V S.': '',
      'Selon S, CL.': '',
      'D’après S, CL.': '',
      'CL, selon S.': '',
      'S a annoncé que CL.': '',
      'CL, a indiqué S.': '',
      'Un rapport de S V que CL.': '',
      'Dans un communiqué, S V que CL.': '',
      'Comme le V S, CL.': '',
      'Un porte-parole de S a déclaré que CL.': '',
      'Les chiffres de S montrent que CL.': '',
      'CL, a-t-on appris auprès de S.': '',
      'Une étude de S conclut que CL.': '',
    },
  },
  {
    language: 'de',
    before: 'Das Dorf ist im Winter still.',
    statement: 'die Pumpe klemmte im Mai',
    bodies:
      'die Weitaler Zeitung/der Weitaler Zeitung/der Weitaler Zeitung|Reuters/Reuters/von Reuters|das Verkehrsministerium/dem Verkehrsministerium/des Verkehrsministeriums|die Weltgesundheitsorganisation/der Weltgesundheitsorganisation/der Weltgesundheitsorganisation|die Polizei/der Polizei/der Polizei|die Stadt Weital/der Stadt Weital/der Stadt Weital|die EU-Kommission/der EU-Kommission/der EU-Kommission|die Staatsanwaltschaft/der Staatsanwaltschaft/der Staatsanwaltschaft|der NDR/dem NDR/des NDR',
    verbs: 'sagt meldet berichtet erklärt schreibt bestätigt',
    frames: {
      'S berichtet, CL.': '',
      'Wie S berichtet, CL.': '',
      'Laut D CL.': '',
      'D zufolge CL.': '',
      'CL, so S.': '',
      'CL, V S.': '',
      'S erklärte, dass CL.': '',
      'Nach Angaben G CL.': '',
      'CL, teilte S mit.': '',
      'Das berichtet S: CL.': '',
      'S V, dass CL.': '',
      'Eine Studie G zeigt, dass CL.': '',
    },
  },
  {
    language: 'es',
    before: 'El pueblo es tranquilo en invierno.',
    statement: 'la bomba cedió en mayo',
    bodies:
      'El Diario del Cauce|la agencia EFE|Reuters|el Ministerio de Transportes|la Organización Mundial de la Salud|el Ayuntamiento de Lorne|el Instituto Nacional de Aguas|Quillgás|La Gaceta|la Comisión Europea|la Fiscalía|el Gobierno',
    verbs: 'dijo informó aseguró anunció confirmó señaló publicó indicó',
    frames: {
      'S V que CL.': '',
      'CL, V S.': '',
      'Según S, CL.': '',
      'CL, según S.': '',
      'De acuerdo con S, CL.': '',
      'Un informe de S V que CL.': '',
      'En un comunicado, S V que CL.': '',
      'CL, según informó S.': '',
      'Tal como publicó S, CL.': '',
      'Un portavoz de S V que CL.': '',
      'Los datos de S muestran que CL.': '',
      'Un estudio de S concluye que CL.': '',
    },
  },
];

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:the|le|la|l’|les|der|die|das|el|los|las)(?: |(?<=’))/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isNamed = (found: string, body: string): boolean =>
  found !== '' && (found === body || body.endsWith(` ${found}`) || found.endsWith(` ${body}`));

function lineOf(frame: string, body: string, verb: string, statement: string): string {
  const [named = '', dative = named, genitive = named] = body.split('/');
  const parts: Readonly<Record<string, string>> = { CL: statement, S: named, D: dative, G: genitive, V: verb };
  const line = frame
    .replace(/(?<!\p{L})(?:CL|[SV]|[DG](?!’))(?!\p{L})/gu, (part) => parts[part] ?? part)
    .replace(/(?<!\p{L})de (le|el) (?=\p{Ll}|\p{Lu})/gu, (_, article) => (article === 'le' ? 'du ' : 'del '));
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The bodies that a frame does not name with all of its verbs. */
function missedIn(frame: string, { language, before, statement, bodies, verbs }: Grid): readonly string[] {
  const isRead = (body: string, verb: string): boolean => {
    const { credits } = attributionsOf([before, lineOf(frame, body, verb, statement)], { language });
    const wanted = fold(body.split('/')[0] ?? '');
    return credits.some(({ attribution }) => isNamed(fold(attribution.name ?? ''), wanted));
  };
  const used = frame.includes('V') ? verbs.split(' ') : [''];
  return bodies.split('|').filter((body) => !used.every((verb) => isRead(body, verb)));
}

describe.each(grids)('every body in every place of a credit: $language', (grid) => {
  test.each(Object.entries(grid.frames))('%s', (frame, unread) => {
    expect(missedIn(frame, grid)).toEqual(unread === '' ? [] : unread.split('|'));
  });
});
