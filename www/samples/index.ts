/** Sample articles, written for this page. Places are real; people and events are invented, and so are the slips in the third. */

import bimtek from "./bimtek.txt";
import pelantikan from "./pelantikan.txt";
import sosialisasi from "./sosialisasi.txt";

export const samples = { bimtek, pelantikan, sosialisasi } as const;
export type SampleName = keyof typeof samples;
