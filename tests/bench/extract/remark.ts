/** Takes note of one mistake. */
export type Remark = (what: string, words: string) => void;
