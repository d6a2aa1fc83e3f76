import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Debian's browser; a test tool may not download one of its own. */
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Groups run one after the other: browsers would slow each other down and make timings worthless. */
const order = { unit: 0, built: 1, browser: 2, e2e: 3 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: order.unit },
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/built/**/*.test.ts'],
          sequence: { groupOrder: order.built },
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          sequence: { groupOrder: order.browser },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          sequence: { groupOrder: order.e2e },
          fileParallelism: false,
          // A whole trace waits a second between two requests to one host.
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
