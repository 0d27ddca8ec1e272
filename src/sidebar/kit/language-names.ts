// What each language calls itself.
export const languageNames = { en: 'English', es: 'Español', fr: 'Français' } as const;
