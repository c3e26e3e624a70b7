/** How grave it is that a word stands in a text. */
export type Weight =
  /** It can do harm, whoever reads it: always told, and an error. */
  | 'harmful'
  /** It hurts many readers, and there is a better word: a warning. */
  | 'hurtful'
  /** It depends on what is meant: told for those who want to look closely. */
  | 'to weigh';

/** Words that a course does without, and what to say instead. */
export interface WordToAvoid {
  /** As in a list for people. */
  readonly avoid: string;
  /** What to say, as the end of “Say …” or a piece of advice of its own. */
  readonly instead: string;
  readonly weight: Weight;
  /** Where the advice comes from. */
  readonly source: string;
  /**
   * A regular expression for what is meant, where the words alone would find more or less. A blank in it stands for any
   * white between two words.
   */
  readonly find?: string;
}
