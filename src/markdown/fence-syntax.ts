/**
 * The lines that directives are written with, as micromark sees them. Its own container construct closes an outer
 * block at the first fence that is as long as the outer one's, which authors do not expect, and reads the inside of a
 * block as a document apart. So each line is a block of its own here: `:::name` and `::name`. The closing `:::` is known
 * without micromark, and `fences.ts` then nests what stands between them.
 */
import { directive } from 'micromark-extension-directive';

type Syntax = ReturnType<typeof directive>;
type Construct = Exclude<NonNullable<NonNullable<Syntax['flow']>[string]>, unknown[]>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;
type Code = Parameters<State>[0];

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fenceExtraColons: 'fenceExtraColons';
    directiveUnread: 'directiveUnread';
  }
}

const COLON = 58;
const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === 32;
const isLineEnd = (code: Code): boolean => code === null || code < -2;

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
      [COLON]: [{ tokenize: tokenizeOpen(leaf) }, leaf, { tokenize: tokenizeUnread }],
    },
  };
}
