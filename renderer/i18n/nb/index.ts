// Bokmål, one file a part of the program.

import common from './common.ts';

export default { common } as const;
