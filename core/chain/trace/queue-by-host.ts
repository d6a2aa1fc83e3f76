/** Makes a runner that lets one task a host run at a time, in the order they came; hosts do not wait for each other. */
export function queueByHost(): (host: string, task: () => Promise<void>) => Promise<void> {
  const tails = new Map<string, Promise<void>>();
  return (host, task) => {
    const before = tails.get(host) ?? Promise.resolve();
    const mine = before.then(task, task);
    tails.set(host, mine);
    return mine;
  };
}
