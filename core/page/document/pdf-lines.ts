import { hex, type PdfFont } from './pdf-font';

/** A line of a page, in the order in which the page draws it. */
export interface PdfLine {
  readonly text: string;
  /** Size of its letters in the page's units. */
  readonly size: number;
}

/** A gap of this share of the size is a blank between words; letters set wide stay together. */
const BLANK = 0.18;
/** Moves up or down by less than this, in the page's units, stay on the line. */
const LEADING = 0.4;

const TOKEN = /\(|<([\da-fA-F\s]*)>|<<|>>|[[\]]|\/([^\s/<>[\]()]*)|[^\s/<>[\]()]+/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** An operand: a number or a name as written, or the bytes of a string. */
type Operand = string | { readonly shown: string };

/**
 * The lines that a page's content draws (ISO 32000-1, 9.4): text operators alone, in their order.
 * @param content the operators, one character a byte
 * @param fonts by their names in the page; what is shown in another font is no text
 */
export function readPdfLines(content: string, fonts: ReadonlyMap<string, PdfFont>): readonly PdfLine[] {
  const pen = createPen(fonts);
  let operands: Operand[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(content); match !== null; match = TOKEN.exec(content)) {
    const [token, digits, name] = match;
    if (token === '(') {
      const end = literalEnd(content, match.index);
      operands.push({ shown: unescaped(content.slice(match.index + 1, end)) });
      TOKEN.lastIndex = end + 1;
    } else if (digits !== undefined) operands.push({ shown: hex(digits) });
    else if (name !== undefined) operands.push(name);
    else if (/^[+-]?(?:\d|\.\d)/.test(token)) operands.push(token);
    else if (!/^(?:<<|>>|[[\]])$/.test(token)) {
      pen.draw(token, operands);
      operands = [];
    }
  }
  return pen.end();
}

interface Pen {
  draw(operator: string, operands: readonly Operand[]): void;
  end(): readonly PdfLine[];
}

/** Follows where the text stands, as far as lines and blanks need it. */
function createPen(fonts: ReadonlyMap<string, PdfFont>): Pen {
  const lines: PdfLine[] = [];
  let font: PdfFont | null = null;
  let [text, lineSize, size, scale] = ['', 0, 0, 1];
  /** Where the last move led, and how far was drawn since; in the page's units. */
  let [left, height, drawn] = [0, 0, 0];
  const endLine = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, size: lineSize });
    text = '';
  };
  const show = (operands: readonly Operand[]) => {
    for (const operand of operands) {
      if (typeof operand === 'string') {
        const shift = (-Number(operand) / 1000) * size;
        if (shift > BLANK * size) text += ' ';
        drawn += shift;
      } else if (font !== null) {
        if (text.trim() === '') lineSize = size * scale;
        text += font.decode(operand.shown);
        drawn += (font.widthOf(operand.shown) / 1000) * size;
      }
    }
  };
  const move = (across: number, down: number) => {
    if (Math.abs(down) > LEADING) endLine();
    else if (across - drawn > BLANK * size || across < 0) text += ' ';
    drawn = 0;
  };
  return {
    draw(operator, operands) {
      const at = (index: number) => Number(operands[index] ?? 0) || 0;
      switch (operator) {
        case 'Tf':
          font = fonts.get(typeof operands[0] === 'string' ? operands[0] : '') ?? null;
          size = Math.abs(at(1));
          break;
        case 'Td':
        case 'TD':
          move(at(0), at(1));
          left += at(0) * scale;
          height += at(1) * scale;
          break;
        case 'Tm':
          scale = Math.abs(at(0)) || 1;
          move((at(4) - left) / scale, at(5) - height);
          [left, height] = [at(4), at(5)];
          break;
        case 'BT':
          [left, drawn, scale] = [0, 0, 1];
          break;
        case 'T*':
          endLine();
          break;
        case "'":
        case '"':
          endLine();
          show(operands.slice(-1));
          break;
        case 'Tj':
        case 'TJ':
          show(operands);
          break;
        default:
      }
    },
    end() {
      endLine();
      return lines;
    },
  };
}

/** Where the bracket that closes a literal string stands; brackets inside come in pairs or behind a backslash. */
function literalEnd(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const character = content[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return content.length;
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|(\r\n?|\n)|([\s\S]))/g, (_, octal, newline, character) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return newline === undefined ? (ESCAPES[character] ?? character) : '';
  });
}
