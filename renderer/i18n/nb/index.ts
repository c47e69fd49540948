// Bokmål, one file a part of the program.

import cells from './cells.ts';
import common from './common.ts';
import interview from './interview.ts';

export default { cells, common, interview } as const;
