// The native menus in three languages, and which of them the program starts in.

import { describe, expect, it } from 'vitest';
import { menuKeys, menuTexts } from '../../../electron/services/menu-texts.ts';
import { systemLanguage } from '../../../electron/services/system-language.ts';
import { languages } from '../../../shared/model/language.ts';

describe('the menu texts', () => {
  it.each(languages)('are complete in %s', (language) => {
    const text = menuTexts(language);
    for (const key of menuKeys) expect(text(key).trim(), key).not.toBe('');
  });

  it.each(languages)('have one access key in each menu title in %s, and no two alike', (language) => {
    const text = menuTexts(language);
    const titles = (['file', 'edit', 'view', 'window', 'help'] as const).map((key) => text(key));
    const keys = titles.map((title) => /&(\p{L})/u.exec(title)?.[1]?.toLowerCase());
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(titles.length);
    for (const key of menuKeys) if (!titles.includes(text(key))) expect(text(key), key).not.toContain('&');
  });

  it('are translated to English throughout', () => {
    const [nb, en] = [menuTexts('nb'), menuTexts('en')];
    for (const key of menuKeys) if (key !== 'zoomWindow') expect(en(key), key).not.toBe(nb(key));
  });
});

describe('the language of the first start', () => {
  it.each([
    [['nb-NO'], 'nb'], [['no'], 'nb'], [['nn-NO', 'nb-NO'], 'nn'], [['en-GB'], 'en'], [['sv-SE', 'en'], 'nb'], [['da'], 'nb'],
    [['se-NO'], 'nb'], [['de-DE', 'en-US'], 'en'], [['de-DE'], 'en'], [['de-DE', 'nb'], 'nb'], [[], 'nb'], [['NB-no'], 'nb'],
  ] as const)('is for %j %s', (preferred, language) => {
    expect(systemLanguage(preferred)).toBe(language);
  });
});
