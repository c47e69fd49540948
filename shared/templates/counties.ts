// Counties (fylker) as they have been at different times. A case keeps the name together with the year of its list.

export interface CountyList {
  /** First and last year in which the list held; null: still does. */
  readonly from: number;
  readonly to: number | null;
  /** Official names, in the order of the county numbers. */
  readonly counties: readonly string[];
}

export const countyLists: readonly CountyList[] = [
  {
    from: 1972,
    to: 2017,
    counties: [
      'Østfold', 'Akershus', 'Oslo', 'Hedmark', 'Oppland', 'Buskerud', 'Vestfold', 'Telemark', 'Aust-Agder',
      'Vest-Agder', 'Rogaland', 'Hordaland', 'Sogn og Fjordane', 'Møre og Romsdal', 'Sør-Trøndelag',
      'Nord-Trøndelag', 'Nordland', 'Troms', 'Finnmark',
    ],
  },
  {
    from: 2018,
    to: 2019,
    counties: [
      'Østfold', 'Akershus', 'Oslo', 'Hedmark', 'Oppland', 'Buskerud', 'Vestfold', 'Telemark', 'Aust-Agder',
      'Vest-Agder', 'Rogaland', 'Hordaland', 'Sogn og Fjordane', 'Møre og Romsdal', 'Nordland', 'Troms',
      'Finnmark', 'Trøndelag',
    ],
  },
  {
    from: 2020,
    to: 2023,
    counties: [
      'Oslo', 'Rogaland', 'Møre og Romsdal', 'Nordland', 'Viken', 'Innlandet', 'Vestfold og Telemark', 'Agder',
      'Vestland', 'Trøndelag', 'Troms og Finnmark',
    ],
  },
  {
    from: 2024,
    to: null,
    counties: [
      'Oslo', 'Rogaland', 'Møre og Romsdal', 'Nordland', 'Østfold', 'Akershus', 'Buskerud', 'Innlandet', 'Vestfold',
      'Telemark', 'Agder', 'Vestland', 'Trøndelag', 'Troms', 'Finnmark',
    ],
  },
];

/** The counties of a year; a year before the first list gets the first. */
export function countiesIn(year: number): readonly string[] {
  const list = [...countyLists].reverse().find(({ from }) => year >= from) ?? countyLists[0];
  return list?.counties ?? [];
}
