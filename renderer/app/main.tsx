// The entry of the React program.

import { z } from 'zod';
// Before any schema is used: zod otherwise probes eval, which the content security policy reports.
z.config({ jitless: true });

import '@navikt/ds-css/dist/global/reset.css';
import '@navikt/ds-css/dist/global/tokens.css';
import '@navikt/ds-css/dist/global/baseline.css';
import '@navikt/ds-css/dist/components.css';
import './fonts.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { deriveBy } from '../../shared/exchange/derive.ts';
import { startTexts } from '../i18n/index.ts';
import { bridge } from '../platform/bridge.ts';
import { deriveInWorker } from '../platform/derive-in-worker.ts';
import { App } from './App.tsx';
import { preferences } from './preferences.ts';

async function main(): Promise<void> {
  deriveBy(deriveInWorker);
  const info = await bridge.call('app.info', {});
  if (!info.ok) throw new Error(info.code);
  const language = preferences().language ?? info.value.systemLanguage;
  await startTexts(language);
  await bridge.call('app.setLanguage', { language });
  document.documentElement.lang = language;
  createRoot(document.getElementById('root')!).render(<App bridge={bridge} info={info.value} />);
}

void main();
