/**
 * The lines that directives are written with, as micromark sees them. Its own container construct closes an outer
 * block at the first fence that is as long as the outer one's, which authors do not expect, and reads the inside of a
 * block as a document apart. So each line is a block of its own here: `:::name`, the closing `:::`, and `::name`.
 * `fences.ts` then nests what stands between them.
 */
import type { LeafDirective } from 'mdast-util-directive';
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';

type Syntax = ReturnType<typeof directive>;
type Construct = Exclude<NonNullable<NonNullable<Syntax['flow']>[string]>, unknown[]>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;
type Code = Parameters<State>[0];

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fenceExtraColons: 'fenceExtraColons';
    fenceClose: 'fenceClose';
    directiveUnread: 'directiveUnread';
  }
}

declare module 'mdast-util-directive' {
  interface LeafDirectiveData {
    /** Which line of a directive the node stands for, until the fences are matched; nothing for `::name`. */
    fence?: 'open' | 'close' | 'unread';
    /** Keys that are given twice. */
    repeated?: string[];
  }
  interface ContainerDirectiveData {
    /** Keys that are given twice. */
    repeated?: string[];
  }
}

const COLON = 58;
const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === 32;
const isLineEnd = (code: Code): boolean => code === null || code < -2;

/** `:::`, closing the innermost open block. */
const tokenizeClose: Tokenizer = (effects, ok, nok) => {
  let colons = 0;
  return (code) => {
    effects.enter('fenceClose');
    return sequence(code);
  };

  function sequence(code: Code): State | undefined {
    if (code === COLON) {
      colons++;
      effects.consume(code);
      return sequence;
    }
    return colons < 3 ? nok(code) : blanks(code);
  }

  function blanks(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code);
      return blanks;
    }
    if (!isLineEnd(code)) return nok(code);
    effects.exit('fenceClose');
    return ok(code);
  }
};

/**
 * `:::name[Title]{key=value}`, with blanks after the colons if the author likes. From the name on it is what a leaf
 * directive is, so the leaf's own states read it; the colons beyond its two, and the blanks, are taken in between.
 */
function tokenizeOpen(leaf: Construct): Tokenizer {
  return function (effects, ok, nok) {
    const first = leaf.tokenize.call(this, effects, ok, nok);
    return (code) => {
      const second = first(code);
      return (next) => (next === COLON && second ? extra(second(next)) : nok(next));
    };

    function extra(name: State | undefined): State {
      return (code) => {
        if (code !== COLON || !name) return nok(code);
        effects.enter('fenceExtraColons');
        return colons(name)(code);
      };
    }

    function colons(name: State): State {
      return function more(code) {
        if (code === COLON || isSpace(code)) {
          effects.consume(code);
          return more;
        }
        effects.exit('fenceExtraColons');
        return name(code);
      };
    }
  };
}

/** A line that begins like a directive and is none, such as `:::note Title`. */
const tokenizeUnread: Tokenizer = (effects, ok, nok) => {
  let colons = 0;
  return (code) => {
    effects.enter('directiveUnread');
    return sequence(code);
  };

  function sequence(code: Code): State | undefined {
    if (code === COLON) {
      colons++;
      effects.consume(code);
      return sequence;
    }
    return colons > 2 || (colons === 2 && isLetter(code)) ? rest(code) : nok(code);
  }

  function rest(code: Code): State | undefined {
    if (!isLineEnd(code)) {
      effects.consume(code);
      return rest;
    }
    effects.exit('directiveUnread');
    return ok(code);
  }
};

function isLetter(code: Code): boolean {
  return code !== null && code > 0 && /\p{L}/u.test(String.fromCharCode(code));
}

/** Container and leaf directives. There are none within a line: `10:30` and `ratio a:b` are plain text. */
export function fenceSyntax(): Syntax {
  const constructs = directive().flow?.[COLON];
  const leaf = Array.isArray(constructs) ? constructs.at(-1) : constructs;
  if (!leaf) throw new TypeError('the directive extension has no construct for a leaf');
  return {
    flow: {
      [COLON]: [{ tokenize: tokenizeClose }, { tokenize: tokenizeOpen(leaf) }, leaf, { tokenize: tokenizeUnread }],
    },
  };
}

/** Turns the lines into leaf directives that say in `data.fence` what they are. */
export function fenceFromMarkdown(): TreeExtension {
  return {
    enter: {
      fenceExtraColons() {
        const node = this.stack.at(-1);
        if (node?.type === 'leafDirective') node.data = { ...node.data, fence: 'open' };
      },
      fenceClose(token) {
        this.enter(lineNode('close'), token);
      },
      directiveUnread(token) {
        this.enter(lineNode('unread'), token);
      },
      directiveLeafAttributeName(token) {
        noteRepetition(this, this.sliceSerialize(token));
      },
      directiveLeafAttributeIdValue() {
        noteRepetition(this, 'id');
      },
    },
    exit: {
      fenceClose(token) {
        this.exit(token);
      },
      directiveUnread(token) {
        this.exit(token);
      },
    },
  };
}

/** The tree keeps the last value of a key alone, so a repeated one is written down while it is read. */
function noteRepetition(context: CompileContext, key: string): void {
  const node = context.stack.findLast(({ type }) => type === 'leafDirective');
  const known = context.data.directiveAttributes?.some(([name]) => name === key) ?? false;
  if (!known || node?.type !== 'leafDirective') return;
  node.data = { ...node.data, repeated: [...(node.data?.repeated ?? []), key] };
}

function lineNode(fence: 'close' | 'unread'): LeafDirective {
  return { type: 'leafDirective', name: '', attributes: {}, children: [], data: { fence } };
}
