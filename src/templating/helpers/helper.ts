/** A word of the template language: `{{name values… option=value}}`. */
export interface Helper {
  readonly name: string;
  /** One line, for lists of helpers. */
  readonly purpose: string;
  /** How it is written. */
  readonly usage: string;
  /** How many values it takes, at least and at most. */
  readonly takes: readonly [fewest: number, most: number];
  /** The names of its options; `any` where they are slots. */
  readonly options: readonly string[] | 'any';
  /** Looks at what is known before anything is printed: values written out in the template, and names of options. */
  readonly check?: (literals: readonly unknown[], options: readonly string[]) => Complaint | undefined;
  readonly run: (call: HelperCall) => unknown;
}

/** What a helper is called with. Something absent gives `undefined`, and most helpers then give nothing. */
export interface HelperCall {
  readonly values: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Tells a problem at the place of the call; gives `undefined`, to be returned. */
  readonly complain: (complaint: Complaint) => undefined;
}

/** What is wrong with a call. Values are not quoted: they may be people's names. */
export interface Complaint {
  readonly code: 'bad-template' | 'unknown-variable';
  readonly message: string;
  readonly hint: string;
}

/** A complaint about a value of the wrong kind. */
export function needs(helper: string, what: string, hint: string): Complaint {
  return { code: 'bad-template', message: `“${helper}” needs ${what}.`, hint };
}

/** Whether a value is absent. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}
