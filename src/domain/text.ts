/** A text in several languages by BCP 47 tag, or one text for all. Data carries these; messages of elements do not. */
export type LocalText = string | {readonly [language: string]: string};

/** The text in `language`, else in its main language (`es` for `es-MX`), else English, else the first there is. */
export function textIn(text: LocalText, language: string): string {
  if (typeof text === 'string') return text;
  const main = language.split('-', 1)[0] ?? language;
  return text[language] ?? text[main] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** For searching: lower case, without accents, single spaces; so that `dia` finds *día*. */
export function textFold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
