// The three languages that labels, texts and documents come in.

/** Bokmål, nynorsk, English: ISO 639-1 codes. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in all three languages. */
export type Trilingual = Readonly<Record<Language, string>>;
