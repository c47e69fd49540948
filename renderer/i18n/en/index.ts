// English, in the shape of bokmål.

import type { Shape } from '../shape.ts';
import type nb from '../nb/index.ts';
import cells from './cells.ts';
import common from './common.ts';
import interview from './interview.ts';

const texts: Shape<typeof nb> = { cells, common, interview };
export default texts;
