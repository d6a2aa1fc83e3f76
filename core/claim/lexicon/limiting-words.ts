/** Words that open a condition, an exception or a time to which what stands beside them is bound. Accents as written. */
export const conditionWord = anyOf(
  `if unless except until when once without sauf si quand sans moins wenn falls außer ohne bis salvo si cuando sin exceto excepto quando se sem tranne senza
  behalve tenzij als zonder zodra zolang solange sofern mientras finché enquanto indien mits provided providing exception ausnahme excepción eccezione exceção uitzondering`,
);

/** Words that deny what stands beside them. */
export const denialWord = anyOf(
  `not n[’']t never no nobody none nothing denied denies wrong false pas jamais personne rien aucun aucune nicht niemand kein\\p{L}* nie nadie no nunca nada não ninguém nada
  non mai nessuno niet nooit niemand geen`,
);

/** Words that leave only a part of it. */
export const nearnessWord = anyOf(
  `only almost nearly hardly seulement presque guère nur fast kaum sólo solo solamente casi apenas quase solo soltanto quasi alleen bijna nauwelijks`,
);

/** Words that set something against what was said before them. */
export const contrastWord = anyOf(
  `but however although though mais quoique cependant aber doch jedoch obwohl pero aunque sino porém embora mas ma però benché maar hoewel`,
);

function anyOf(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${words.trim().split(/\s+/).join('|')})(?=$|[^\\p{L}])`, 'iu');
}
