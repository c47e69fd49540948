// Imported first by every entry: zod otherwise tries whether `eval` is allowed, which the content security
// policy forbids and reports.

import { z } from 'zod';

z.config({ jitless: true });
