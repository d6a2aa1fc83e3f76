import { conceptList } from './concept-list';
import { everydayConcepts } from './everyday-concepts';

/** Shortest beginning by which a word is looked up. */
const LEAST_STEM = 2;

interface Lexicon {
  /** Concepts of whole words. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Concepts of beginnings. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
}

let lexicon: Lexicon | null = null;
const known = new Map<string, readonly number[]>();
/** Words remembered with their concepts; a page has a few thousand. */
const MOST_KNOWN = 20_000;

/** Whether two accent-free lower-case words mean the same in English, French, German or Spanish, as far as the list goes. */
export function sameConcept(one: string, other: string): boolean {
  const concepts = conceptsOf(one);
  if (concepts.length === 0) return false;
  const others = conceptsOf(other);
  return others.length > 0 && concepts.some((concept) => others.includes(concept));
}

/** Numbers of the concepts that a word can mean; empty for an unknown word. The longest listed beginning wins. */
export function conceptsOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  lexicon ??= readList();
  if (known.size > MOST_KNOWN) known.clear();
  const concepts = lexicon.words.get(word) ?? lexicon.words.get(word.replace(/s$/, '')) ?? byStem(word, lexicon.stems);
  known.set(word, concepts);
  return concepts;
}

function byStem(word: string, stems: ReadonlyMap<string, readonly number[]>): readonly number[] {
  for (let length = word.length; length >= LEAST_STEM; length -= 1) {
    // A short beginning says nothing of a long word: "bus*" is no "business".
    if (word.length - length > Math.max(2, length)) return [];
    const concepts = stems.get(word.slice(0, length));
    if (concepts !== undefined) return concepts;
  }
  return [];
}

function readList(): Lexicon {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  [conceptList, everydayConcepts]
    .flatMap((list) => list.trim().split('\n'))
    .forEach((line, concept) => {
      for (const entry of new Set(line.split(' '))) {
        const [map, key] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] : [words, entry];
        const concepts = map.get(key);
        if (concepts === undefined) map.set(key, [concept]);
        else concepts.push(concept);
      }
    });
  return { words, stems };
}
