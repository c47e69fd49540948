// Bokmål, one file a part of the program.

import amounts from './amounts.ts';
import cases from './cases.ts';
import cells from './cells.ts';
import common from './common.ts';
import interview from './interview.ts';
import studies from './studies.ts';

export default { amounts, cases, cells, common, interview, studies } as const;
