import { useEffect, useState } from 'preact/hooks';

/** How long a button says what it did, ms. */
const saidMs = 2000;

/** Whether a button says that it has done what it is for, which it does for two seconds, and what makes it say so. */
export function useSaid(): readonly [said: boolean, say: () => void] {
  const [said, setSaid] = useState(false);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(false), saidMs);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, () => setSaid(true)];
}
