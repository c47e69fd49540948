// English, in the shape of bokmål.

import type { Shape } from '../shape.ts';
import type nb from '../nb/index.ts';
import afterWork from './afterWork.ts';
import amounts from './amounts.ts';
import cases from './cases.ts';
import cells from './cells.ts';
import charts from './charts.ts';
import codebook from './codebook.ts';
import common from './common.ts';
import desk from './desk.ts';
import documents from './documents.ts';
import guide from './guide.ts';
import leaving from './leaving.ts';
import masks from './masks.ts';
import matrix from './matrix.ts';
import memos from './memos.ts';
import reading from './reading.ts';
import report from './report.ts';
import retrieval from './retrieval.ts';
import overview from './overview.ts';
import search from './search.ts';
import settings from './settings.ts';
import interview from './interview.ts';
import keys from './keys.ts';
import snapshots from './snapshots.ts';
import sources from './sources.ts';
import studies from './studies.ts';

const texts: Shape<typeof nb> = { afterWork, amounts, cases, cells, charts, codebook, common, desk, documents, guide, interview, keys, leaving, masks, matrix, memos, overview, reading, report, retrieval, search, settings, snapshots, sources, studies };
export default texts;
