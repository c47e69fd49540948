// Makes `t` know the keys.

import 'i18next';
import type nb from './nb/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof nb;
  }
}
