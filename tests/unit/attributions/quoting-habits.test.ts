import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';
import { type Habit, northWest } from './quoting-habits';
import { northEast } from './quoting-habits-east';
import { south } from './quoting-habits-south';

function say({ lines, language }: Habit): readonly string[] {
  return attributionsOf(lines, { language }).quotations.map(({ attribution, exact }) => {
    const nobody = attribution.kind === 'anonymous' ? '?' : '-';
    return `${attribution.name ?? nobody}: ${exact}`;
  });
}

describe('how ten languages quote', () => {
  it.each([...northWest, ...south, ...northEast])('$language, $habit: $lines', (row) => {
    expect(say(row)).toEqual(row.said);
  });
});
