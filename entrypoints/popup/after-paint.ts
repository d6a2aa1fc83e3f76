/** Longest wait for a paint, ms: a window that is not shown is never painted. */
const mostMs = 200;

/**
 * Resolves when the browser has shown the first words of the page: what is loaded before would take the processor from
 * the drawing of them.
 */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const observer = new PerformanceObserver(() => end());
    const timer = setTimeout(() => end(), mostMs);
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      done();
    };
    observer.observe({ type: 'paint', buffered: true });
  });
}
