type Told = readonly (readonly [line: string, ...names: readonly string[]])[];

/** Sentences of Dutch, Polish, Russian and Swedish news, with the names of those they credit in order: "?" for a source that is left unnamed. */
export const dutch: { readonly told: Told; readonly untold: readonly string[] } = {
  told: [
    ['Om half zes meldt de havendienst dat de sluis dicht is.', 'havendienst'],
    ['Dat heeft de gemeente dinsdag bekendgemaakt.', 'gemeente'],
    ['Dat maakte de politie woensdag bekend.', 'politie'],
    ['Omstanders vertellen dat de sluis kraakte.', '?'],
    ['Ingewijden melden dat de sluis verkocht is.', '?'],
    ['De politie gaat uit van een ongeluk.', 'politie'],
    ['Quillmolen verwacht dat de sluis sluit.', 'Quillmolen'],
  ],
  untold: [
    'De gemeente heeft de sluis gebouwd.',
    'De veerman gaat uit het huis.',
    'Vandaag verwacht niemand regen.',
    'Wij melden ons bij de sluis.',
  ],
};
export const polish: typeof dutch = {
  told: [
    ['Pod koniec maja MON poinformowało, że most jest zamknięty.', 'MON'],
    ['Eksperci ostrzegają, że lód jest za cienki.', '?'],
    [
      'Premier Adam Wilk poinformował, że most jest zamknięty. W tym kontekście wskazał, że naprawa potrwa rok.',
      'Adam Wilk',
      'Adam Wilk',
    ],
  ],
  untold: ['Most zamknięto pod koniec maja.', 'Eksperci przyjechali na most.'],
};
export const russian: typeof dutch = {
  told: [
    ['По подсчётам Росстата, шлюз устарел.', 'Росстат'],
    ['В Генпрокуратуре сообщили, что шлюз закрыт.', 'Генпрокуратура'],
    ['В пресс-службе компании уточнили, что шлюз закрыт.', 'пресс-служба компании'],
    ['Минздрав сообщил, что больница закроется.', 'Минздрав'],
    ['По предварительным данным, шлюз закрыт.', '?'],
    ['Губернатор Лорнской области Павел Мельник заявил, что шлюз закрыт.', 'Павел Мельник'],
  ],
  untold: ['Министр посетил шлюз в мае.', 'Павел Мельник родился в Лорнской области.'],
};
export const swedish: typeof dutch = {
  told: [
    ['Quillverken uppger att slussen stängs.', 'Quillverken'],
    ['Enligt initiala uppgifter var slussen stängd.', '?'],
    ['Enligt ny information från hamnbolaget var slussen stängd.', 'hamnbolaget'],
    ['Experter varnar för att isen är tunn.', '?'],
    ['Det framgår av en rapport från Slussverket.', 'Slussverket'],
  ],
  untold: ['Slussen byggdes av en smed.', 'Vattnet rann till slussen.'],
};
