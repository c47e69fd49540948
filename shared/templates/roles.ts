// What informants are in their municipality, and the groups that reports count them by.

import type { Trilingual } from '../model/language.ts';
import type { roleSlugs } from '../model/vocabulary.ts';

const t = (nb: string, nn: string, en: string): Trilingual => ({ nb, nn, en });

export type RoleGroupSlug = 'toppledelse' | 'sektorledelse' | 'okonomi' | 'enhets-og-tildeling' | 'annen';

export interface RoleGroup {
  readonly slug: RoleGroupSlug;
  readonly label: Trilingual;
}

export type RoleSlug = (typeof roleSlugs)[number];

export interface Role {
  readonly slug: RoleSlug;
  readonly label: Trilingual;
  readonly group: RoleGroupSlug;
}

export const roleGroups: readonly RoleGroup[] = [
  { slug: 'toppledelse', label: t('Toppledelse', 'Toppleiing', 'Top management') },
  { slug: 'sektorledelse', label: t('Sektorledelse', 'Sektorleiing', 'Sector management') },
  { slug: 'okonomi', label: t('Økonomi', 'Økonomi', 'Finance') },
  {
    slug: 'enhets-og-tildeling',
    label: t('Enhets- og tildelingsledelse', 'Einings- og tildelingsleiing', 'Unit and allocation management'),
  },
  { slug: 'annen', label: t('Andre roller', 'Andre roller', 'Other roles') },
];

export const roles: readonly Role[] = [
  {
    slug: 'kommunedirektor',
    label: t('Kommunedirektør/rådmann', 'Kommunedirektør/rådmann', 'Chief executive'),
    group: 'toppledelse',
  },
  {
    slug: 'assisterende-kommunedirektor',
    label: t(
      'Assisterende kommunedirektør/rådmann',
      'Assisterande kommunedirektør/rådmann',
      'Deputy chief executive',
    ),
    group: 'toppledelse',
  },
  { slug: 'okonomisjef', label: t('Økonomisjef', 'Økonomisjef', 'Head of finance'), group: 'okonomi' },
  { slug: 'okonomiradgiver', label: t('Økonomirådgiver', 'Økonomirådgivar', 'Financial adviser'), group: 'okonomi' },
  {
    slug: 'okonomikontroller',
    label: t('Økonomikontroller', 'Økonomikontrollar', 'Financial controller'),
    group: 'okonomi',
  },
  {
    slug: 'kommunalsjef',
    label: t('Kommunalsjef/kommunalleder', 'Kommunalsjef/kommunalleiar', 'Sector head'),
    group: 'sektorledelse',
  },
  {
    slug: 'leder-tildelingskontor',
    label: t('Leder for tildelingskontor', 'Leiar for tildelingskontor', 'Head of the allocation office'),
    group: 'enhets-og-tildeling',
  },
  {
    slug: 'enhetsleder-institusjon',
    label: t('Enhetsleder, institusjon', 'Einingsleiar, institusjon', 'Unit manager, institutional care'),
    group: 'enhets-og-tildeling',
  },
  {
    slug: 'enhetsleder-hjemmetjeneste',
    label: t('Enhetsleder, hjemmetjeneste', 'Einingsleiar, heimeteneste', 'Unit manager, home-based care'),
    group: 'enhets-og-tildeling',
  },
  {
    slug: 'enhetsleder-miljotjeneste',
    label: t('Enhetsleder, miljøtjeneste', 'Einingsleiar, miljøteneste', 'Unit manager, supported living services'),
    group: 'enhets-og-tildeling',
  },
  { slug: 'annen', label: t('Annen rolle', 'Anna rolle', 'Other role'), group: 'annen' },
];
