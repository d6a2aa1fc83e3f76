import { expect, test } from 'vitest';
import { platformNames } from '../../../components/words/platform-names';
import type { PlatformId } from '../../../core/model';
import { platformName } from '../../../core/platforms/index';

const named = Object.entries(platformNames).filter(([, name]) => name !== null);

test.each(named)('%s is called %s by the card and by its module', (id, name) => {
  expect(platformName(id as PlatformId)).toBe(name);
});
