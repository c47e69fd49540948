// Studies whose database was found to have lost rows while it was in use: the next opening builds it anew.

const place = (study: string): string => `feltbok-suspect-${study}`;

export const suspect = (study: string): void => localStorage.setItem(place(study), '1');
export const isSuspect = (study: string): boolean => localStorage.getItem(place(study)) !== null;
export const noLongerSuspect = (study: string): void => localStorage.removeItem(place(study));
