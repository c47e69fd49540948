// English, in the shape of bokmål.

import type { Shape } from '../shape.ts';
import type nb from '../nb/index.ts';
import amounts from './amounts.ts';
import cases from './cases.ts';
import cells from './cells.ts';
import common from './common.ts';
import interview from './interview.ts';
import studies from './studies.ts';

const texts: Shape<typeof nb> = { amounts, cases, cells, common, interview, studies };
export default texts;
