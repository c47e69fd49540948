// Which study was opened last on this machine: its id only.

const place = 'feltbok-last-study';

export const lastStudy = (): string | null => localStorage.getItem(place);
export const rememberStudy = (id: string): void => localStorage.setItem(place, id);
export function forgetStudy(id: string): void {
  if (lastStudy() === id) localStorage.removeItem(place);
}
