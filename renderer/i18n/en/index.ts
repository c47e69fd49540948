// English, in the shape of bokmål.

import type { Shape } from '../shape.ts';
import type nb from '../nb/index.ts';
import common from './common.ts';

const texts: Shape<typeof nb> = { common };
export default texts;
