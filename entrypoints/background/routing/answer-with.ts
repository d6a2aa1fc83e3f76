import type { Router } from './router';
import type { MessageSender } from './sender';

/** A `runtime.onMessage` listener in the form that both browsers know: `true` keeps the channel open for a later answer. */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
  answer: (value: unknown) => void,
) => true | undefined;

/** Joins routers to one listener. What none of them takes is left unanswered; a fault of ours answers null, once. */
export function answerWith(routers: readonly Router[]): MessageListener {
  return (message, sender, answer) => {
    for (const route of routers) {
      const answered = route(message, sender);
      if (!answered) continue;
      answered.then(answer, (error) => {
        console.error(error);
        answer(null);
      });
      return true;
    }
    return undefined;
  };
}
