const ALIKE: Record<string, string> = {
  ө: 'о',
  ѳ: 'о',
  ү: 'у',
  ұ: 'у',
  γ: 'у',
  ң: 'н',
  қ: 'к',
  ғ: 'г',
  ё: 'е',
}

/** For looking words up only: who types without ө ү ң finds them too. What is stored never changes. */
export function foldText(text: string): string {
  return text
    .toLocaleLowerCase('ru')
    .replace(/[өѳүұγңқғё]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
